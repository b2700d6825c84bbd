import { failed, parsed } from '@cross-crm/schema';
import type { ParseHints, Parsed } from '@cross-crm/schema';
import { isFiller, monthOfName } from './month-names.ts';
import { shortened } from './number-text.ts';

type Order = NonNullable<ParseHints['dateOrder']>;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/;
const longestDate = 60;
const dayOrYear = /^(\d{1,4})(?:st|nd|rd|th|er|º|ª)?$/i;

/**
 * Reads a calendar date as people write it: `2026-03-01`, `01.03.2026`, `3/1/2026`, `Mar 1, 2026`, `1. März 2026`.
 * @param order of day and month in numeric dates; without it days come first between dots, and between slashes only
 * what cannot be misread is taken. That years come first says nothing about dates whose year comes last.
 * @returns `YYYY-MM-DD`
 */
export function readDate(text: string, order: ParseHints['dateOrder']): Parsed<string> {
  const written = text.trim();
  if (written.length > longestDate) return notADate(text);
  const [, year, , month, day] = yearFirst.exec(written) ?? [];
  if (year !== undefined) return dateOf(written, Number(year), Number(month), Number(day));
  const [, packedYear, packedMonth, packedDay] = compact.exec(written) ?? [];
  if (packedYear !== undefined) return dateOf(written, Number(packedYear), Number(packedMonth), Number(packedDay));
  const [, first, mark, second, last] = numeric.exec(written) ?? [];
  if (first === undefined) return readNamedDate(written);
  const isYearFirst = order === 'ymd' && first.length === 2 && last?.length === 2;
  const known = isYearFirst || order !== 'ymd' ? order : undefined;
  return readNumericDate(written, [Number(first), Number(second), last ?? ''], known ?? (mark === '.' ? 'dmy' : undefined));
}

function readNumericDate(text: string, [first, second, last]: [number, number, string], order: Order | undefined): Parsed<string> {
  const settled = order ?? unmistakableOrder(first, second);
  if (settled === undefined)
    return failed('ambiguous_date', `"${text}" can be two days. Write it like 2026-03-31, or say which order the file has.`);
  if (settled === 'ymd') return dateOf(text, fullYear(String(first).padStart(2, '0')), second, Number(last));
  const [day, month] = settled === 'mdy' ? [second, first] : [first, second];
  return dateOf(text, fullYear(last), month, day);
}

function unmistakableOrder(first: number, second: number): Order | undefined {
  if (first === second || first > 12) return 'dmy';
  return second > 12 ? 'mdy' : undefined;
}

/** Two digits are a year between 1970 and 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A date with a month's name: the year is the number of four digits or the last one. */
function readNamedDate(text: string): Parsed<string> {
  const words = text.split(/[\s,./'’-]+/).filter((word) => word !== '');
  const months = words.flatMap((word) => monthOfName(word) ?? []);
  const numbers = words.flatMap((word) => dayOrYear.exec(word)?.[1] ?? []);
  const isStrange = (word: string) => !dayOrYear.test(word) && monthOfName(word) === undefined && !isFiller(word);
  const [month] = months;
  const [first = '', last = ''] = numbers;
  if (month === undefined || months.length > 1 || numbers.length !== 2 || words.some(isStrange)) return notADate(text);
  const [day, year] = first.length === 4 ? [last, first] : [first, last];
  return year.length === 2 || year.length === 4 ? dateOf(text, fullYear(year), month, Number(day)) : notADate(text);
}

function dateOf(text: string, year: number, month: number, day: number): Parsed<string> {
  const date = calendarDate(year, month, day);
  return date === null ? notADate(text) : parsed(date);
}

function notADate(text: string): Parsed<string> {
  return failed('not_a_date', `"${shortened(text)}" is not a date. Write it like 2026-03-31.`);
}

/** `YYYY-MM-DD` if the calendar has such a day, between the years 1000 and 9999; else null. */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
