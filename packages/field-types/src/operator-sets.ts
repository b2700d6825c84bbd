import type { Operator } from '@cross-crm/schema';

const presence = ['empty', 'notEmpty'] as const satisfies Operator[];

/** Operators of types that can only be equal or not. */
export const equalityOperators = ['eq', 'ne', 'in', 'notIn', ...presence] as const satisfies Operator[];

/** Operators of types with an order. */
export const orderOperators = ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'between', ...presence] as const satisfies Operator[];

/** Operators of long texts: they are searched, not compared. */
export const searchOperators = ['contains', 'notContains', ...presence] as const satisfies Operator[];

/** Operators of short texts. */
export const textOperators = [
  'eq',
  'ne',
  'in',
  'notIn',
  'contains',
  'notContains',
  'startsWith',
  ...presence,
] as const satisfies Operator[];

/** Operators of lists. */
export const listOperators = ['anyOf', 'allOf', 'noneOf', ...presence] as const satisfies Operator[];

/** Operators of types that only are there or not. */
export const presenceOperators: readonly Operator[] = presence;
