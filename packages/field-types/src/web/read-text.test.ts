import { expect, test } from 'vitest';
import type { WebField } from '../field-web.ts';
import { numberType } from '../number/number.ts';
import { digitsMeant, draftOf, fetchedReader, readWith } from './read-text.ts';
import type { TextRules } from './read-text.ts';
import { moneyText, numberText } from './words.ts';
import type { Words } from './words.ts';

const words: Words = { locale: 'en-GB', timeZone: 'UTC', currency: 'EUR', country: null, now: () => new Date(0) };
const field: WebField = { name: 'employees', type: 'number', label: 'Employees', options: {}, required: false, target: null };
const rules: TextRules<number> = {
  edit: (value) => numberText(value, 'en-GB'),
  parse: (text, of, reader) => readWith(numberType, text, of, reader),
  repairs: digitsMeant,
};

test('a number typed with separators is the number', () => {
  expect(draftOf(rules, '1,300', field, words)).toEqual({ ok: true, value: 1300 });
});

test('emptying the text empties the field', () => {
  expect(draftOf(rules, '  ', field, words)).toEqual({ ok: true, value: null });
});

test('letters typed for digits are refused with a way out, and the text stays as typed', () => {
  expect(draftOf(rules, '1,3OO', field, words)).toMatchObject({ ok: false, text: '1,3OO', repair: { label: 'Use 1,300', value: 1300 } });
});

test('words that cannot be a number are refused without one', () => {
  const draft = draftOf(rules, 'many', field, words);
  expect(draft.ok).toBe(false);
  expect(draft).not.toHaveProperty('repair');
});

test('what is typed before the field can read it is not lost, and is read once it can', async () => {
  const late = { ...rules, ...fetchedReader(async () => numberType) };
  expect(draftOf(late, '1,300', field, words)).toMatchObject({ ok: false, text: '1,300' });
  await late.load();
  expect(draftOf(late, '1,300', field, words)).toEqual({ ok: true, value: 1300 });
});

test('amounts show minor digits only where they matter, and lose none', () => {
  expect([moneyText('92000.00', 'EUR', 'en-GB'), moneyText('12.5', 'EUR', 'en-GB'), moneyText('1200', 'JPY', 'en-GB')]).toEqual([
    '€92,000',
    '€12.50',
    '¥1,200',
  ]);
  expect(moneyText('12345678901234567.89', 'USD', 'en-US')).toBe('$12,345,678,901,234,567.89');
});
