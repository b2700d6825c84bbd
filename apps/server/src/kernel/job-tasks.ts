import type { JobHelpers, Task, TaskList } from 'graphile-worker';
import type pg from 'pg';
import { v5 } from 'uuid';
import { z } from 'zod';
import { performRun } from './job-run.ts';
import type { AnyJob, JobDef, ServerJobDef, ServerJobParts } from './jobs.ts';
import { attemptsOf, queueRun } from './jobs.ts';
import { statement } from './statement.ts';
import { transaction } from './transaction.ts';
import { workspaceContext } from './workspace-context.ts';

const queuedRun = z.object({ workspaceId: z.string(), runId: z.string() });
const tickPayload = z.object({ tick: z.string() });

/** Input of a job with a `schedule`: the time of its tick. */
export const scheduledInput = z.strictObject({ tick: z.iso.datetime() });

/** The queue's tasks: one per job, and one per workspace schedule that fans its ticks out. */
export function taskList(server: ServerJobParts, owner: pg.Pool, jobs: readonly AnyJob[]): TaskList {
  return Object.fromEntries(
    jobs.flatMap((job) => ('runOnServer' in job ? [serverTask(server, owner, job)] : workspaceTasks(server, owner, job))),
  );
}

/** The task that a schedule's tick adds. */
export function tickTask(job: AnyJob): string {
  return 'runOnServer' in job ? job.name : `${job.name} in every workspace`;
}

function workspaceTasks(server: ServerJobParts, owner: pg.Pool, job: JobDef): [string, Task][] {
  const perform: Task = (payload, taken) => performRun(server, job, queuedRun.parse(payload), factsOf(taken));
  const fanOut: Task = (payload) => addRunsEverywhere(server, owner, job, tickPayload.parse(payload).tick);
  return job.schedule === undefined
    ? [[job.name, perform]]
    : [
        [job.name, perform],
        [tickTask(job), fanOut],
      ];
}

function factsOf({ job, abortSignal }: JobHelpers): { attempt: number; signal: AbortSignal } {
  return { attempt: job.attempts, signal: abortSignal };
}

function serverTask(server: ServerJobParts, owner: pg.Pool, job: ServerJobDef): [string, Task] {
  const note = (error: string | null) =>
    owner.query('update schedule_tick set last_error = $2, finished_at = $3 where name = $1', [job.name, error, server.clock.now()]);
  const perform: Task = async () => {
    try {
      await job.runOnServer(server);
    } catch (error) {
      await note(error instanceof Error ? error.message : String(error));
      throw error;
    }
    await note(null);
  };
  return [job.name, perform];
}

async function addRunsEverywhere(server: ServerJobParts, owner: pg.Pool, job: JobDef, tick: string): Promise<void> {
  const { rows } = await owner.query<{ workspace_id: string }>('select workspace_id from workspace where deleted_at is null');
  for (const row of rows) await addTickRun(server, job, row.workspace_id, new Date(tick).toISOString());
}

/** The run's id follows from the tick: adding it again, after a crash half-way, adds nothing. */
async function addTickRun(server: ServerJobParts, job: JobDef, workspaceId: string, tick: string): Promise<void> {
  const runId = v5(`${job.name} ${tick}`, workspaceId);
  const outer = await workspaceContext(server.database, server.clock, workspaceId);
  await transaction(outer, async (ctx) => {
    const added = await ctx.db.query(statement`
      insert into job_run (workspace_id, id, job, state, payload, batch_id, max_attempts, run_at, created_at)
      values (${workspaceId}, ${runId}, ${job.name}, 'waiting', ${JSON.stringify({ tick })}, ${ctx.batchId}, ${attemptsOf(job)}, ${ctx.now}, ${ctx.now})
      on conflict (workspace_id, id) do nothing
      returning id`);
    if (added.length > 0) await queueRun(ctx, job, runId, null);
  });
}
