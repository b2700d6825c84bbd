import { expect, test } from 'vitest';
import type { BoardColumn } from './column.ts';
import type { Carry } from './keyboard-carry.ts';
import { carryStep, droppedWords, liftedWords, neighbourOf } from './keyboard-carry.ts';

const column = (id: string, kind: BoardColumn['kind'] = 'open'): BoardColumn => ({
  id,
  name: id,
  value: null,
  probability: null,
  kind,
  rotAfter: null,
});
const columns = [column('Qualified'), column('Discovery'), column('Proposal'), column('Won', 'won')];
const carry: Carry = { id: '1', title: 'Acme', from: 'Discovery', over: 'Discovery' };
const place = () => ({ position: 1, count: 7 });
const step = (key: string, over = carry.over) => carryStep({ ...carry, over }, key, columns, place);

test('arrows carry a lifted card over the columns and say where it would stand', () => {
  expect(step('ArrowRight')).toEqual({ kind: 'over', over: 'Proposal', say: 'Proposal, position 1 of 7.' });
  expect(step('ArrowLeft')).toEqual({ kind: 'over', over: 'Qualified', say: 'Qualified, position 1 of 7.' });
  expect(step('ArrowRight', 'Proposal')).toEqual({ kind: 'over', over: 'Won', say: 'Won.' });
  expect(step('Home', 'Proposal')).toMatchObject({ over: 'Qualified' });
  expect(step('End')).toMatchObject({ over: 'Won' });
});

test('the first and the last column are the ends', () => {
  expect(step('ArrowLeft', 'Qualified')).toMatchObject({ over: 'Qualified' });
  expect(step('ArrowRight', 'Won')).toMatchObject({ over: 'Won' });
});

test('coming back over its own column says so', () => {
  expect(step('ArrowRight', 'Qualified')).toEqual({ kind: 'over', over: 'Discovery', say: 'Discovery, where it came from.' });
});

test('Space and Enter drop, Escape puts back, other keys mean nothing', () => {
  expect(step(' ')).toEqual({ kind: 'drop' });
  expect(step('Enter')).toEqual({ kind: 'drop' });
  expect(step('Escape')).toEqual({ kind: 'cancel' });
  expect(step('x')).toBeNull();
});

test('up and down explain why the card does not move', () => {
  expect(step('ArrowUp', 'Proposal')).toEqual({
    kind: 'over',
    over: 'Proposal',
    say: 'The sort of this view decides the place in a column.',
  });
});

test('lifting and dropping are announced with the names of card and column', () => {
  expect(liftedWords(carry, 'Discovery')).toContain('Acme lifted from Discovery.');
  expect(droppedWords(carry, 'Proposal')).toBe('Acme moved to Proposal.');
});

const cards = [['a1', 'a2', 'a3'], [], ['c1']];

test('without a card in hand the arrows walk: down the column, and across to the nearest one with cards', () => {
  expect(neighbourOf('a1', 'ArrowDown', cards)).toBe('a2');
  expect(neighbourOf('a2', 'k', cards)).toBe('a1');
  expect(neighbourOf('a3', 'ArrowRight', cards)).toBe('c1');
  expect(neighbourOf('c1', 'ArrowLeft', cards)).toBe('a1');
  expect(neighbourOf('a2', 'End', cards)).toBe('a3');
});

test('at an edge the focus stays where it is', () => {
  expect(neighbourOf('a1', 'ArrowUp', cards)).toBeNull();
  expect(neighbourOf('c1', 'ArrowRight', cards)).toBeNull();
  expect(neighbourOf('gone', 'ArrowDown', cards)).toBeNull();
});
