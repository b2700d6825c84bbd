import { expect, test } from 'vitest';
import type { CatalogAction, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { availableActions } from './available-actions.ts';

const action = (name: string, availableWhen?: object | null): CatalogAction => ({
  name,
  label: name,
  description: '',
  input: {},
  ...(availableWhen === undefined ? {} : { availableWhen }),
});

const object = (actions: readonly CatalogAction[], update = true): CatalogObject =>
  ({ actions, rights: { read: true, create: true, update, delete: true } }) as Partial<CatalogObject> as CatalogObject; // the rest is not asked for

const record = (values: object): CrossRecord => ({ id: '1', version: 1, ...values }) as Partial<CrossRecord> as CrossRecord;

const deals = object([
  action('win', { field: 'status', op: 'eq', value: 'open' }),
  action('reopen', { field: 'status', op: 'in', value: ['won', 'lost'] }),
  action('share'),
  action('split', null),
]);
const names = (values: object, of = deals) => availableActions(of, record(values)).map(({ name }) => name);

test('an open deal can be won, a won one reopened, and what has no condition is always offered', () => {
  expect(names({ status: 'open' })).toEqual(['win', 'share', 'split']);
  expect(names({ status: 'won' })).toEqual(['reopen', 'share', 'split']);
});

test('conditions are joined and turned round', () => {
  const open = { field: 'status', op: 'eq', value: 'open' };
  const joined = object([
    action('a', { not: open }),
    action('b', { and: [open, { field: 'size', op: 'ne', value: 2 }] }),
    action('c', { or: [open] }),
  ]);
  expect(names({ status: 'open', size: 2 }, joined)).toEqual(['c']);
  expect(names({ status: 'won', size: 1 }, joined)).toEqual(['a']);
});

test('what cannot be judged is offered, but nothing to somebody who may not change the record', () => {
  expect(names({}, deals)).toEqual(['win', 'reopen', 'share', 'split']);
  expect(
    names({ status: 'open' }, object([action('odd', { field: 'status', op: 'contains', value: 'x' }), action('bad', { nope: 1 })])),
  ).toEqual(['odd', 'bad']);
  expect(names({ status: 'open' }, object(deals.actions, false))).toEqual([]);
});
