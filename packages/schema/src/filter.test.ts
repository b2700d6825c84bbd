import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFilter } from './filter-parse.ts';
import { fieldsOf, printFilter } from './filter-print.ts';
import type { Filter } from './filter.ts';
import { operators } from './filter.ts';
import type { Operator } from './filter.ts';

const names = Object.keys(operators) as Operator[]; // Object.keys forgets the key type
const operand = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.record({ amount: fc.string(), currency: fc.string() }),
);
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ field: fc.constantFrom('name', 'company.industry'), op: fc.constantFrom(...names), value: operand }),
    fc.record({ field: fc.constant('name'), op: fc.constantFrom('empty' as const, 'notEmpty' as const) }),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.record({ related: fc.constant('deals'), has: fc.constantFrom('some' as const, 'none' as const), where: tie('filter') }),
    fc.record({ related: fc.constant('deals'), count: fc.constantFrom('eq' as const, 'gte' as const), value: fc.nat({ max: 1000 }) }),
  ),
}));

test('any filter comes back from its text', () => {
  fc.assert(
    fc.property(filter, (each) => {
      const again = parseFilter(JSON.parse(printFilter(each)));
      expect(again.ok && again.value).toEqual(JSON.parse(JSON.stringify(each)));
    }),
  );
});

test('equal filters have equal text, whatever the order of their keys', () => {
  expect(printFilter({ field: 'a', op: 'eq', value: { x: 1, y: 2 } })).toBe(printFilter({ value: { y: 2, x: 1 }, op: 'eq', field: 'a' }));
});

test('anything that is sent is a filter or is refused, never an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const result = parseFilter(json);
      if (!result.ok) expect(result.issues[0]?.path).toEqual(['filter']);
    }),
  );
});

function nested(depth: number): unknown {
  let value: unknown = { field: 'name', op: 'empty' };
  for (let level = 1; level < depth; level += 1) value = { not: value };
  return value;
}

test('a filter may be nested twelve deep, and no deeper', () => {
  expect(parseFilter(nested(12)).ok).toBe(true);
  expect(parseFilter(nested(13))).toMatchObject({ ok: false, issues: [{ code: 'filter_too_large' }] });
  expect(parseFilter(nested(200_000))).toMatchObject({ ok: false, issues: [{ code: 'filter_too_large' }] });
});

test('an operand nested a hundred thousand deep is refused', () => {
  const value: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(parseFilter({ field: 'name', op: 'eq', value })).toMatchObject({ ok: false, issues: [{ code: 'filter_too_large' }] });
});

test('a filter may have two hundred conditions, and no more', () => {
  const conditions = (count: number) => ({ or: Array.from({ length: count }, () => ({ field: 'name', op: 'empty' })) });
  expect(parseFilter(conditions(200)).ok).toBe(true);
  expect(parseFilter(conditions(201))).toMatchObject({ ok: false, issues: [{ code: 'filter_too_large' }] });
});

test('an unknown operator is named, with those there are', () => {
  const result = parseFilter({ field: 'name', op: 'like', value: 'x' });
  expect(result.ok ? '' : result.issues[0]?.message).toContain('"like" is not an operator');
});

test.each([
  [{ field: 'a' }],
  [{ field: 'a', op: 'eq', valeu: 1 }],
  [{ and: {} }],
  [{ related: 'deals' }],
  [{ related: 'deals', count: 'eq', value: -1 }],
  [[]],
  [null],
  ['x'],
])('%j is no filter', (input) => {
  expect(parseFilter(input)).toMatchObject({ ok: false, issues: [{ code: 'bad_filter' }] });
});

test('a filter tells which fields it reads, also through relations', () => {
  const read: Filter = {
    and: [
      { field: 'name', op: 'empty' },
      { not: { field: 'company.city', op: 'eq', value: 'x' } },
      { related: 'deals', has: 'some', where: { or: [{ field: 'amount', op: 'gt', value: 1 }] } },
    ],
  };
  expect(fieldsOf(read)).toEqual(['name', 'company.city', 'deals', 'deals.amount']);
});
