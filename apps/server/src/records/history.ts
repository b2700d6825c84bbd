import type { Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { requireAccess } from './access.ts';
import type { CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Change } from './changes.ts';
import { changesOfRecord, visibleChanges } from './changes.ts';
import { linksFor, presentValues, titlesOf } from './present.ts';
import { getRecordText } from './read.ts';

/** A change as the API shows it. */
export type ShownChange = Omit<Change, 'before' | 'after' | 'actorId'> & {
  readonly actor: { readonly id: string; readonly title: string } | null;
  readonly recordTitle: string | null;
  readonly before: Readonly<Record<string, Json>> | null;
  readonly after: Readonly<Record<string, Json>> | null;
};

/** A record's history, newest first, with names in place of ids. @throws not_found */
export async function historyOf(
  ctx: Context,
  object: CatalogObject,
  recordId: string,
  before: number | null,
  limit: number,
): Promise<{ changes: ShownChange[]; next: number | null }> {
  requireAccess(ctx, 'read', object);
  await getRecordText(ctx, object, recordId);
  const found = await changesOfRecord(ctx, recordId, before, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { changes: await showChanges(ctx, page), next: found.length > limit && last ? last.seq : null };
}

/** Changes as the actor may see them, ids shown by title. */
export async function showChanges(ctx: Context, found: readonly Change[]): Promise<ShownChange[]> {
  const catalog = await catalogFor(ctx);
  const visible = await visibleChanges(ctx, found);
  const parts = visible.flatMap((change) =>
    [change.before, change.after].flatMap((values) => (values ? [{ object: objectOf(catalog, change.object), values }] : [])),
  );
  const links = await linksFor(ctx, parts);
  const actors = await titlesOf(ctx, 'membership', [...new Set(visible.flatMap((change) => change.actorId ?? []))]);
  const records = new Map<string, string>();
  for (const name of new Set(visible.map((change) => change.object))) {
    const ids = visible.filter((change) => change.object === name).map((change) => change.recordId);
    for (const [id, title] of await titlesOf(ctx, name, [...new Set(ids)])) records.set(id, title);
  }
  return visible.map(({ actorId, ...change }) => ({
    ...change,
    actor: actorId === null ? null : { id: actorId, title: actors.get(actorId) ?? '' },
    recordTitle: records.get(change.recordId) ?? null,
    before: change.before && presentValues(objectOf(catalog, change.object), change.before, links),
    after: change.after && presentValues(objectOf(catalog, change.object), change.after, links),
  }));
}
