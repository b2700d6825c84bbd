import type { z } from 'zod';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import type { Log } from './log.ts';
import { statement } from './statement.ts';
import { transaction } from './transaction.ts';
import { parseWith } from './zod-issues.ts';

/** How a run goes, beside its input. */
export interface RunFacts {
  /** 1 for the first try. */
  readonly attempt: number;
  /** Aborts when the worker stops: throw soon after, and the run starts again elsewhere without losing a try. */
  readonly signal: AbortSignal;
}

/**
 * Work done later in a workspace. It must be safe to run twice, at the same time too: a worker may die after the
 * effect and before it could say so. A failed run is tried again after 3, 7, 20, 55 seconds and so on, then it is dead.
 */
export interface JobDef<Input extends z.ZodType = z.ZodType> {
  /** `module.what-it-does`, stable: it stands in the queue. */
  readonly name: string;
  readonly input: Input;
  /** 5 unless set. */
  readonly maxAttempts?: number;
  /** `member`: runs with the rights of whoever added it, as they are then. Otherwise as the system. */
  readonly as?: 'member';
  /** Cron line in UTC (`0 * * * *`): every workspace gets a run at each tick, with the tick's time as its input. */
  readonly schedule?: string;
  run(ctx: Context, input: z.output<Input>, facts: RunFacts): Promise<void>;
}

/** Work on a schedule for the whole server, not for a workspace. Must be safe to run twice. */
export interface ServerJobDef {
  readonly name: string;
  /** Cron line in UTC. */
  readonly schedule: string;
  runOnServer(server: ServerJobParts): Promise<void>;
}

export interface ServerJobParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/** A job whose input does not matter to the compiler. */
export type AnyJob = JobDef | ServerJobDef;

/** Declares a job; the compiler types `run` by `input`. */
export function defineJob<Input extends z.ZodType>(job: JobDef<Input>): JobDef<Input> {
  return job;
}

/** Declares a job for the whole server. */
export function defineServerJob(job: ServerJobDef): ServerJobDef {
  return job;
}

/** Tries before a run of the job is dead. */
export function attemptsOf(job: JobDef): number {
  return job.maxAttempts ?? 5;
}

interface AddOptions {
  /** Not before this time. */
  readonly runAt?: Date;
  /** A job of the same name and key that still waits is replaced in place of adding another. */
  readonly key?: string;
}

/**
 * Adds a job in the caller's transaction (or one of its own): it runs only if that commits. Gives the run's id.
 * @throws invalid when the input does not fit the job
 */
export function addJob<Input extends z.ZodType>(
  ctx: Context,
  job: JobDef<Input>,
  input: z.input<Input>,
  options: AddOptions = {},
): Promise<string> {
  parseWith(job.input, input);
  return transaction(ctx, async (ctx) => {
    const [run] = await ctx.db.query<{ id: string }>(statement`
      insert into job_run (workspace_id, id, job, key, state, payload, actor_id, batch_id, max_attempts, run_at, created_at)
      values (${ctx.workspaceId}, ${newId()}, ${job.name}, ${options.key ?? null}, 'waiting', ${JSON.stringify(input ?? null)},
        ${ctx.actor.membershipId}, ${ctx.batchId}, ${attemptsOf(job)}, ${options.runAt ?? ctx.now}, ${ctx.now})
      on conflict (workspace_id, job, key) where state = 'waiting' and key is not null do update
        set payload = excluded.payload, run_at = excluded.run_at, actor_id = excluded.actor_id, batch_id = excluded.batch_id
      returning id`);
    if (!run) throw new Error('A job was not added.');
    await queueRun(ctx, job, run.id, options.runAt ?? null);
    return run.id;
  });
}

/** Puts a run that has its row into the queue; again replaces the one that waits there. */
export async function queueRun(ctx: Context, job: JobDef, runId: string, runAt: Date | null): Promise<void> {
  await ctx.db.query(statement`select cross_add_job(${job.name}, ${runId}, ${runAt}, ${attemptsOf(job)})`);
}
