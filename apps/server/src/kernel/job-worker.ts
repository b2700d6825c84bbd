import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run } from 'graphile-worker';
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { recoverJobs } from './job-recovery.ts';
import { taskList, tickTask } from './job-tasks.ts';
import type { AnyJob, ServerJobParts } from './jobs.ts';
import type { Listener } from './listener.ts';
import type { Log } from './log.ts';
import { addDueTicks } from './schedule.ts';
import type { Schedule } from './schedule.ts';

export interface JobWorkerParts extends ServerJobParts {
  /** The owner's login: the queue belongs to it. */
  readonly databaseUrl: string;
  readonly listener: Listener;
  readonly jobs: readonly AnyJob[];
}

export interface JobWorker {
  /** Takes no more jobs and waits for those that run; their signal aborts after a few seconds. */
  stop(): Promise<void>;
}

/** Runs at once, in one process. */
const concurrency = 5;
const queueSettings = {
  concurrentJobs: concurrency,
  pollInterval: 1_000,
  localQueue: { size: 4 * concurrency, ttl: 10_000 },
  completeJobBatchDelay: 0,
  gracefulShutdownAbortTimeout: 2_000,
};
const recoverEvery = 5_000;
const tickEvery = 10_000;
const restartAfter = 1_000;

/** Starts running jobs, and goes on through restarts of the database until it is stopped. */
export async function startJobWorker(parts: JobWorkerParts): Promise<JobWorker> {
  const owner = ownerPool(parts);
  const tasks = taskList(parts, owner, parts.jobs);
  const stopping = new AbortController();
  const keepRunning = superviseRunner(parts, owner, tasks, stopping.signal);
  const timers = [
    every(recoverEvery, parts.log, () => recoverJobs(owner)),
    every(tickEvery, parts.log, () => addDueTicks(owner, schedulesOf(parts.jobs), parts.clock.now())),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(timers.map((timer) => timer.stop()));
      await keepRunning;
      await owner.end();
    },
  };
}

function ownerPool({ databaseUrl, log }: JobWorkerParts): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'cross worker',
    max: concurrency + 3,
    connectionTimeoutMillis: 5_000,
  });
  const warn = (error: Error): void => log.warn({ err: error }, 'a connection of the job queue failed');
  pool.on('error', warn);
  pool.on('connect', (client) => client.on('error', warn));
  return pool;
}

/** A runner gives up when it cannot write down how a job went: then another takes its place. */
async function superviseRunner(parts: JobWorkerParts, owner: pg.Pool, tasks: TaskList, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const name = { current: '' };
    const runner = await startRunner(parts, owner, tasks, name).catch((error: unknown) => {
      parts.log.warn({ err: error }, 'the job worker could not start');
    });
    if (runner) await untilEnd(runner, stopping);
    await parts.listener.letGo(name.current);
    await sleep(restartAfter, undefined, { signal: stopping }).catch(() => undefined);
  }
}

async function untilEnd(runner: Runner, stopping: AbortSignal): Promise<void> {
  const stop = (): void => void runner.stop().catch(() => undefined);
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop, { once: true });
  await runner.promise.catch(() => undefined);
  stopping.removeEventListener('abort', stop);
}

function startRunner(parts: JobWorkerParts, owner: pg.Pool, tasks: TaskList, name: { current: string }): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    name.current = workerPool.id;
    void parts.listener.hold(workerPool.id);
  });
  return run({
    pgPool: owner,
    events,
    logger: queueLogger(parts.log),
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: [],
    preset: { worker: queueSettings },
  });
}

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

function queueLogger(log: Log): Logger {
  return new Logger(() => (level, message) => log[levels[level]]({ from: 'job queue' }, message));
}

function schedulesOf(jobs: readonly AnyJob[]): Schedule[] {
  return jobs.flatMap((job) => (job.schedule === undefined ? [] : [{ task: tickTask(job), cron: job.schedule }]));
}

/** Repeats, without overlap, at once and then with a pause; a failure is logged and the next turn comes all the same. */
function every(pauseMs: number, log: Log, act: () => Promise<unknown>): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const repeat = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await act().catch((error: unknown) => log.warn({ err: error }, 'a round of the job worker failed'));
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const done = repeat();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}
