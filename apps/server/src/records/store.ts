import type { Json } from '@cross-crm/schema';
import { identifier, inWorkspace, print, raw, select, sql, table } from '@cross-crm/sql';
import type { Sql, Statement } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import { accessConditions, composition } from './query-filter.ts';
import type { Catalog, CatalogField, CatalogObject } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import { columnNames, fieldRef } from './field-ref.ts';
import type { Values, Write } from './hooks.ts';
import { cachedStatement } from './statement-cache.ts';

/** Values of the records with these ids that the actor may see, deleted ones too, by id. Links are ids. */
export function readValues(ctx: Context, object: CatalogObject, ids: readonly string[]): Promise<Values[]> {
  return valuesWhere(ctx, object, ids, false);
}

/** The same, locked until the end of the transaction, in the order of their ids so that two writers cannot deadlock. */
export function lockRecords(ctx: Context, object: CatalogObject, ids: readonly string[]): Promise<Values[]> {
  return valuesWhere(ctx, object, ids, true);
}

async function valuesWhere(ctx: Context, object: CatalogObject, ids: readonly string[], lock: boolean): Promise<Values[]> {
  if (ids.length === 0) return [];
  if (lock) await ctx.db.query(lockingIds(ctx, object, ids));
  const catalog = await catalogFor(ctx);
  const statement = cachedStatement(ctx, catalog, object, 'values', () => valuesStatement(ctx, catalog, object));
  const found = await ctx.db.query<{ record: Values }>({
    text: statement.text,
    values: statement.values.map((value) => (value === theIds ? [...ids] : value)),
  });
  return found.map((each) => each.record);
}

/** Stands for the ids, so that the statement is composed once. */
const theIds: readonly string[] = [];

function valuesStatement(ctx: Context, catalog: Catalog, object: CatalogObject): Statement {
  const composed = composition(ctx, catalog);
  const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const id = identifier(place.alias, 'id');
  const row = select({
    columns: [...object.fields.values()].map((field) => sql`${storedJson(place, field)} as ${identifier(field.name)}`),
    from: table(object.table, place.alias),
    where: [inWorkspace(place.alias, place.workspaceId), sql`${id} = any (${theIds}::uuid[])`, ...accessConditions(composed, place)],
    orderBy: [id],
  });
  return print(select({ columns: [raw('row_to_json(r) as record')], from: { alias: 'r', select: row } }));
}

function storedJson(place: { object: CatalogObject; alias: string; workspaceId: string }, field: CatalogField): Sql {
  return field.sql.json(fieldRef(place, field));
}

/** Locks first and reads afterwards: a read that waited for a lock would see links as they were before the wait. */
function lockingIds(ctx: Context, object: CatalogObject, ids: readonly string[]): { text: string; values: unknown[] } {
  return {
    text: `select 1 from ${quoted(object.table)} where workspace_id = $1 and id = any ($2::uuid[]) order by id for update`,
    values: [ctx.workspaceId, [...ids]],
  };
}

/** Inserts rows; the ids and all values are in the writes. */
export async function insertRows(ctx: Context, object: CatalogObject, writes: readonly Write[]): Promise<void> {
  const fields = storedFields(object);
  const columns = fields.flatMap(columnNames);
  const types = fields.flatMap((field) => field.sql.columns.map((column) => column.type));
  const names = ['workspace_id', ...columns, 'custom'].map(quoted).join(', ');
  const typed = [...columns.map((column, at) => `${quoted(column)} ${types[at]}`), 'custom jsonb'].join(', ');
  const picked = [...columns.map((column) => `r.${quoted(column)}`), 'r.custom'].join(', ');
  await ctx.db.query({
    text: `insert into ${quoted(object.table)} (${names}) select $1, ${picked} from json_to_recordset($2) as r(${typed}) returning 1`,
    values: [ctx.workspaceId, JSON.stringify(writes.map((write) => rowOf(object, fields, write.after)))],
  });
}

/** Writes the changed fields of each record. Records whose changes touch the same fields share a statement. */
export async function updateRows(
  ctx: Context,
  object: CatalogObject,
  writes: readonly Write[],
  changed: (write: Write) => readonly string[],
): Promise<void> {
  for (const [key, group] of groupBy(writes, (write) => [...changed(write)].sort().join(' '))) {
    await updateGroup(ctx, object, group, new Set(key.split(' ')));
  }
}

async function updateGroup(ctx: Context, object: CatalogObject, writes: readonly Write[], names: ReadonlySet<string>): Promise<void> {
  const fields = storedFields(object).filter((field) => names.has(field.name));
  const columns = fields.flatMap(columnNames);
  const types = fields.flatMap((field) => field.sql.columns.map((column) => column.type));
  const withCustom = [...names].some((name) => object.fields.get(name)?.def.custom);
  const all = withCustom ? [...columns, 'custom'] : columns;
  const allTypes = withCustom ? [...types, 'jsonb'] : types;
  if (all.length === 0) return;
  const typed = all.map((column, at) => `${quoted(column)} ${allTypes[at]}`).join(', ');
  const set = all.map((column) => `${quoted(column)} = r.${quoted(column)}`).join(', ');
  await ctx.db.query({
    text: `update ${quoted(object.table)} a set ${set} from json_to_recordset($2) as r(record_id uuid, ${typed}) where a.workspace_id = $1 and a.id = r.record_id`,
    values: [ctx.workspaceId, JSON.stringify(writes.map((write) => ({ ...rowOf(object, fields, write.after), record_id: write.id })))],
  });
}

/** Fields with columns of their own, system fields included. */
function storedFields(object: CatalogObject): CatalogField[] {
  return [...object.fields.values()].filter((field) => !field.def.custom && !field.sql.links);
}

/** A record as a row. Empty columns are left out: `json_to_recordset` makes them null, and most are. */
function rowOf(object: CatalogObject, fields: readonly CatalogField[], values: Values): Record<string, Json> {
  const row: Record<string, Json> = { custom: customValues(object, values) };
  for (const field of fields) {
    const value = values[field.name] ?? null;
    if (value === null) continue;
    const stored = field.sql.store(value, field.def);
    columnNames(field).forEach((column, at) => {
      row[column] = stored[at] ?? null;
    });
  }
  return row;
}

/** The `custom` column: values by field name, empty ones left out. */
function customValues(object: CatalogObject, values: Values): Record<string, Json> {
  const custom: Record<string, Json> = {};
  for (const field of object.fields.values()) {
    const value = values[field.name];
    if (field.def.custom && !field.sql.links && value !== undefined && value !== null) custom[field.name] = value;
  }
  return custom;
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key) ?? [];
    group.push(value);
    groups.set(key, group);
  }
  return groups;
}

/** A table or column name, quoted. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
