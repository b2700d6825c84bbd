import { z } from 'zod';

/** A span of whole calendar units around today: `{ unit: 'month', from: -1, to: -1 }` is last month, `{ unit: 'day', from: 0, to: 6 }` the next seven days. */
export type RelativeRange = {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** First unit, counted from the current one (0). */
  readonly from: number;
  /** Last unit, included. */
  readonly to: number;
};

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** About a thousand years, so that the dates stay within what dates can be. */
const furthest: Readonly<Record<RelativeRange['unit'], number>> = {
  day: 366_000,
  week: 52_000,
  month: 12_000,
  quarter: 4_000,
  year: 1_000,
};

/** The operand of `within`, as the API takes it. */
export const relativeRange: z.ZodType<RelativeRange> = z
  .strictObject({ unit: z.enum(units), from: z.int(), to: z.int() })
  .refine(({ from, to }) => from <= to, { error: 'Let "from" be at or before "to".' })
  .refine(({ unit, from, to }) => Math.max(Math.abs(from), Math.abs(to)) <= furthest[unit], { error: 'That is too far away.' });

/**
 * The dates a relative range covers at an instant, in a time zone: first day included, last day excluded, as
 * `YYYY-MM-DD`. Weeks start on Monday (ISO 8601).
 */
export function resolveRelative(range: RelativeRange, now: Date, timeZone: string): { from: string; until: string } {
  const today = dateInZone(now, timeZone);
  const start = startOfUnit(today, range.unit);
  return { from: addUnits(start, range.unit, range.from), until: addUnits(start, range.unit, range.to + 1) };
}

/** The calendar date (`YYYY-MM-DD`) at an instant in a time zone (IANA name). */
export function dateInZone(instant: Date, timeZone: string): string {
  return dateFormat(timeZone).format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The Swedish locale writes dates as ISO 8601. Formats are kept: making one costs 50 microseconds. */
function dateFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, known);
  return known;
}

function startOfUnit(date: string, unit: RelativeRange['unit']): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return shifted(year, month, day - ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
    case 'month':
      return shifted(year, month, 1);
    case 'quarter':
      return shifted(year, month - ((month - 1) % 3), 1);
    case 'year':
      return shifted(year, 1, 1);
  }
}

function addUnits(start: string, unit: RelativeRange['unit'], count: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  if (unit === 'day') return shifted(year, month, day + count);
  if (unit === 'week') return shifted(year, month, day + 7 * count);
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return shifted(year, month + months * count, day);
}

/** Calendar arithmetic in UTC, where every day has 24 hours. */
function shifted(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
