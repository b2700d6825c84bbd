import type { Filter, Json, MatchScope, Operator } from '@cross-crm/schema';
import type { Catalog, CatalogField, CatalogObject } from './catalog.ts';
import { fieldOf, objectOf, stepsOf } from './catalog.ts';
import type { Values } from './hooks.ts';
import { idsIn } from './links.ts';
import { parseOperand } from './operand.ts';

/** Where matching finds the records that a record points to, and those that point to it. */
export interface RecordSource {
  /** A live record by its id; undefined when there is none. */
  find(object: string, id: string): Values | undefined;
  /** Every live record of an object. */
  all(object: string): Iterable<Values>;
}

export interface Matching {
  readonly catalog: Catalog;
  readonly scope: MatchScope;
  readonly source: RecordSource;
}

/**
 * Whether a record in memory meets a filter: the same answer as `filterSql` gives in the database, held together by
 * a property test. For automations, subscriptions and views of the past.
 */
export function matches(matching: Matching, object: CatalogObject, record: Values, filter: Filter): boolean {
  if ('and' in filter) return filter.and.every((part) => matches(matching, object, record, part));
  if ('or' in filter) return filter.or.some((part) => matches(matching, object, record, part));
  if ('not' in filter) return !matches(matching, object, record, filter.not);
  if ('field' in filter) return condition(matching, object, record, stepsOf(filter.field, 'filter'), filter.op, filter.value);
  const found = relatedRecords(matching, object, record, filter.related).filter(
    ({ target, values }) => !filter.where || matches(matching, target, values, filter.where),
  );
  if ('has' in filter) return filter.has === 'some' ? found.length > 0 : found.length === 0;
  return compareCount[filter.count](found.length, filter.value);
}

const compareCount = {
  eq: (a: number, b: number) => a === b,
  ne: (a: number, b: number) => a !== b,
  lt: (a: number, b: number) => a < b,
  lte: (a: number, b: number) => a <= b,
  gt: (a: number, b: number) => a > b,
  gte: (a: number, b: number) => a >= b,
};

const negated: Partial<Record<Operator, Operator>> = { ne: 'eq', notIn: 'in', notContains: 'contains', noneOf: 'anyOf', empty: 'notEmpty' };

function condition(
  matching: Matching,
  object: CatalogObject,
  record: Values,
  path: readonly string[],
  op: Operator,
  value: Json | undefined,
): boolean {
  const positive = negated[op];
  if (positive) return !condition(matching, object, record, path, positive, value);
  const [name = '', ...rest] = path;
  const field = fieldOf(object, name, ['filter', name]);
  if (rest.length === 0) return leaf(matching, field, record[name] ?? null, op, value);
  const target = objectOf(matching.catalog, field.target?.object ?? '');
  return idsIn(record[name] ?? null).some((id) => {
    const pointed = matching.source.find(target.def.name, id);
    return pointed !== undefined && condition(matching, target, pointed, rest, op, value);
  });
}

function leaf(matching: Matching, field: CatalogField, value: Json, op: Operator, written: Json | undefined): boolean {
  const operand = op === 'notEmpty' ? null : parseOperand(field, op, written);
  if (value === null) return false;
  if (op === 'notEmpty') return true;
  const meets = (single: Operator, one: Json): boolean => field.type.matches(single, value, one, matching.scope, field.def);
  if (op === 'in') return Array.isArray(operand) && operand.some((one) => meets('eq', one));
  if (op !== 'between') return meets(op, operand);
  const [from = null, to = null] = Array.isArray(operand) ? operand : [];
  return (from === null || meets('gte', from)) && (to === null || meets('lte', to));
}

interface RelatedRecord {
  readonly target: CatalogObject;
  readonly values: Values;
}

function relatedRecords(matching: Matching, object: CatalogObject, record: Values, name: string): RelatedRecord[] {
  const inverse = object.related.get(name);
  if (!inverse) return pointedRecords(matching, fieldOf(object, name, ['filter', 'related']), record);
  const target = objectOf(matching.catalog, inverse.object);
  return [...matching.source.all(inverse.object)]
    .filter((values) => idsIn(values[inverse.field] ?? null).includes(String(record.id)))
    .map((values) => ({ target, values }));
}

function pointedRecords(matching: Matching, field: CatalogField, record: Values): RelatedRecord[] {
  const target = objectOf(matching.catalog, field.target?.object ?? '');
  return idsIn(record[field.name] ?? null).flatMap((id) => {
    const values = matching.source.find(target.def.name, id);
    return values ? [{ target, values }] : [];
  });
}
