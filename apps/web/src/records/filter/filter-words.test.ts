import type { WebField, Words } from '@cross-crm/field-types/web';
import { expect, test } from 'vitest';
import { filterWords, operandWords, operatorWords } from './filter-words.ts';

const words: Words = { locale: 'en-GB', timeZone: 'UTC', currency: 'EUR', country: null, now: () => new Date('2026-11-22T12:00:00Z') };
const field = (type: string, label: string, options: object = {}): WebField => ({
  name: label.toLowerCase(),
  type,
  label,
  options,
  required: false,
  target: null,
});
const stage = field('select', 'Stage', {
  choices: [
    { key: 'won', label: 'Won' },
    { key: 'lost', label: 'Lost' },
  ],
});
const amount = field('money', 'Amount');
const close = field('date', 'Close date');
const fields: Readonly<Record<string, WebField>> = { stage, amount, close };
const say = (filter: Parameters<typeof filterWords>[0]) =>
  filterWords(
    filter,
    (path) => fields[path] ?? null,
    () => 'Deals',
    words,
  );

test('operators are said in the words of the field', () => {
  expect([operatorWords(close, 'lt'), operatorWords(amount, 'lt'), operatorWords(stage, 'in')]).toEqual([
    'before',
    'less than',
    'is any of',
  ]);
});

test('operands read like values: choices by label, amounts with their currency, ranges in words', () => {
  expect(operandWords(stage, 'in', ['won', 'lost'], words)).toBe('Won, Lost');
  expect(operandWords(amount, 'gt', { amount: '5000', currency: 'EUR' }, words)).toBe('€5,000');
  expect(operandWords(amount, 'gt', '5000', words)).toBe('€5,000');
  expect(operandWords(close, 'within', { unit: 'month', from: -1, to: -1 }, words)).toBe('last month');
  expect(operandWords(close, 'between', ['2026-11-22', null], words)).toBe('Today and …');
  expect(operandWords(stage, 'empty', undefined, words)).toBe('');
});

test('an operand of the wrong shape, from a link by hand, is shown as it is', () => {
  expect(operandWords(amount, 'gt', { nonsense: true }, words)).toBe('{"nonsense":true}');
});

test('a group that cannot be edited says what it asks for', () => {
  expect(
    say({
      or: [
        { field: 'stage', op: 'eq', value: 'won' },
        { and: [{ field: 'amount', op: 'gt', value: '5000' }, { not: { related: 'deals', has: 'none' } }] },
      ],
    }),
  ).toBe('Stage is Won or (Amount more than €5,000 and not (Deals: none))');
  expect(say({ related: 'deals', count: 'gte', value: 3, where: { field: 'stage', op: 'empty' } })).toBe(
    'Deals: at least 3 with conditions',
  );
  expect(say({ field: 'gone', op: 'notEmpty' })).toBe('gone is not empty');
});
