import type { CrossRecord } from '@cross-crm/sdk';
import { expect, test } from 'vitest';
import type { BoardColumn } from './column.ts';
import { inOrderOf, noTotals, shiftedGroups, sumTotals, totalsByColumn, totalsWith } from './totals.ts';

const fields = { amount: 'amount', weighted: 'weightedAmount' };
const column = (id: string, probability: number | null = null): BoardColumn => ({
  id,
  name: id,
  value: { id, title: id },
  probability,
  kind: 'open',
  rotAfter: null,
});
const deal = (amount: string | null, currency = 'EUR', weighted = amount): CrossRecord => ({
  id: 'd1',
  version: 1,
  createdAt: '',
  updatedAt: '',
  createdBy: null,
  updatedBy: null,
  deletedAt: null,
  amount: amount === null ? null : { amount, currency },
  weightedAmount: weighted === null ? null : { amount: weighted, currency },
});
const groups = [
  {
    key: { id: 'discovery', title: 'Discovery' },
    count: 2,
    'sum:amount': [
      { currency: 'EUR', amount: '400.50' },
      { currency: 'USD', amount: '100' },
    ],
    'sum:weightedAmount': [{ currency: 'EUR', amount: '100.13' }],
    'filled:amount': 2,
  },
  { key: null, count: 1, 'sum:amount': [], 'sum:weightedAmount': [], 'filled:amount': 0 },
];

test('a column is told what it holds, whether the group is a link, an id or empty', () => {
  const totals = totalsByColumn(groups, fields);
  expect(totals.get('discovery')).toEqual({
    count: 2,
    amounts: [
      { currency: 'EUR', amount: '400.50' },
      { currency: 'USD', amount: '100' },
    ],
    weighted: [{ currency: 'EUR', amount: '100.13' }],
    filled: 2,
  });
  expect(totals.get('none')).toEqual({ ...noTotals, count: 1, filled: 0 });
  expect(totalsByColumn([{ key: 'discovery', count: 3 }], fields).get('discovery')?.count).toBe(3);
});

test('a card held over a column shows the new count and total before it is dropped', () => {
  const totals = totalsByColumn(groups, fields).get('discovery') ?? noTotals;
  const next = totalsWith(totals, deal('43500'), fields, column('discovery', 50));
  expect(next.count).toBe(3);
  expect(next.amounts).toEqual([
    { currency: 'EUR', amount: '43900.50' },
    { currency: 'USD', amount: '100' },
  ]);
  expect(next.weighted).toEqual([{ currency: 'EUR', amount: '21850.13' }]);
});

test('currencies are never added to each other', () => {
  const next = totalsWith({ ...noTotals, amounts: [{ currency: 'EUR', amount: '10' }] }, deal('5', 'USD'), fields, column('x', 10));
  expect(next.amounts).toEqual([
    { currency: 'EUR', amount: '10' },
    { currency: 'USD', amount: '5' },
  ]);
  expect(inOrderOf(next.amounts, 'USD').map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
});

test('a card without an amount changes only the count', () => {
  expect(totalsWith({ ...noTotals, filled: 0 }, deal(null), fields, column('x', 10))).toEqual({ ...noTotals, count: 1, filled: 0 });
});

test('a moved card leaves one column and is counted in the other, also in one that was empty', () => {
  const moved = shiftedGroups(groups, { record: deal('100.50', 'EUR', '25.13'), from: 'discovery', to: column('proposal', 50), fields });
  const totals = totalsByColumn(moved, fields);
  expect(totals.get('discovery')).toMatchObject({
    count: 1,
    amounts: [
      { currency: 'EUR', amount: '300.00' },
      { currency: 'USD', amount: '100' },
    ],
    weighted: [{ currency: 'EUR', amount: '75.00' }],
  });
  expect(totals.get('proposal')).toMatchObject({
    count: 1,
    amounts: [{ currency: 'EUR', amount: '100.50' }],
    weighted: [{ currency: 'EUR', amount: '50.25' }],
  });
});

test('the line above the board adds up the columns, each currency for itself', () => {
  const all = [...totalsByColumn(groups, fields).values()];
  expect(sumTotals(all)).toEqual({
    count: 3,
    amounts: [
      { currency: 'EUR', amount: '400.50' },
      { currency: 'USD', amount: '100' },
    ],
    weighted: [{ currency: 'EUR', amount: '100.13' }],
    filled: 2,
  });
});
