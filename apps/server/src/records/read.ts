import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/errors.ts';
import { isId } from '../kernel/ids.ts';
import { requireAccess } from './access.ts';
import type { CatalogObject } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import { badCursor, writeCursor } from './cursor.ts';
import type { ListQuery } from './query.ts';
import { cachedForId, cachedStatement } from './statement-cache.ts';
import { countStatement, listStatement, recordStatement, runRead } from './query.ts';

/** A page of a list. `records` is JSON text, built by PostgreSQL and sent on as it is. */
export interface Page {
  readonly records: string;
  /** Where the next page starts, or null at the end. */
  readonly next: string | null;
}

interface PageRow {
  readonly records: string;
  readonly more: boolean;
  readonly last: string | null;
}

/** PostgreSQL's "data exception": of all values in a list's statement, only those of a cursor were not read by a type before. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^22\w{3}$/.test(String(error.code));
}

/** A page of the records the actor may see, in one statement. @throws invalid when the query does not fit the object */
export async function listRecords(ctx: Context, object: CatalogObject, query: ListQuery): Promise<Page> {
  requireAccess(ctx, 'read', object);
  const catalog = await catalogFor(ctx);
  const statement = cachedStatement(ctx, catalog, object, JSON.stringify(query), () => listStatement(ctx, catalog, object, query));
  const [page] = await runRead<PageRow>(ctx, statement).catch((error: unknown) => {
    throw query.cursor && isUnreadable(error) ? badCursor() : error;
  });
  if (!page?.more || page.last === null) return { records: page?.records ?? '[]', next: null };
  const values: (string | null)[] = JSON.parse(page.last); // made by the statement: an array of texts and nulls
  return { records: page.records, next: writeCursor({ sort: sortText(query.sort), values }) };
}

/** The sort as a cursor remembers it. */
export function sortText(sort: readonly string[]): string {
  return sort.join(',');
}

/** How many records a list has. With a cap, counting stops there: "10,000+". */
export async function countRecords(
  ctx: Context,
  object: CatalogObject,
  query: Pick<ListQuery, 'filter' | 'deleted'>,
  cap: number | null,
): Promise<{ value: number; capped: boolean }> {
  requireAccess(ctx, 'read', object);
  const [row] = await runRead<{ count: number }>(ctx, countStatement(ctx, await catalogFor(ctx), object, query, cap));
  const count = row?.count ?? 0;
  return { value: cap === null ? count : Math.min(count, cap), capped: cap !== null && count > cap };
}

/** One record as JSON text. Deleted ones are found too. @throws not_found */
export async function getRecordText(ctx: Context, object: CatalogObject, id: string, include: readonly string[] = []): Promise<string> {
  requireAccess(ctx, 'read', object);
  const catalog = await catalogFor(ctx);
  const statement = cachedForId(ctx, catalog, object, `record ${include.join()}`, id, (each) =>
    recordStatement(ctx, catalog, object, each, include),
  );
  const [row] = isId(id) ? await runRead<{ record: string }>(ctx, statement) : [];
  if (!row) throw notFound(object.def.label.toLowerCase());
  return row.record;
}
