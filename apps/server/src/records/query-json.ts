import type { Sql } from '@cross-crm/sql';
import { identifier, inWorkspace, join, literal, raw, select, sql, table } from '@cross-crm/sql';
import { accessTo } from './access.ts';
import type { CatalogField } from './catalog.ts';
import type { Place } from './field-ref.ts';
import { fieldRef, linkConditions } from './field-ref.ts';
import type { Composition } from './query-filter.ts';
import { accessConditions, placeOf } from './query-filter.ts';

/** The fields of an object the actor may see, in the order of the definition; all of them or those named. */
export function readableFields(composed: Composition, place: Place, names?: readonly string[]): CatalogField[] {
  const access = accessTo(composed.ctx, 'read', place.object);
  const wanted = names ? new Set(['id', 'version', ...names]) : null;
  return [...place.object.fields.values()].filter((field) => access.readable(field.name) && (!wanted || wanted.has(field.name)));
}

/** A field as the API shows it: its value, or `{ id, title }` for what it points to. */
export function fieldJson(composed: Composition, place: Place, field: CatalogField, include: ReadonlySet<string> = new Set()): Sql {
  if (!field.target) return field.sql.json(fieldRef(place, field));
  const target = placeOf(composed, field.target.object);
  const shown = include.has(field.name) ? wholeTarget(composed, target) : shortTarget(target);
  return field.target.many ? manyTargets(composed, place, field, target, shown) : oneTarget(composed, place, field, target, shown);
}

/** The short form of a record in a link: id, title and what its definition lets travel along. */
function shortTarget(target: Place): Sql {
  const { def, fields } = target.object;
  const extra = (def.inLinks ?? []).flatMap((name) => {
    const field = fields.get(name);
    return field ? [sql`${literal(name)}, ${field.sql.json(fieldRef(target, field))}`] : [];
  });
  const parts = [sql`'id', ${identifier(target.alias, 'id')}`, sql`'title', ${titleSql(target)}`, ...extra];
  return sql`jsonb_build_object(${join(parts)})`;
}

/** The title of a record. */
export function titleSql(place: Place): Sql {
  const field = place.object.fields.get(place.object.def.title);
  return field ? field.sql.json(fieldRef(place, field)) : raw('null');
}

/** An included record: every readable field, its own links as ids' short forms, and the title. */
function wholeTarget(composed: Composition, target: Place): Sql {
  const columns = readableFields(composed, target).map((field) => sql`${fieldJson(composed, target, field)} as ${identifier(field.name)}`);
  const row = select({ columns: [sql`to_jsonb(${identifier('whole')})`], from: { alias: 'whole', select: select({ columns: [...columns, sql`${titleSql(target)} as "title"`] }) } });
  return sql`${row}`;
}

function oneTarget(composed: Composition, place: Place, field: CatalogField, target: Place, shown: Sql): Sql {
  const [pointer = raw('null')] = fieldRef(place, field).columns;
  const where = [inWorkspace(target.alias, target.workspaceId), sql`${identifier(target.alias, 'id')} = ${pointer}`, ...accessConditions(composed, target)];
  return sql`${select({ columns: [shown], from: table(target.object.table, target.alias), where })}`;
}

/** Deleted records drop out of lists of links; a single link keeps showing what it points to. */
function manyTargets(composed: Composition, place: Place, field: CatalogField, target: Place, shown: Sql): Sql {
  const live = [sql`${identifier(target.alias, 'deleted_at')} is null`, ...accessConditions(composed, target)];
  const source = table(target.object.table, target.alias);
  if (!field.sql.links) {
    const [pointer = raw('null')] = fieldRef(place, field).columns;
    const where = [inWorkspace(target.alias, target.workspaceId), sql`${identifier(target.alias, 'id')} = any (${pointer})`, ...live];
    const order = sql`array_position(${pointer}, ${identifier(target.alias, 'id')})`;
    return sql`${select({ columns: [sql`jsonb_agg(${shown} order by ${order})`], from: source, where })}`;
  }
  const link = composed.nextAlias();
  const ends = sql`jsonb_build_object('role', ${identifier(link, 'role')}, 'startedOn', ${identifier(link, 'started_on')}, 'endedOn', ${identifier(link, 'ended_on')})`;
  const on = [inWorkspace(target.alias, target.workspaceId), sql`${identifier(target.alias, 'id')} = ${identifier(link, 'to_id')}`];
  return sql`${select({
    columns: [sql`jsonb_agg(${shown} || ${ends} order by ${identifier(link, 'position')})`],
    from: table('link', link),
    joins: [{ type: 'inner', source, on }],
    where: [...linkConditions(place, field, link, 'from_id'), ...live],
  })}`;
}
