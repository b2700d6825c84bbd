import { z } from 'zod';
import { conflict, notFound } from '../../kernel/errors.ts';
import { defineOperation } from '../../kernel/operation.ts';
import { statement } from '../../kernel/statement.ts';
import { transaction } from '../../kernel/transaction.ts';

/** Lets a run that has failed or died start again, with all its tries. */
export const replayJob = defineOperation({
  method: 'POST',
  path: '/jobs/{id}/replay',
  access: 'administrator',
  tag: 'Jobs',
  summary: 'Run a failed or dead job again',
  params: z.strictObject({ id: z.uuid() }),
  run: ({ ctx: outer, params }) =>
    transaction(outer, async (ctx) => {
      const [run] = await ctx.db.query<{ job: string; state: string; max_attempts: number }>(statement`
        select job, state, max_attempts from job_run
        where workspace_id = ${ctx.workspaceId} and id = ${params.id} for update`);
      if (!run) throw notFound('job');
      if (run.state !== 'failed' && run.state !== 'dead') throw conflict('not_failed', 'Only a job that failed can be run again.');
      await ctx.db.query(statement`
        update job_run set state = 'waiting', key = null, attempts = 0, interruptions = 0, run_at = ${ctx.now}, finished_at = null
        where workspace_id = ${ctx.workspaceId} and id = ${params.id}`);
      await ctx.db.query(statement`select cross_add_job(${run.job}, ${params.id}, null, ${run.max_attempts})`);
    }),
});
