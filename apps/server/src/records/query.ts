import type { Filter } from '@cross-crm/schema';
import type { Select, Sql, Statement } from '@cross-crm/sql';
import { identifier, inWorkspace, join, print, proveTenancy, raw, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import { rowsOf } from '../kernel/database.ts';
import { invalidAt } from '../kernel/errors.ts';
import type { Catalog, CatalogObject } from './catalog.ts';
import type { Cursor } from './cursor.ts';
import type { Place } from './field-ref.ts';
import { fieldJson, readableFields } from './query-json.ts';
import type { Composition } from './query-filter.ts';
import { accessConditions, composition, filterSql } from './query-filter.ts';
import type { SortKey } from './query-sort.ts';
import { afterCursor, orderBy, sortKeys } from './query-sort.ts';

/** What a list asks for. */
export interface ListQuery {
  readonly filter?: Filter;
  readonly sort: readonly string[];
  /** Only these fields (id and version always come along). */
  readonly fields?: readonly string[];
  /** Relations to show whole. */
  readonly include?: readonly string[];
  readonly limit: number;
  readonly cursor?: Cursor;
  /** Deleted records: left out (default), along with the others, or nothing else. */
  readonly deleted?: 'without' | 'with' | 'only';
}

/**
 * Composes the statement of a list: one row with `records` (JSON text of at most `limit` records), `more`, and
 * `last` (JSON text of the sort key values of the last record).
 */
export function listStatement(ctx: Context, catalog: Catalog, object: CatalogObject, query: ListQuery): Statement {
  const composed = composition(ctx, catalog);
  const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const keys = sortKeys(composed, place, query.sort);
  const columns = recordColumns(composed, place, query);
  const page = pageSelects(composed, place, query, keys, columns);
  return proven(ctx, wrapPage(page, columns, lastKeys(composed, place, query), query.limit));
}

interface NamedColumn {
  readonly name: string;
  readonly expression: Sql;
}

function recordColumns(composed: Composition, place: Place, query: Pick<ListQuery, 'fields' | 'include'>): NamedColumn[] {
  const include = new Set(query.include);
  for (const name of [...(query.fields ?? []), ...include]) requireField(place.object, name);
  return readableFields(composed, place, query.fields && [...query.fields, ...include]).map((field) => ({
    name: field.name,
    expression: fieldJson(composed, place, field, include),
  }));
}

function requireField(object: CatalogObject, name: string): void {
  if (!object.fields.has(name)) throw invalidAt(['fields'], 'unknown_field', `${object.def.label} has no field "${name}".`);
}

/**
 * The rows of a page. A single key that may be empty is read in two parts, filled values first, so that one plain
 * index serves both directions and no condition needs an OR.
 */
function pageSelects(
  composed: Composition,
  place: Place,
  query: ListQuery,
  keys: readonly SortKey[],
  columns: readonly NamedColumn[],
): Select[] {
  const where = [...rowConditions(composed, place, query), ...(query.filter ? [filterSql(composed, place, query.filter)] : [])];
  const selected = columns.map((column) => sql`${column.expression} as ${identifier(column.name)}`);
  const part = (conditions: readonly Sql[], partKeys: readonly SortKey[]): Select =>
    select({
      columns: selected,
      from: table(place.object.table, place.alias),
      where: [...where, ...conditions],
      orderBy: orderBy(partKeys),
      limit: raw(String(query.limit + 1)),
    });
  return splitByEmpty(keys, query.cursor?.values, part);
}

type PagePart = (conditions: readonly Sql[], keys: readonly SortKey[]) => Select;

function splitByEmpty(keys: readonly SortKey[], after: Cursor['values'] | undefined, part: PagePart): Select[] {
  const [first, ...rest] = keys;
  if (keys.length !== 2 || !first?.nullable) return [part(after ? [afterCursor(keys, after)] : [], keys)];
  const filledKeys = [{ ...first, nullable: false }, ...rest];
  const empty = (conditions: readonly Sql[]): Select => part([sql`${first.expression} is null`, ...conditions], rest);
  if (after?.[0] === null) return [empty([afterCursor(rest, after.slice(1))])];
  const filled = part([sql`${first.expression} is not null`, ...(after ? [afterCursor(filledKeys, after)] : [])], filledKeys);
  return [filled, empty([])];
}

function rowConditions(composed: Composition, place: Place, query: Pick<ListQuery, 'deleted'>): Sql[] {
  const deletedAt = identifier(place.alias, 'deleted_at');
  const deleted = { without: [sql`${deletedAt} is null`], with: [], only: [sql`${deletedAt} is not null`] }[query.deleted ?? 'without'];
  return [inWorkspace(place.alias, place.workspaceId), ...deleted, ...accessConditions(composed, place)];
}

/** The sort key values of the record `r` as JSON text: looked up for one record, since some keys cost more than the row. */
function lastKeys(composed: Composition, { object, workspaceId }: Place, query: ListQuery): Sql {
  const place = { object, alias: composed.nextAlias(), workspaceId };
  const values = sortKeys(composed, place, query.sort).map((key) => sql`(${key.expression})::text`);
  return select({
    columns: [sql`json_build_array(${join(values)})::text`],
    from: table(object.table, place.alias),
    where: [inWorkspace(place.alias, workspaceId), sql`${identifier(place.alias, 'id')} = ${identifier('r', 'id')}`],
  });
}

/** Numbers the rows of a page, builds their JSON, and keeps the keys of the last one. */
function wrapPage(parts: Select[], columns: readonly NamedColumn[], last: Sql, limit: number): Select {
  const limited = select({ columns: [raw('p.*')], from: { alias: 'p', select: parts }, limit: raw(String(limit + 1)) });
  const numbered = select({
    columns: [raw('q.*'), raw('row_number() over () as n')],
    from: { alias: 'q', select: parts.length > 1 ? limited : (parts[0] ?? limited) },
  });
  const shown = select({ columns: columns.map(({ name }) => sql`r.${identifier(name)} as ${identifier(name)}`) });
  return select({
    columns: [
      sql`coalesce(json_agg(record) filter (where r.n <= ${raw(String(limit))}), '[]')::text as records`,
      raw(`count(*) > ${limit} as more`),
      sql`max(${last}) filter (where r.n = ${raw(String(limit))}) as last`,
    ],
    from: { alias: 'r', select: numbered },
    joins: [{ type: 'inner', source: { alias: 'record', lateral: true, select: shown }, on: [] }],
  });
}

/** Composes the statement of one record: one row with `record` (JSON text), or none. Deleted ones are found too. */
export function recordStatement(
  ctx: Context,
  catalog: Catalog,
  object: CatalogObject,
  id: string,
  include: readonly string[] = [],
): Statement {
  const composed = composition(ctx, catalog);
  const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const columns = recordColumns(composed, place, { include });
  const row = select({
    columns: columns.map((column) => sql`${column.expression} as ${identifier(column.name)}`),
    from: table(object.table, place.alias),
    where: [...rowConditions(composed, place, { deleted: 'with' }), sql`${identifier(place.alias, 'id')} = ${id}`],
  });
  return proven(ctx, select({ columns: [raw('row_to_json(r)::text as record')], from: { alias: 'r', select: row } }));
}

/** Composes a count that stops at `cap` (exact when null): one row with `count`. */
export function countStatement(
  ctx: Context,
  catalog: Catalog,
  object: CatalogObject,
  query: Pick<ListQuery, 'filter' | 'deleted'>,
  cap: number | null,
): Statement {
  const composed = composition(ctx, catalog);
  const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const where = [...rowConditions(composed, place, query), ...(query.filter ? [filterSql(composed, place, query.filter)] : [])];
  const rows = select({
    columns: [raw('1')],
    from: table(object.table, place.alias),
    where,
    ...(cap === null ? {} : { limit: raw(String(cap + 1)) }),
  });
  return proven(ctx, select({ columns: [raw('count(*)::int as count')], from: { alias: 'r', select: rows } }));
}

/** Ids of the records a filter selects, for bulk writes: at most `limit`, rows with `id`. */
export function idsStatement(
  ctx: Context,
  catalog: Catalog,
  object: CatalogObject,
  query: Pick<ListQuery, 'filter' | 'deleted'>,
  limit: number,
): Statement {
  const composed = composition(ctx, catalog);
  const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const where = [...rowConditions(composed, place, query), ...(query.filter ? [filterSql(composed, place, query.filter)] : [])];
  const id = identifier(place.alias, 'id');
  return proven(
    ctx,
    select({ columns: [sql`${id} as id`], from: table(object.table, place.alias), where, orderBy: [id], limit: raw(String(limit)) }),
  );
}

/** The lock on composed reads: nothing is printed that is not bound to the caller's workspace. */
export function proven(ctx: Context, node: Sql): Statement {
  proveTenancy(node, ctx.workspaceId);
  return print(node);
}

/**
 * Runs a composed statement as `cross_read`. Inside a transaction it runs there instead, so that it sees the
 * transaction's own writes.
 */
export function runRead<Row extends object>(ctx: Context, statement: Statement): Promise<Row[]> {
  return ctx.db.transaction ? ctx.db.query<Row>(statement) : rowsOf<Row>(ctx.db.pools.read, statement);
}
