import type { Filter } from '@cross-crm/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothFilters, chipsOf, filterOf, isComplete, withOperator } from './filter-chips.ts';
import type { Chip } from './filter-chips.ts';
import { readFilter } from './read-filter.ts';

const stage: Filter = { field: 'stage', op: 'in', value: ['won', 'lost'] };
const amount: Filter = { field: 'amount', op: 'gt', value: '5000' };

test('conditions that must all hold stand as one chip each', () => {
  expect(chipsOf({ and: [stage, amount] })).toEqual([
    { kind: 'field', field: 'stage', op: 'in', value: ['won', 'lost'] },
    { kind: 'field', field: 'amount', op: 'gt', value: '5000' },
  ]);
});

test('no filter has no chips, and taking the last chip off leaves no filter', () => {
  expect(chipsOf(null)).toEqual([]);
  expect(filterOf([])).toBeNull();
});

test('alternatives and negations stay one chip, which is kept as it is', () => {
  const either: Filter = { or: [stage, { and: [amount, stage] }] };
  const without: Filter = { related: 'deals', has: 'none', where: stage };
  expect(chipsOf({ and: [either, without] })).toEqual([
    { kind: 'group', filter: either },
    { kind: 'group', filter: without },
  ]);
});

test('having none, and how many there are, are chips of their own', () => {
  const filter: Filter = {
    and: [
      { related: 'deals', has: 'none' },
      { related: 'tasks', count: 'gte', value: 3 },
    ],
  };
  expect(chipsOf(filter).map((chip) => chip.kind)).toEqual(['related', 'count']);
  expect(filterOf(chipsOf(filter))).toEqual(filter);
});

const chip: fc.Arbitrary<Chip> = fc.oneof(
  fc.record({
    kind: fc.constant('field' as const),
    field: fc.constantFrom('name', 'company.industry'),
    op: fc.constant('eq' as const),
    value: fc.constantFrom('x', 5, true, null),
  }),
  fc.record({ kind: fc.constant('field' as const), field: fc.constant('name'), op: fc.constant('empty' as const) }),
  fc.record({
    kind: fc.constant('related' as const),
    related: fc.constant('deals'),
    has: fc.constantFrom('some' as const, 'none' as const),
  }),
  fc.record({ kind: fc.constant('count' as const), related: fc.constant('deals'), count: fc.constant('gt' as const), value: fc.nat() }),
  fc.constant<Chip>({ kind: 'group', filter: { or: [stage, amount] } }),
);

test('chips give a filter that gives the same chips again', () => {
  fc.assert(
    fc.property(fc.array(chip, { maxLength: 6 }), (chips) => {
      expect(chipsOf(filterOf(chips))).toEqual(chips);
    }),
  );
});

test('a condition asks for nothing until it says what to compare with', () => {
  const field = { kind: 'field' as const, field: 'stage' };
  expect(
    [
      { ...field, op: 'in' as const },
      { ...field, op: 'in' as const, value: [] },
      { ...field, op: 'between' as const, value: [null, null] },
      { ...field, op: 'contains' as const, value: '' },
    ].map(isComplete),
  ).toEqual([false, false, false, false]);
  expect(
    [
      { ...field, op: 'empty' as const },
      { ...field, op: 'in' as const, value: ['won'] },
      { ...field, op: 'between' as const, value: ['2026-01-01', null] },
      { ...field, op: 'eq' as const, value: 0 },
      { ...field, op: 'eq' as const, value: false },
    ].map(isComplete),
  ).toEqual([true, true, true, true, true]);
});

test('another operator keeps what was chosen where it can', () => {
  const is: Chip & { kind: 'field' } = { kind: 'field', field: 'stage', op: 'eq', value: 'won' };
  expect(withOperator(is, 'ne')).toEqual({ ...is, op: 'ne' });
  expect(withOperator(is, 'in')).toEqual({ ...is, op: 'in', value: ['won'] });
  expect(withOperator({ ...is, op: 'in', value: ['won', 'lost'] }, 'eq')).toEqual(is);
  expect(withOperator(is, 'within')).toEqual({ kind: 'field', field: 'stage', op: 'within' });
});

test('two filters at once are all conditions of both', () => {
  expect(bothFilters(stage, null)).toEqual(stage);
  expect(bothFilters({ and: [stage, amount] }, stage)).toEqual({ and: [stage, amount, stage] });
});

test.each<[string, unknown]>([
  ['a condition', stage],
  ['nested groups', { and: [{ or: [stage, { not: amount }] }, { related: 'deals', has: 'some', where: amount }] }],
  ['no conditions', { and: [] }],
])('%s is read from an address', (_what, filter) => {
  expect(readFilter(filter)).toEqual(filter);
});

test.each<[string, unknown]>([
  ['text', 'stage'],
  ['an unknown operator', { field: 'stage', op: 'like', value: 'x' }],
  ['a list in place of a filter', [stage]],
  ['a broken branch', { and: [stage, null] }],
  ['a count without a number', { related: 'deals', count: 'gt' }],
  ['a filter nested far too deep', [...Array(40)].reduce<unknown>((inner) => ({ not: inner }), stage)],
])('%s is no filter', (_what, given) => {
  expect(readFilter(given)).toBeNull();
});
