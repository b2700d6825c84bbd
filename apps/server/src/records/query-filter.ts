import type { CountOperator, Filter, FilterScope, Json, Operator } from '@cross-crm/schema';
import type { Join, Sql } from '@cross-crm/sql';
import { identifier, inWorkspace, join, raw, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import { invalidAt } from '../kernel/errors.ts';
import { accessTo } from './access.ts';
import type { Catalog, CatalogField, CatalogObject, Related } from './catalog.ts';
import { fieldOf, objectOf, stepsOf } from './catalog.ts';
import type { Place } from './field-ref.ts';
import { fieldRef, linkConditions } from './field-ref.ts';
import { parseOperand } from './operand.ts';

/** What composing a statement needs: who asks, the catalog, and a source of aliases that never repeat. */
export interface Composition {
  readonly ctx: Context;
  readonly catalog: Catalog;
  readonly scope: FilterScope;
  nextAlias(): string;
}

/** Starts a composition for one statement. */
export function composition(ctx: Context, catalog: Catalog): Composition {
  let count = 0;
  return {
    ctx,
    catalog,
    scope: { now: ctx.now, timeZone: ctx.timeZone, me: ctx.actor.membershipId, workspaceId: ctx.workspaceId },
    nextAlias: () => `t${++count}`,
  };
}

/** Composes a filter over the record at `place` into one condition. `path` says where in the input the filter stands. */
export function filterSql(composed: Composition, place: Place, filter: Filter): Sql {
  if ('and' in filter) return combined(composed, place, filter.and, ' and ', 'true');
  if ('or' in filter) return combined(composed, place, filter.or, ' or ', 'false');
  if ('not' in filter) return sql`(${filterSql(composed, place, filter.not)}) is not true`;
  if ('field' in filter) return conditionSql(composed, place, stepsOf(filter.field, 'filter'), filter.op, filter.value);
  const found = relatedSelect(composed, place, filter.related, filter.where);
  if ('has' in filter) return filter.has === 'some' ? sql`exists ${found(raw('1'))}` : sql`not exists ${found(raw('1'))}`;
  return sql`${found(raw('count(*)'))} ${raw(countOperators[filter.count])} ${filter.value}`;
}

const countOperators: Record<CountOperator, string> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function combined(composed: Composition, place: Place, parts: readonly Filter[], word: ' and ' | ' or ', none: string): Sql {
  if (parts.length === 0) return raw(none);
  return join(
    parts.map((part) => sql`(${filterSql(composed, place, part)})`),
    word,
  );
}

const negated: Partial<Record<Operator, Operator>> = { ne: 'eq', notIn: 'in', notContains: 'contains', noneOf: 'anyOf', empty: 'notEmpty' };

/** Negations are exactly `not` of their positive, so that an empty value, or none at the end of a path, meets them. */
function conditionSql(composed: Composition, place: Place, path: readonly string[], op: Operator, value: Json | undefined): Sql {
  const positive = negated[op];
  if (positive) return sql`(${conditionSql(composed, place, path, positive, value)}) is not true`;
  const [name = '', ...rest] = path;
  const field = readableField(composed, place.object, name);
  if (rest.length === 0) return leafSql(composed, place, field, op, value);
  return sql`exists ${targetSelect(composed, place, field, (target) => conditionSql(composed, target, rest, op, value))}`;
}

/** A field the actor may see; one it may not see is as unknown as one that is not there. */
export function readableField(composed: Composition, object: CatalogObject, name: string): CatalogField {
  const field = fieldOf(object, name, ['filter', name]);
  if (accessTo(composed.ctx, 'read', object).readable(name)) return field;
  throw invalidAt(['filter', name], 'unknown_field', `${object.def.label} has no field "${name}".`);
}

function leafSql(composed: Composition, place: Place, field: CatalogField, op: Operator, value: Json | undefined): Sql {
  const ref = fieldRef(place, field);
  if (op === 'notEmpty') return sql`not (${field.sql.filter('empty', ref, null, composed.scope)})`;
  const operand = parseOperand(field, op, value);
  if (op === 'in') return anyOf(Array.isArray(operand) ? operand : [], (one) => field.sql.filter('eq', ref, one, composed.scope));
  if (op === 'between') return between(composed, field, place, operand);
  return field.sql.filter(op, ref, operand, composed.scope);
}

function anyOf(operands: readonly Json[], condition: (operand: Json) => Sql): Sql {
  if (operands.length === 0) return raw('false');
  return join(
    operands.map((operand) => sql`(${condition(operand)})`),
    ' or ',
  );
}

function between(composed: Composition, field: CatalogField, place: Place, operand: Json): Sql {
  const ref = fieldRef(place, field);
  const [from = null, to = null] = Array.isArray(operand) ? operand : [];
  const ends = [
    from === null ? null : field.sql.filter('gte', ref, from, composed.scope),
    to === null ? null : field.sql.filter('lte', ref, to, composed.scope),
  ].filter((end) => end !== null);
  return ends.length === 0
    ? sql`not (${field.sql.filter('empty', ref, null, composed.scope)})`
    : join(
        ends.map((end) => sql`(${end})`),
        ' and ',
      );
}

/** The records a to-one or to-many field points to, as a SELECT whose rows meet `condition`. */
function targetSelect(composed: Composition, place: Place, field: CatalogField, condition: (target: Place) => Sql): Sql {
  if (!field.target) {
    throw invalidAt(['filter', field.name], 'not_a_relation', `"${field.name}" is no relation, so nothing can follow it with a dot.`);
  }
  const target = placeOf(composed, field.target.object);
  const where = [...liveConditions(composed, target), condition(target)];
  return pointedSelect(composed, place, field, target, raw('1'), where);
}

/** Joins a place to the records its field points to: by column, by array, or through `link`. */
function pointedSelect(composed: Composition, place: Place, field: CatalogField, target: Place, column: Sql, where: readonly Sql[]): Sql {
  const source = table(target.object.table, target.alias);
  const id = identifier(target.alias, 'id');
  if (field.sql.links) {
    const link = composed.nextAlias();
    const joins: Join[] = [{ type: 'inner', source, on: [sql`${id} = ${identifier(link, 'to_id')}`] }];
    return select({
      columns: [column],
      from: table('link', link),
      joins,
      where: [...linkConditions(place, field, link, 'from_id'), ...where],
    });
  }
  const [pointer = raw('null')] = fieldRef(place, field).columns;
  const points = field.target?.many ? sql`${id} = any (${pointer})` : sql`${id} = ${pointer}`;
  return select({ columns: [column], from: source, where: [points, ...where] });
}

/** The related records (the other ends of `related`) that meet `where`, as a SELECT of the given column. */
function relatedSelect(composed: Composition, place: Place, name: string, where: Filter | undefined): (column: Sql) => Sql {
  const own = place.object.fields.get(name);
  const inverse = place.object.related.get(name);
  const object = own?.target?.many ? own.target.object : inverse?.object;
  if (!object) {
    throw invalidAt(
      ['filter', 'related'],
      'unknown_relation',
      `${place.object.def.label} has no related records called "${name}". It has ${[...place.object.related.keys()].join(', ')}.`,
    );
  }
  const target = placeOf(composed, object);
  const conditions = [...liveConditions(composed, target), ...(where ? [filterSql(composed, target, where)] : [])];
  if (inverse) return (column) => inverseSelect(composed, place, inverse, target, column, conditions);
  const field = readableField(composed, place.object, name);
  return (column) => pointedSelect(composed, place, field, target, column, conditions);
}

function inverseSelect(composed: Composition, place: Place, related: Related, target: Place, column: Sql, where: readonly Sql[]): Sql {
  const field = readableField(composed, target.object, related.field);
  const source = table(target.object.table, target.alias);
  if (field.sql.links) {
    const link = composed.nextAlias();
    const joins: Join[] = [{ type: 'inner', source, on: [sql`${identifier(target.alias, 'id')} = ${identifier(link, 'from_id')}`] }];
    const near = linkConditions(place, field, link, 'to_id', target.object);
    return select({ columns: [column], from: table('link', link), joins, where: [...near, ...where] });
  }
  const [pointer = raw('null')] = fieldRef(target, field).columns;
  const id = identifier(place.alias, 'id');
  const points = field.target?.many ? sql`${id} = any (${pointer})` : sql`${pointer} = ${id}`;
  return select({ columns: [column], from: source, where: [points, ...where] });
}

/** A fresh alias for an object's table. */
export function placeOf(composed: Composition, object: string): Place {
  return { object: objectOf(composed.catalog, object), alias: composed.nextAlias(), workspaceId: composed.ctx.workspaceId };
}

/** What every read of an object's table carries: workspace, not deleted, and what the actor may see. */
export function liveConditions(composed: Composition, place: Place): Sql[] {
  return [
    inWorkspace(place.alias, place.workspaceId),
    sql`${identifier(place.alias, 'deleted_at')} is null`,
    ...accessConditions(composed, place),
  ];
}

/** The actor's read rule on an object as conjuncts. */
export function accessConditions(composed: Composition, place: Place): Sql[] {
  const { scope } = accessTo(composed.ctx, 'read', place.object);
  if (scope === 'all') return [];
  return [scope === 'none' ? raw('false') : filterSql(composed, place, scope)];
}
