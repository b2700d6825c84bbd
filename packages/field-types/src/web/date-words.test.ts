import { expect, test } from 'vitest';
import { dayWords, momentWords, writtenDate } from './date-words.ts';
import { parseDateWords } from './parse-date-words.ts';
import type { Words } from './words.ts';

// A Sunday, half past midnight in Stockholm and still Saturday in New York.
const now = new Date('2026-11-21T23:30:00.000Z');
const words: Words = { locale: 'en-GB', timeZone: 'Europe/Stockholm', currency: 'EUR', country: 'SE', now: () => now };
const inNewYork: Words = { ...words, timeZone: 'America/New_York' };

test('people read near days by name and far days by date, with the year when it is another one', () => {
  expect(['2026-11-22', '2026-11-21', '2026-11-23', '2026-11-02', '2023-03-14'].map((day) => dayWords(day, words))).toEqual([
    'Today',
    'Yesterday',
    'Tomorrow',
    '2 Nov',
    '14 Mar 2023',
  ]);
});

test('which day is today depends on the zone of the workspace', () => {
  expect(dayWords('2026-11-21', inNewYork)).toBe('Today');
  expect(dayWords('2026-11-21', words)).toBe('Yesterday');
});

test('people read how long ago something happened today, and the day when it was before', () => {
  const at = (minutes: number) => momentWords(new Date(now.getTime() + minutes * 60_000).toISOString(), words);
  expect([at(0), at(-12), at(-120), at(-60 * 50), at(30), at(60 * 24)]).toEqual([
    'Just now',
    '12 min ago',
    'Yesterday',
    '19 Nov',
    'in 30 min',
    'Tomorrow, 00:30',
  ]);
});

test.each([
  ['today', '2026-11-22'],
  ['Tomorrow', '2026-11-23'],
  ['fri', '2026-11-27'],
  ['sunday', '2026-11-29'],
  ['next monday', '2026-11-23'],
  ['last friday', '2026-11-20'],
  ['in 3 days', '2026-11-25'],
  ['+2w', '2026-12-06'],
  ['2 weeks ago', '2026-11-08'],
  ['in 1 month', '2026-12-22'],
  ['-1y', '2025-11-22'],
])('a person who types "%s" means %s', (typed, day) => {
  expect(parseDateWords(typed, words)).toBe(day);
});

test.each(['', 'so', 'march', '3 days', 'in 3 apples', '2026-11-22', 'friend'])('"%s" is left to the reader of dates', (typed) => {
  expect(parseDateWords(typed, words)).toBeNull();
});

test('the end of a long month plus one month is the end of the short one', () => {
  expect(parseDateWords('+1m', { timeZone: 'UTC', now: () => new Date('2027-01-31T10:00:00Z') })).toBe('2027-02-28');
});

test('an editor writes days in the order of the reader', () => {
  expect(writtenDate('2027-03-01', null, words)).toBe('1 Mar 2027');
  expect(writtenDate('2027-03-01', null, { ...words, locale: 'de-DE' })).toBe('01.03.2027');
});
