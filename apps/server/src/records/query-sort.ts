import type { Sql } from '@cross-crm/sql';
import { identifier, join, parameter, raw, select, sql, table } from '@cross-crm/sql';
import { invalidAt } from '../kernel/errors.ts';
import type { CatalogField } from './catalog.ts';
import { fieldOf, stepsOf } from './catalog.ts';
import type { Place } from './field-ref.ts';
import { fieldRef } from './field-ref.ts';
import type { Composition } from './query-filter.ts';
import { liveConditions, placeOf, readableField } from './query-filter.ts';

/** One key of an order: an expression of a PostgreSQL type, its direction, and whether it may be empty. */
export interface SortKey {
  readonly expression: Sql;
  readonly type: string;
  readonly descending: boolean;
  readonly nullable: boolean;
}

const maxKeys = 4;

/** Resolves `['-updatedAt', 'company.name']` to keys; the id is added last, in the direction of the key before it. */
export function sortKeys(composed: Composition, place: Place, sort: readonly string[]): SortKey[] {
  if (sort.length > maxKeys) throw invalidAt(['sort'], 'too_many_keys', `Sort by at most ${maxKeys} fields.`);
  const keys = sort.map((text) => sortKey(composed, place, text));
  const idKey: SortKey = {
    expression: identifier(place.alias, 'id'),
    type: 'uuid',
    descending: keys.at(-1)?.descending ?? false,
    nullable: false,
  };
  return [...keys, idKey];
}

function sortKey(composed: Composition, place: Place, text: string): SortKey {
  const descending = text.startsWith('-');
  const path = stepsOf(descending ? text.slice(1) : text, 'sort');
  return { ...pathKey(composed, place, path), descending };
}

const required = new Set(['id', 'version', 'createdAt', 'updatedAt']);

function pathKey(composed: Composition, place: Place, path: readonly string[]): Omit<SortKey, 'descending'> {
  const [name = '', ...rest] = path;
  fieldOf(place.object, name, ['sort']);
  const field = readableField(composed, place.object, name);
  if (field.target && !field.target.many) return targetKey(composed, place, field, rest);
  const sorted = field.sql.sort?.(fieldRef(place, field));
  if (!sorted || rest.length > 0) throw invalidAt(['sort'], 'not_sortable', `Records cannot be sorted by "${path.join('.')}".`);
  return { ...sorted, nullable: !(required.has(name) || (field.def.required && !field.def.custom)) };
}

/** Sorting by a relation sorts by the title of what it points to, or by the field that a path names. */
function targetKey(composed: Composition, place: Place, field: CatalogField, rest: readonly string[]): Omit<SortKey, 'descending'> {
  const target = placeOf(composed, field.target?.object ?? '');
  const key = pathKey(composed, target, rest.length > 0 ? rest : [target.object.def.title]);
  const [pointer = raw('null')] = fieldRef(place, field).columns;
  const where = [...liveConditions(composed, target), sql`${identifier(target.alias, 'id')} = ${pointer}`];
  const expression = sql`${select({ columns: [key.expression], from: table(target.object.table, target.alias), where })}`;
  return { expression, type: key.type, nullable: true };
}

/** The ORDER BY of keys, empty values last in both directions. Keys that are never empty carry no NULLS clause. */
export function orderBy(keys: readonly SortKey[]): Sql[] {
  return keys.map((key) => sql`${key.expression}${raw(key.descending ? ' desc' : '')}${raw(key.nullable ? ' nulls last' : '')}`);
}

/**
 * The condition that a record comes after the one whose key values (text or null) a cursor holds.
 * Keys in one direction that are never empty compare as a row, which an index serves; others are spelt out.
 */
export function afterCursor(keys: readonly SortKey[], values: readonly (string | null)[]): Sql {
  const sameDirection = keys.every((key) => key.descending === keys[0]?.descending);
  if (sameDirection && keys.every((key) => !key.nullable)) return rowComparison(keys, values);
  const branches = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((before, index) => equalTo(before, values[index] ?? null));
    return join(
      [...equal, comesAfter(key, values[at] ?? null)].map((part) => sql`(${part})`),
      ' and ',
    );
  });
  return join(
    branches.map((branch) => sql`(${branch})`),
    ' or ',
  );
}

function rowComparison(keys: readonly SortKey[], values: readonly (string | null)[]): Sql {
  const left = join(keys.map((key) => key.expression));
  const right = join(keys.map((key, at) => typed(values[at] ?? null, key)));
  return sql`(${left}) ${raw(keys[0]?.descending ? '<' : '>')} (${right})`;
}

function equalTo(key: SortKey, value: string | null): Sql {
  return value === null ? sql`${key.expression} is null` : sql`${key.expression} = ${typed(value, key)}`;
}

function comesAfter(key: SortKey, value: string | null): Sql {
  if (value === null) return raw('false');
  const compared = sql`${key.expression} ${raw(key.descending ? '<' : '>')} ${typed(value, key)}`;
  return key.nullable ? sql`(${compared}) or ${key.expression} is null` : compared;
}

function typed(value: string | null, key: SortKey): Sql {
  return sql`${parameter(value)}::${raw(key.type)}${raw(key.type === 'text' ? ' collate "C"' : '')}`;
}
