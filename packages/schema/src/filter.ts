import type { Json } from './json.ts';

/**
 * What an operator's operand is: `value` one value of the field's type, `values` a list of them, `range` two of
 * them or null for an open end, `text` a piece of text, `relative` a `RelativeRange`, `none` nothing.
 */
export type OperandKind = 'value' | 'values' | 'range' | 'text' | 'relative' | 'none';

/**
 * Every operator there is. A field's type says which it has. Semantics, the same in SQL and in memory: a condition
 * on an empty value is false, except `empty`; `ne`, `notIn`, `notContains` are exactly `not` of their positive, and
 * so true for an empty value. `between` includes both ends. `contains` and `startsWith` ignore case and accents.
 */
export const operators = {
  eq: 'value',
  ne: 'value',
  in: 'values',
  notIn: 'values',
  lt: 'value',
  lte: 'value',
  gt: 'value',
  gte: 'value',
  between: 'range',
  contains: 'text',
  notContains: 'text',
  startsWith: 'text',
  /** For lists (tags, several choices, e-mails): at least one of, all of, none of. */
  anyOf: 'values',
  allOf: 'values',
  noneOf: 'values',
  within: 'relative',
  empty: 'none',
  notEmpty: 'none',
} as const satisfies Record<string, OperandKind>;

export type Operator = keyof typeof operators;

/** A condition on a field, or on a field of a related record: `company.industry`. */
export interface FieldCondition {
  readonly field: string;
  readonly op: Operator;
  readonly value?: Json;
}

export type CountOperator = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';

/** A condition on related records: some or none exist, or how many. `related` names a to-many relation of the object. */
export type RelatedCondition =
  | { readonly related: string; readonly has: 'some' | 'none'; readonly where?: Filter }
  | { readonly related: string; readonly count: CountOperator; readonly value: number; readonly where?: Filter };

/** The one filter language: API, views, rights, automations, reports and subscriptions all speak it. */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | FieldCondition
  | RelatedCondition;
