import { z } from 'zod';
import type { Filter, Operator } from './filter.ts';
import { operators } from './filter.ts';
import type { Issue, Parsed } from './issue.ts';
import type { Json } from './json.ts';

const maxDepth = 12;
const maxConditions = 200;
/** A list of amounts, each an object, is the deepest operand there is. */
const maxOperandDepth = 4;

const operatorNames = Object.keys(operators) as [Operator, ...Operator[]]; // Object.keys forgets the key type
const countOperator = z.enum(['eq', 'ne', 'lt', 'lte', 'gt', 'gte']);
const json: z.ZodType<Json> = z.json();

const filterSchema: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.strictObject({ and: z.array(filterSchema) }),
    z.strictObject({ or: z.array(filterSchema) }),
    z.strictObject({ not: filterSchema }),
    z.strictObject({ field: z.string().max(200), op: z.enum(operatorNames), value: json.optional() }),
    z.strictObject({ related: z.string().max(200), has: z.enum(['some', 'none']), where: filterSchema.optional() }),
    z.strictObject({
      related: z.string().max(200),
      count: countOperator,
      value: z.int().min(0).max(1_000_000_000),
      where: filterSchema.optional(),
    }),
  ]),
);

/**
 * Parses a filter's JSON into the AST: its shape only. Whether fields, operators and operands fit the object is
 * checked where the filter is used. Refuses filters nested deeper than 12 or with more than 200 conditions.
 */
export function parseFilter(input: unknown): Parsed<Filter> {
  const size = measure(input, 1);
  if (size.depth > maxDepth || size.conditions > maxConditions) {
    return { ok: false, issues: [issue('filter_too_large', `A filter may have ${maxConditions} conditions, nested ${maxDepth} deep.`)] };
  }
  const result = filterSchema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: [issue('bad_filter', explain(input))] };
}

function issue(code: string, message: string): Issue {
  return { path: ['filter'], code, message };
}

function explain(input: unknown): string {
  const shapes = '{"field","op","value"}, {"and":[...]}, {"or":[...]}, {"not":...} or {"related","has","where"}';
  if (typeof input === 'object' && input !== null && 'op' in input && !operatorNames.some((name) => name === input.op)) {
    return `"${typeof input.op === 'string' ? input.op : JSON.stringify(input.op)}" is not an operator. Use one of ${operatorNames.join(', ')}.`;
  }
  return `Write the filter as ${shapes}.`;
}

interface Size {
  depth: number;
  conditions: number;
}

/** Measured before parsing, so that what is nested a million deep is refused without a stack overflow. */
function measure(input: unknown, depth: number): Size {
  if (depth > maxDepth || typeof input !== 'object' || input === null) return { depth, conditions: 0 };
  if ('value' in input && isDeeper(input.value, maxOperandDepth)) return { depth: maxDepth + 1, conditions: 1 };
  const nested = nestedFilters(input);
  const sizes = nested.map((filter) => measure(filter, depth + 1));
  return {
    depth: Math.max(depth, ...sizes.map((size) => size.depth)),
    conditions: sizes.reduce((sum, size) => sum + size.conditions, nested.length === 0 ? 1 : 0),
  };
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeper(member, depth - 1));
}

function nestedFilters(input: object): unknown[] {
  const lists = ['and', 'or'].flatMap((key) => (key in input ? [Reflect.get(input, key)] : []));
  const branches = lists.flatMap((list) => (Array.isArray(list) ? list.slice(0, maxConditions + 1) : []));
  const single = ['not', 'where'].flatMap((key) => (key in input ? [Reflect.get(input, key)] : []));
  return [...branches, ...single];
}
