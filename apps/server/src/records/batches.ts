import type { Context, Source } from '../kernel/context.ts';
import { notFound } from '../kernel/errors.ts';
import { statement } from '../kernel/statement.ts';
import { accessTo } from './access.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import { titlesOf } from './present.ts';

/** What one request, import or run changed. */
export interface BatchSummary {
  readonly batchId: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly title: string } | null;
  readonly source: Source;
  readonly changes: number;
  /** Changes by object. */
  readonly objects: Readonly<Record<string, number>>;
}

interface Row {
  readonly object: string;
  readonly changes: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly source: Source;
}

/** Sums up a batch as far as the actor may see it. @throws not_found */
export async function batchSummary(ctx: Context, batchId: string): Promise<BatchSummary> {
  const rows = await ctx.db.query<Row>(statement`
    select object, count(*)::int as changes, to_char(min(at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      (array_agg(actor_id))[1] as "actorId", min(source) as source
    from change where workspace_id = ${ctx.workspaceId} and batch_id = ${batchId}
    group by object order by object`);
  const catalog = await catalogFor(ctx);
  const visible = rows.filter((row) => {
    const object = catalog.objects.get(row.object);
    return object && accessTo(ctx, 'read', object).scope !== 'none';
  });
  const [first] = visible;
  if (!first) throw notFound('change');
  const title = first.actorId === null ? undefined : (await titlesOf(ctx, 'membership', [first.actorId])).get(first.actorId);
  return {
    batchId,
    at: first.at,
    actor: first.actorId === null ? null : { id: first.actorId, title: title ?? '' },
    source: first.source,
    changes: visible.reduce((sum, row) => sum + row.changes, 0),
    objects: Object.fromEntries(visible.map((row) => [row.object, row.changes])),
  };
}
