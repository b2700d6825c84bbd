import type { Json, Link } from '@cross-crm/schema';
import { identifier, inWorkspace, print, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import { newId } from '../kernel/ids.ts';
import { statement } from '../kernel/statement.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Write } from './hooks.ts';
import { changes } from './hooks.ts';
import { accessConditions, composition } from './query-filter.ts';

/** Refuses writes that point to records which do not exist, are deleted, or may not be seen: one query per object. */
export async function checkLinks(ctx: Context, object: CatalogObject, writes: readonly Write[]): Promise<void> {
  const pointers = [...object.fields.values()].filter((field) => field.target && field.def.readOnly !== true);
  const wanted = new Map<string, Set<string>>();
  for (const field of pointers) {
    for (const id of writes.flatMap((write) => newIds(write, field))) addTo(wanted, field.target?.object ?? '', id);
  }
  const missing = new Map<string, Set<string>>();
  for (const [target, ids] of wanted) missing.set(target, await missingIds(ctx, target, [...ids], object, writes));
  for (const field of pointers) refuseMissing(field, missing.get(field.target?.object ?? ''), writes);
}

function newIds(write: Write, field: CatalogField): string[] {
  return changes(write, field.name) ? idsIn(write.after[field.name] ?? null) : [];
}

/** The ids a link value holds: one id, a list of ids, or a list of links. */
export function idsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => (typeof each === 'string' ? [each] : isLink(each) ? [each.id] : []));
}

function isLink(value: unknown): value is Link {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function addTo(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key) ?? new Set();
  set.add(id);
  sets.set(key, set);
}

async function missingIds(
  ctx: Context,
  name: string,
  ids: readonly string[],
  object: CatalogObject,
  writes: readonly Write[],
): Promise<Set<string>> {
  const catalog = await catalogFor(ctx);
  const composed = composition(ctx, catalog);
  const target = objectOf(catalog, name);
  const place = { object: target, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const id = identifier(place.alias, 'id');
  const where = [
    inWorkspace(place.alias, ctx.workspaceId),
    sql`${identifier(place.alias, 'deleted_at')} is null`,
    sql`${id} = any (${[...ids]}::uuid[])`,
    ...accessConditions(composed, place),
  ];
  const rows = await ctx.db.query<{ id: string }>(
    print(select({ columns: [sql`${id} as id`], from: table(target.table, place.alias), where })),
  );
  const missing = new Set(ids);
  for (const row of rows) missing.delete(row.id);
  // Records of one call may point to each other.
  if (name === object.def.name) for (const write of writes) missing.delete(write.id);
  return missing;
}

function refuseMissing(field: CatalogField, missing: ReadonlySet<string> | undefined, writes: readonly Write[]): void {
  if (!missing || missing.size === 0) return;
  for (const write of writes) {
    if (newIds(write, field).some((id) => missing.has(id))) {
      write.issues.push({
        path: [field.name],
        code: 'no_such_record',
        message: `"${field.def.label}" points to a record that does not exist.`,
      });
    }
  }
}

/** Replaces the links of the fields that changed. Links live in `link`, so they are written after the record. */
export async function writeLinks(ctx: Context, object: CatalogObject, writes: readonly Write[]): Promise<void> {
  for (const field of object.fields.values()) {
    const changed = field.sql.links ? writes.filter((write) => changes(write, field.name)) : [];
    if (changed.length > 0) await replaceLinks(ctx, object, field, changed);
  }
}

async function replaceLinks(ctx: Context, object: CatalogObject, field: CatalogField, writes: readonly Write[]): Promise<void> {
  const ids = writes.filter((write) => write.before).map((write) => write.id);
  if (ids.length > 0) {
    await ctx.db.query(statement`
      delete from link where workspace_id = ${ctx.workspaceId} and object = ${object.def.name} and field = ${field.name} and from_id = any (${ids}::uuid[])`);
  }
  const rows = writes.flatMap((write) => linkRows(write, write.after[field.name] ?? null));
  if (rows.length === 0) return;
  await ctx.db.query(statement`
    insert into link (workspace_id, id, object, field, from_id, to_id, position, role, started_on, ended_on)
    select ${ctx.workspaceId}, r.id, ${object.def.name}, ${field.name}, r.from_id, r.to_id, r.position, r.role, r.started_on, r.ended_on
    from json_to_recordset(${JSON.stringify(rows)}) as r(id uuid, from_id uuid, to_id uuid, position int, role text, started_on date, ended_on date)
    returning 1`);
}

function linkRows(write: Write, value: Json): object[] {
  const links = Array.isArray(value) ? value.filter(isLink) : [];
  return links.map((link, position) => ({
    id: newId(),
    from_id: write.id,
    to_id: link.id,
    position,
    role: link.role,
    started_on: link.startedOn,
    ended_on: link.endedOn,
  }));
}
