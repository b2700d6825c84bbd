import type { Context } from '../../kernel/context.ts';
import { statement } from '../../kernel/statement.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { pipeline } from './pipeline.object.ts';
import { stage } from './stage.object.ts';

/** A stage or pipeline that still holds deals stays: its deals would be in no column. */
async function keepWhileUsed(ctx: Context, writes: readonly Write[], column: 'stage' | 'pipeline'): Promise<void> {
  const deleted = writes.filter((write) => write.action === 'delete');
  if (deleted.length === 0) return;
  const ids = deleted.map((write) => write.id);
  const used = await ctx.db.query<{ id: string; deals: number }>(
    column === 'stage'
      ? statement`select stage as id, count(*)::int as deals from deal where workspace_id = ${ctx.workspaceId} and stage = any (${ids}::uuid[]) and deleted_at is null group by 1`
      : statement`select pipeline as id, count(*)::int as deals from deal where workspace_id = ${ctx.workspaceId} and pipeline = any (${ids}::uuid[]) and deleted_at is null group by 1`,
  );
  for (const write of deleted) {
    const deals = used.find((row) => row.id === write.id)?.deals;
    if (deals)
      write.issues.push({ path: [], code: 'still_used', message: `${deals} deals are in this ${column}. Move them elsewhere first.` });
  }
}

/** Rules of pipelines and stages, in order. */
export const pipelineHooks: readonly Hook[] = [
  { name: 'keepUsedStages', on: stage, at: 'beforeWrite', run: (ctx, writes) => keepWhileUsed(ctx, writes, 'stage') },
  { name: 'keepUsedPipelines', on: pipeline, at: 'beforeWrite', run: (ctx, writes) => keepWhileUsed(ctx, writes, 'pipeline') },
];
