import { newId } from '../../kernel/ids.ts';
import type { Random } from './random.ts';

/** One thing that happened in the demo's past: a record was created or changed. */
export interface Step {
  readonly at: Date;
  readonly object: string;
  readonly action: 'create' | 'update';
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const day = 86_400_000;

/** Collects what happened, for as many days back as the demo goes. */
export class Script {
  readonly random: Random;
  readonly now: Date;
  readonly #steps: Step[] = [];

  constructor(random: Random, now: Date) {
    this.random = random;
    this.now = now;
  }

  /** A working hour so many days ago; never later than now, and for days to come (negative) in the future. */
  daysAgo(days: number): Date {
    const time = new Date(this.now.getTime() - days * day);
    time.setUTCHours(this.random.between(7, 15), this.random.between(0, 59), this.random.between(0, 59), 0);
    return days >= 0 && time > this.now ? new Date(this.now.getTime() - 60_000) : time;
  }

  /** A date so many days ago, as `YYYY-MM-DD`. */
  dateAgo(days: number): string {
    return new Date(this.now.getTime() - days * day).toISOString().slice(0, 10);
  }

  /** Creates a record on a day; gives its id. */
  create(days: number, object: string, values: Step['values']): string {
    const id = newId();
    this.#steps.push({ at: this.daysAgo(days), object, action: 'create', id, values });
    return id;
  }

  /** Changes a record on a later day. */
  update(days: number, object: string, id: string, values: Step['values']): void {
    this.#steps.push({ at: this.daysAgo(days), object, action: 'update', id, values });
  }

  /** Everything in the order of time; what was created on a day comes before what changed on it. */
  steps(): Step[] {
    return this.#steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  }
}
