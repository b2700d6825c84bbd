import type { Context } from '../../kernel/context.ts';
import { statement } from '../../kernel/statement.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { changes } from '../../records/hooks.ts';
import { deleteRecords } from '../../records/write.ts';
import { pipeline } from './pipeline.object.ts';
import { stage } from './stage.object.ts';

/** A stage or pipeline that still holds deals stays: its deals would be in no column. */
async function keepWhileUsed(ctx: Context, writes: readonly Write[], column: 'stage' | 'pipeline'): Promise<void> {
  const deleted = writes.filter((write) => write.action === 'delete');
  if (deleted.length === 0) return;
  const used = await dealsIn(ctx, column, deleted);
  for (const write of deleted) {
    const deals = used.get(write.id);
    if (deals)
      write.issues.push({ path: [], code: 'still_used', message: `${deals} deals are in this ${column}. Move them elsewhere first.` });
  }
}

/** How many live deals there are in each of these stages or pipelines. */
async function dealsIn(ctx: Context, column: 'stage' | 'pipeline', writes: readonly Write[]): Promise<Map<string, number>> {
  const ids = writes.map((write) => write.id);
  const rows = await ctx.db.query<{ id: string; deals: number }>(
    column === 'stage'
      ? statement`select stage as id, count(*)::int as deals from deal where workspace_id = ${ctx.workspaceId} and stage = any (${ids}::uuid[]) and deleted_at is null group by 1`
      : statement`select pipeline as id, count(*)::int as deals from deal where workspace_id = ${ctx.workspaceId} and pipeline = any (${ids}::uuid[]) and deleted_at is null group by 1`,
  );
  return new Map(rows.map((row) => [row.id, row.deals]));
}

/** A stage's kind is the status of its deals: it stays while there are any. */
async function keepKindWhileUsed(ctx: Context, writes: readonly Write[]): Promise<void> {
  const turned = writes.filter((write) => write.action === 'update' && changes(write, 'kind'));
  if (turned.length === 0) return;
  const used = await dealsIn(ctx, 'stage', turned);
  for (const write of turned) {
    const deals = used.get(write.id);
    if (deals)
      write.issues.push({
        path: ['kind'],
        code: 'still_used',
        message: `${deals} deals are in this stage and would change their status. Move them elsewhere first.`,
      });
  }
}

/** With its pipeline, a stage goes; undo brings both back. */
async function followPipeline(ctx: Context, writes: readonly Write[]): Promise<void> {
  const stages = objectOf(await catalogFor(ctx), 'stage');
  for (const write of writes.filter((each) => each.action === 'delete')) {
    const own = await ctx.db.query<{ id: string }>(statement`
      select id from stage where workspace_id = ${ctx.workspaceId} and pipeline = ${write.id} and deleted_at is null order by id`);
    await deleteRecords(
      ctx,
      stages,
      own.map((stage) => stage.id),
    );
  }
}

/** Rules of pipelines and stages, in order. */
export const pipelineHooks: readonly Hook[] = [
  { name: 'keepUsedStages', on: stage, at: 'beforeWrite', run: (ctx, writes) => keepWhileUsed(ctx, writes, 'stage') },
  { name: 'keepUsedPipelines', on: pipeline, at: 'beforeWrite', run: (ctx, writes) => keepWhileUsed(ctx, writes, 'pipeline') },
  { name: 'keepKindWhileUsed', on: stage, at: 'beforeWrite', run: keepKindWhileUsed },
  { name: 'followPipeline', on: pipeline, at: 'afterWrite', run: followPipeline },
];
