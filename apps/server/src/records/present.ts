import type { Json } from '@cross-crm/schema';
import { identifier, inWorkspace, raw, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Values } from './hooks.ts';
import { idsIn } from './links.ts';
import { proven, runRead } from './query.ts';
import { accessConditions, composition } from './query-filter.ts';
import { titleSql } from './query-json.ts';

/** Titles of records by `object:id`. Those the actor may not see are missing. */
export type Titles = ReadonlyMap<string, string>;

/** Looks up the titles of everything that these records' links point to: one statement per object. */
export async function titlesFor(
  ctx: Context,
  found: readonly { readonly object: CatalogObject; readonly values: Values }[],
): Promise<Titles> {
  const wanted = new Map<string, Set<string>>();
  for (const { object, values } of found) {
    for (const [name, value] of Object.entries(values)) collect(wanted, object.fields.get(name), value);
  }
  const titles = new Map<string, string>();
  for (const [object, ids] of wanted) for (const [id, title] of await titlesOf(ctx, object, [...ids])) titles.set(`${object}:${id}`, title);
  return titles;
}

function collect(wanted: Map<string, Set<string>>, field: CatalogField | undefined, value: Json): void {
  if (!field?.target) return;
  const ids = wanted.get(field.target.object) ?? new Set();
  for (const id of idsIn(value)) ids.add(id);
  wanted.set(field.target.object, ids);
}

/** Titles of an object's records by id, deleted ones too. */
export async function titlesOf(ctx: Context, name: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const catalog = await catalogFor(ctx);
  const composed = composition(ctx, catalog);
  const place = { object: objectOf(catalog, name), alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const id = identifier(place.alias, 'id');
  const where = [inWorkspace(place.alias, ctx.workspaceId), sql`${id} = any (${[...ids]}::uuid[])`, ...accessConditions(composed, place)];
  const statement = proven(
    ctx,
    select({
      columns: [sql`${id} as id`, sql`(${titleSql(place)})${raw('::text')} as title`],
      from: table(place.object.table, place.alias),
      where,
    }),
  );
  const rows = await runRead<{ id: string; title: string | null }>(ctx, statement);
  return new Map(rows.map((row) => [row.id, row.title ?? '']));
}

/** Stored values as the API shows them: ids become `{ id, title }`. */
export function presentValues(object: CatalogObject, values: Values, titles: Titles): Record<string, Json> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, presentValue(object.fields.get(name), value, titles)]));
}

function presentValue(field: CatalogField | undefined, value: Json, titles: Titles): Json {
  const target = field?.target?.object;
  if (target === undefined || value === null) return value;
  const link = (id: string): Json => ({ id, title: titles.get(`${target}:${id}`) ?? null });
  if (typeof value === 'string') return link(value);
  if (!Array.isArray(value)) return value;
  return value.map((each) =>
    typeof each === 'string' ? link(each) : { ...asObject(each), title: titles.get(`${target}:${idsIn([each])[0] ?? ''}`) ?? null },
  );
}

function asObject(value: Json): Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
