import type { Json } from '@cross-crm/schema';
import { identifier, inWorkspace, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Values } from './hooks.ts';
import { idsIn } from './links.ts';
import { proven, runRead } from './query.ts';
import { accessConditions, composition } from './query-filter.ts';
import { linkJson } from './query-json.ts';

/** A record as links show it: `{ id, title }` and what its definition lets travel along. */
export type ShownLink = Readonly<Record<string, Json>>;

/** Links by `object:id`. Those to records that the actor may not see are missing. */
export type Links = ReadonlyMap<string, ShownLink>;

/** Titles of records by `object:id`. Those the actor may not see are missing. */
export type Titles = ReadonlyMap<string, string>;

interface Found {
  readonly object: CatalogObject;
  readonly values: Values;
}

/** Looks up everything that these records' links point to: one statement per object. */
export async function linksFor(ctx: Context, found: readonly Found[]): Promise<Links> {
  const wanted = new Map<string, Set<string>>();
  for (const { object, values } of found) {
    for (const [name, value] of Object.entries(values)) collect(wanted, object.fields.get(name), value);
  }
  const links = new Map<string, ShownLink>();
  for (const [object, ids] of wanted) for (const [id, link] of await linksOf(ctx, object, [...ids])) links.set(`${object}:${id}`, link);
  return links;
}

/** The same, titles only. */
export async function titlesFor(ctx: Context, found: readonly Found[]): Promise<Titles> {
  return new Map([...(await linksFor(ctx, found))].map(([key, link]) => [key, titleOf(link)]));
}

function collect(wanted: Map<string, Set<string>>, field: CatalogField | undefined, value: Json): void {
  if (!field?.target) return;
  const ids = wanted.get(field.target.object) ?? new Set();
  for (const id of idsIn(value)) ids.add(id);
  wanted.set(field.target.object, ids);
}

/** An object's records as links show them, by id, deleted ones too. */
export async function linksOf(ctx: Context, name: string, ids: readonly string[]): Promise<Map<string, ShownLink>> {
  if (ids.length === 0) return new Map();
  const catalog = await catalogFor(ctx);
  const composed = composition(ctx, catalog);
  const place = { object: objectOf(catalog, name), alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const id = identifier(place.alias, 'id');
  const where = [inWorkspace(place.alias, ctx.workspaceId), sql`${id} = any (${[...ids]}::uuid[])`, ...accessConditions(composed, place)];
  const columns = [sql`${id} as id`, sql`${linkJson(place)} as link`];
  const rows = await runRead<{ id: string; link: ShownLink }>(
    ctx,
    proven(ctx, select({ columns, from: table(place.object.table, place.alias), where })),
  );
  return new Map(rows.map((row) => [row.id, row.link]));
}

/** Titles of an object's records by id, deleted ones too. */
export async function titlesOf(ctx: Context, name: string, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map([...(await linksOf(ctx, name, ids))].map(([id, link]) => [id, titleOf(link)]));
}

function titleOf(link: ShownLink): string {
  return typeof link['title'] === 'string' ? link['title'] : '';
}

/** Stored values as the API shows them: ids become links. */
export function presentValues(object: CatalogObject, values: Values, links: Links): Record<string, Json> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, presentValue(object.fields.get(name), value, links)]));
}

/** A stored value as the API shows it. */
export function presentValue(field: CatalogField | undefined, value: Json, links: Links): Json {
  const target = field?.target?.object;
  if (target === undefined || value === null) return value;
  const link = (id: string): ShownLink => links.get(`${target}:${id}`) ?? { id, title: null };
  if (typeof value === 'string') return link(value);
  if (!Array.isArray(value)) return value;
  return value.map((each) => (typeof each === 'string' ? link(each) : { ...link(idsIn([each])[0] ?? ''), ...asObject(each) }));
}

function asObject(value: Json): Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
