import type { Json } from './json.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'dead';

/** A piece of background work as administrators see it. */
export interface Job {
  readonly id: string;
  readonly task: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly lastError: string | null;
  readonly runAt: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly payload: Json;
}

export interface JobPage {
  readonly jobs: readonly Job[];
  readonly next: string | null;
}
