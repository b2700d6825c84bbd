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

/** A record as a link shows it: the members of its JSON object, or the whole object when it is included. */
type Shown = { readonly members: Sql } | { readonly whole: Sql };

/** The short form: id, title and what the definition lets travel along. */
function shortTarget(target: Place): Shown {
  const { def, fields } = target.object;
  const extra = (def.inLinks ?? []).flatMap((name) => {
    const field = fields.get(name);
    return field ? [sql`${literal(name)}, ${field.sql.json(fieldRef(target, field))}`] : [];
  });
  return { members: join([sql`'id', ${identifier(target.alias, 'id')}`, sql`'title', ${titleSql(target)}`, ...extra]) };
}

/** A JSON object of what is shown and further members. The short form is built in one go, which is much cheaper. */
function shownJson(shown: Shown, more: Sql[] = []): Sql {
  if ('members' in shown) return sql`json_build_object(${join([shown.members, ...more])})`;
  return more.length === 0 ? shown.whole : sql`${shown.whole} || jsonb_build_object(${join(more)})`;
}

/** A record as links show it: id, title and what its definition lets travel along. */
export function linkJson(place: Place): Sql {
  return shownJson(shortTarget(place));
}

/** The title of a record. */
function titleSql(place: Place): Sql {
  const field = place.object.fields.get(place.object.def.title);
  return field ? field.sql.json(fieldRef(place, field)) : raw('null');
}

/** An included record: every readable field, its own links as ids' short forms, and the title. */
function wholeTarget(composed: Composition, target: Place): Shown {
  const columns = readableFields(composed, target).map((field) => sql`${fieldJson(composed, target, field)} as ${identifier(field.name)}`);
  const row = select({
    columns: [sql`to_jsonb(${identifier('whole')})`],
    from: { alias: 'whole', select: select({ columns: [...columns, sql`${titleSql(target)} as "title"`] }) },
  });
  return { whole: sql`${row}` };
}

function oneTarget(composed: Composition, place: Place, field: CatalogField, target: Place, shown: Shown): Sql {
  const [pointer = raw('null')] = fieldRef(place, field).columns;
  const where = [
    inWorkspace(target.alias, target.workspaceId),
    sql`${identifier(target.alias, 'id')} = ${pointer}`,
    ...accessConditions(composed, target),
  ];
  // Most links of most records are empty: those cost no look-up.
  return sql`case when ${pointer} is not null then ${select({ columns: [shownJson(shown)], from: table(target.object.table, target.alias), where })} end`;
}

/** Deleted records drop out of lists of links; a single link keeps showing what it points to. */
function manyTargets(composed: Composition, place: Place, field: CatalogField, target: Place, shown: Shown): Sql {
  const live = [sql`${identifier(target.alias, 'deleted_at')} is null`, ...accessConditions(composed, target)];
  const source = table(target.object.table, target.alias);
  if (!field.sql.links) {
    const [pointer = raw('null')] = fieldRef(place, field).columns;
    const where = [inWorkspace(target.alias, target.workspaceId), sql`${identifier(target.alias, 'id')} = any (${pointer})`, ...live];
    const order = sql`array_position(${pointer}, ${identifier(target.alias, 'id')})`;
    return sql`case when ${pointer} is not null then ${select({ columns: [sql`json_agg(${shownJson(shown)} order by ${order})`], from: source, where })} end`;
  }
  const link = composed.nextAlias();
  const ends = [
    sql`'role', ${identifier(link, 'role')}`,
    sql`'startedOn', ${identifier(link, 'started_on')}`,
    sql`'endedOn', ${identifier(link, 'ended_on')}`,
  ];
  const on = [inWorkspace(target.alias, target.workspaceId), sql`${identifier(target.alias, 'id')} = ${identifier(link, 'to_id')}`];
  return sql`${select({
    columns: [sql`json_agg(${shownJson(shown, ends)} order by ${identifier(link, 'position')})`],
    from: table('link', link),
    joins: [{ type: 'inner', source, on }],
    where: [...linkConditions(place, field, link, 'from_id'), ...live],
  })}`;
}
