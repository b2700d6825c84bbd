import type { Context } from './context.ts';
import type { JobDef, RunFacts, ServerJobParts } from './jobs.ts';
import { attemptsOf, queueRun } from './jobs.ts';
import { statement } from './statement.ts';
import { transaction } from './transaction.ts';
import { workspaceContext } from './workspace-context.ts';

/** What stands in the queue for a run of a workspace's job. */
export interface QueuedRun {
  readonly workspaceId: string;
  readonly runId: string;
}

interface Started {
  readonly payload: unknown;
  readonly actor_id: string | null;
  readonly batch_id: string;
}

const maxErrorLength = 2_000;

/**
 * Runs a job once and writes down how it went. Does nothing when the run is done already.
 * @throws what the job throws, so that the queue tries again
 */
export async function performRun(server: ServerJobParts, job: JobDef, queued: QueuedRun, facts: RunFacts): Promise<void> {
  const system = await workspaceContext(server.database, server.clock, queued.workspaceId);
  const started = await startRun(system, queued.runId, facts.attempt);
  if (!started) return;
  try {
    await job.run(await contextOf(server, job, queued, started), job.input.parse(started.payload), facts);
  } catch (error) {
    if (facts.signal.aborted) return requeue(system, job, queued.runId);
    const state = facts.attempt >= attemptsOf(job) ? 'dead' : 'failed';
    await endRun({ ...system, now: server.clock.now() }, queued.runId, state, error);
    throw error;
  }
  await endRun({ ...system, now: server.clock.now() }, queued.runId, 'done');
}

function contextOf(server: ServerJobParts, job: JobDef, queued: QueuedRun, started: Started): Promise<Context> {
  const as = job.as === 'member' ? { membershipId: started.actor_id } : {};
  return workspaceContext(server.database, server.clock, queued.workspaceId, { ...as, batchId: started.batch_id });
}

async function startRun(ctx: Context, runId: string, attempt: number): Promise<Started | undefined> {
  const [started] = await ctx.db.query<Started>(statement`
    update job_run set state = 'running', attempts = ${attempt}, started_at = ${ctx.now}, finished_at = null
    where workspace_id = ${ctx.workspaceId} and id = ${runId} and state <> 'done'
    returning payload, actor_id, batch_id`);
  return started;
}

async function endRun(ctx: Context, runId: string, state: 'done' | 'failed' | 'dead', error?: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  await ctx.db.query(statement`
    update job_run set
      state = ${state}, finished_at = ${ctx.now},
      last_error = case when ${state} = 'done' then last_error else ${reason.slice(0, maxErrorLength)} end
    where workspace_id = ${ctx.workspaceId} and id = ${runId} and state <> 'done'`);
}

/** The worker is stopping: the run waits for the next one, and this try does not count. */
function requeue(ctx: Context, job: JobDef, runId: string): Promise<void> {
  return transaction(ctx, async (ctx) => {
    await ctx.db.query(statement`
      update job_run set state = 'waiting', attempts = greatest(attempts - 1, 0), key = null
      where workspace_id = ${ctx.workspaceId} and id = ${runId} and state = 'running'`);
    await queueRun(ctx, job, runId, null);
  });
}
