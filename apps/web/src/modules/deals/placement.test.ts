import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { expect, test } from 'vitest';
import { landingIndex, placeCards } from './placement.ts';
import { recordOrder } from './record-order.ts';

// Only what an order looks at; the rest of a catalog's object does not matter here.
const object = {
  fields: [{ name: 'size', type: 'select', options: { choices: [{ key: 's' }, { key: 'm' }, { key: 'l' }] } }],
} as unknown as CatalogObject;
const newestFirst = recordOrder(object, ['-updatedAt']);

const card = (id: string, stage: string, updatedAt: string, version = 1): CrossRecord => ({
  id,
  version,
  createdAt: '',
  createdBy: null,
  updatedBy: null,
  deletedAt: null,
  updatedAt,
  stage: { id: stage, title: stage },
});
const ids = (cards: readonly CrossRecord[] | undefined): string[] => (cards ?? []).map(({ id }) => id);
const rules = { groupBy: 'stage', order: newestFirst };

const a1 = card('a1', 'a', '2026-11-20');
const a2 = card('a2', 'a', '2026-11-18');
const b1 = card('b1', 'b', '2026-11-19');
const b2 = card('b2', 'b', '2026-11-10');

test('cards stand in the column their value says, in the order of the server', () => {
  const placed = placeCards(
    [
      { columnId: 'a', rows: [a1, a2], complete: true },
      { columnId: 'b', rows: [b1, b2], complete: true },
    ],
    rules,
  );
  expect([ids(placed.get('a')), ids(placed.get('b'))]).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
  ]);
});

test('a card that was moved stands in its new column, though it was read with the old one', () => {
  const moved = { ...a2, stage: { id: 'b', title: 'b' }, updatedAt: '2026-11-15' };
  const placed = placeCards(
    [
      { columnId: 'a', rows: [a1, moved], complete: true },
      { columnId: 'b', rows: [b1, b2], complete: true },
    ],
    rules,
  );
  expect([ids(placed.get('a')), ids(placed.get('b'))]).toEqual([['a1'], ['b1', 'a2', 'b2']]);
});

test('the newer of two readings of one card counts, and it stands once', () => {
  const newer = card('a1', 'b', '2026-11-21', 2);
  const placed = placeCards(
    [
      { columnId: 'a', rows: [a1], complete: true },
      { columnId: 'b', rows: [newer, b1], complete: true },
    ],
    rules,
  );
  expect([ids(placed.get('a')), ids(placed.get('b'))]).toEqual([[], ['a1', 'b1']]);
});

test('a card whose stage is no column of the board, because it was won, is not shown', () => {
  const won = { ...a1, stage: { id: 'won', title: 'Won' } };
  const placed = placeCards([{ columnId: 'a', rows: [won, a2], complete: true }], rules);
  expect(ids(placed.get('a'))).toEqual(['a2']);
});

test('a place behind what is loaded shows up when one scrolls there', () => {
  const old = { ...a1, stage: { id: 'b', title: 'b' }, updatedAt: '2020-01-01' };
  const columns = (complete: boolean) => [
    { columnId: 'a', rows: [old], complete: true },
    { columnId: 'b', rows: [b1, b2], complete },
  ];
  expect(ids(placeCards(columns(false), rules).get('b'))).toEqual(['b1', 'b2']);
  expect(ids(placeCards(columns(true), rules).get('b'))).toEqual(['b1', 'b2', 'a1']);
});

test('a card in hand stays where it was taken from, though somebody else moves it', () => {
  const moved = { ...a1, stage: { id: 'b', title: 'b' } };
  const placed = placeCards(
    [
      { columnId: 'a', rows: [moved, a2], complete: true },
      { columnId: 'b', rows: [b1], complete: true },
    ],
    { ...rules, held: { id: 'a1', columnId: 'a' } },
  );
  expect([ids(placed.get('a')), ids(placed.get('b'))]).toEqual([['a1', 'a2'], ['b1']]);
});

test('the gap opens where the sort will put the card', () => {
  expect(landingIndex([b1, b2], card('x', 'a', '2026-11-22'), newestFirst)).toBe(0);
  expect(landingIndex([b1, b2], card('x', 'a', '2026-11-12'), newestFirst)).toBe(1);
  expect(landingIndex([b1, b2], card('x', 'a', '2026-01-01'), newestFirst)).toBe(2);
  expect(landingIndex([], card('x', 'a', '2026-01-01'), newestFirst)).toBe(0);
});

test('a card does not count its own place', () => {
  expect(landingIndex([b1, b2], { ...b1, updatedAt: '2026-11-12' }, newestFirst)).toBe(0);
  expect(landingIndex([b1, b2], { ...b2, updatedAt: '2026-11-12' }, newestFirst)).toBe(1);
});

const valued = (id: string, values: Record<string, CrossRecord[string]>): CrossRecord => ({ ...card(id, 'a', ''), ...values });
const sorted = (sort: string[], records: CrossRecord[]): string[] => ids(records.toSorted(recordOrder(object, sort)));

test('empty values come last in both directions', () => {
  const records = [
    valued('1', { amount: null }),
    valued('2', { amount: { amount: '9', currency: 'EUR' } }),
    valued('3', { amount: { amount: '10', currency: 'EUR' } }),
  ];
  expect(sorted(['amount'], records)).toEqual(['2', '3', '1']);
  expect(sorted(['-amount'], records)).toEqual(['3', '2', '1']);
});

test('choices sort in the order of their definition, names without regard to case and accents, links by title', () => {
  expect(sorted(['size'], [valued('1', { size: 'l' }), valued('2', { size: 's' }), valued('3', { size: 'm' })])).toEqual(['2', '3', '1']);
  expect(sorted(['name'], [valued('1', { name: 'zoo' }), valued('2', { name: 'Érable' }), valued('3', { name: 'eagle' })])).toEqual([
    '3',
    '2',
    '1',
  ]);
  expect(
    sorted(['company.name'], [valued('1', { company: { id: 'x', title: 'B' } }), valued('2', { company: { id: 'y', title: 'a' } })]),
  ).toEqual(['2', '1']);
});

test('equal cards keep one order, that of their ids', () => {
  expect(sorted(['name'], [valued('2', { name: 'same' }), valued('1', { name: 'same' })])).toEqual(['1', '2']);
  expect(sorted(['-name'], [valued('1', { name: 'same' }), valued('2', { name: 'same' })])).toEqual(['2', '1']);
});
