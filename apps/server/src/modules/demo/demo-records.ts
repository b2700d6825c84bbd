import { createHash } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors.ts';
import { statement } from '../../kernel/statement.ts';
import { transaction } from '../../kernel/transaction.ts';
import { objectOf } from '../../records/catalog.ts';
import type { Catalog } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { readValues } from '../../records/store.ts';
import { deleteRecords } from '../../records/write.ts';

/** Numbers of records by object. */
export type DemoCounts = Readonly<Record<string, number>>;

/** The batch of the demo is known beforehand, so that its records can be found again. */
export function demoBatchId(workspaceId: string): string {
  const digest = createHash('sha256').update(`demo ${workspaceId}`).digest('hex');
  return [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}

/** Whether any company or deal of the demo is there. */
export async function isDemoLoaded(ctx: Context): Promise<boolean> {
  return transaction(ctx, async (ctx) => {
    const catalog = await catalogFor(ctx);
    const created = await createdByDemo(ctx);
    for (const name of ['company', 'deal']) if ((await liveIds(ctx, catalog, name, created.get(name) ?? [])).length > 0) return true;
    return false;
  });
}

/**
 * Deletes what the demo brought, also where somebody has changed it since. What people added themselves stays, and so
 * does everything that was there before. @throws not_found when the demo is not loaded
 */
export function removeDemo(ctx: Context): Promise<DemoCounts> {
  return transaction(ctx, async (ctx) => {
    const catalog = await catalogFor(ctx);
    const removed: Record<string, number> = {};
    // What points to others goes first.
    for (const [name, ids] of [...(await createdByDemo(ctx))].reverse()) {
      const live = await liveIds(ctx, catalog, name, ids);
      if (live.length === 0) continue;
      await deleteRecords(ctx, objectOf(catalog, name), live);
      removed[name] = live.length;
    }
    if (Object.keys(removed).length === 0) throw notFound('demo to remove');
    return removed;
  });
}

/** Ids by object, in the order in which the objects were first written. */
async function createdByDemo(ctx: Context): Promise<Map<string, string[]>> {
  const rows = await ctx.db.query<{ object: string; ids: string[] }>(statement`
    select object, array_agg(record_id) as ids from change
    where workspace_id = ${ctx.workspaceId} and batch_id = ${demoBatchId(ctx.workspaceId)} and action = 'create'
    group by object order by min(seq)`);
  return new Map(rows.map((row) => [row.object, row.ids]));
}

async function liveIds(ctx: Context, catalog: Catalog, name: string, ids: readonly string[]): Promise<string[]> {
  const records = await readValues(ctx, objectOf(catalog, name), ids);
  return records.filter((record) => record.deletedAt === null).map((record) => String(record.id));
}
