import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInZone, relativeRange, resolveRelative } from './relative-date.ts';
import type { RelativeRange } from './relative-date.ts';
import { instantInZone, startOfDay } from './zoned-time.ts';

const now = new Date('2026-11-22T22:30:00Z');

test.each<[RelativeRange, string, string, string]>([
  [{ unit: 'day', from: 0, to: 0 }, 'UTC', '2026-11-22', '2026-11-23'],
  [{ unit: 'day', from: 0, to: 0 }, 'Europe/Helsinki', '2026-11-23', '2026-11-24'],
  [{ unit: 'day', from: -7, to: -1 }, 'UTC', '2026-11-15', '2026-11-22'],
  [{ unit: 'week', from: 0, to: 0 }, 'UTC', '2026-11-16', '2026-11-23'],
  [{ unit: 'week', from: 0, to: 0 }, 'Europe/Helsinki', '2026-11-23', '2026-11-30'],
  [{ unit: 'month', from: -1, to: -1 }, 'UTC', '2026-10-01', '2026-11-01'],
  [{ unit: 'month', from: 0, to: 2 }, 'UTC', '2026-11-01', '2027-02-01'],
  [{ unit: 'quarter', from: 0, to: 0 }, 'UTC', '2026-10-01', '2027-01-01'],
  [{ unit: 'quarter', from: -4, to: -1 }, 'UTC', '2025-10-01', '2026-10-01'],
  [{ unit: 'year', from: -1, to: 0 }, 'UTC', '2025-01-01', '2027-01-01'],
])('%j in %s begins on %s and ends before %s', (range, zone, from, until) => {
  expect(resolveRelative(range, now, zone)).toEqual({ from, until });
});

test.each([
  { unit: 'hour', from: 0, to: 0 },
  { unit: 'day', from: 1, to: 0 },
  { unit: 'day', from: 0.5, to: 1 },
  { unit: 'year', from: -1001, to: 0 },
  { unit: 'day', from: 0, to: 1e9 },
  { unit: 'day', from: 0 },
  { unit: 'day', from: 0, to: 0, x: 1 },
  null,
])('%j is no relative range', (range) => {
  expect(relativeRange.safeParse(range).success).toBe(false);
});

test('every range that is taken has dates of four-digit years', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
      fc.integer({ min: -370_000, max: 370_000 }),
      fc.nat({ max: 1000 }),
      (unit, from, length) => {
        const range = relativeRange.safeParse({ unit, from, to: from + length });
        if (!range.success) return;
        const { from: first, until } = resolveRelative(range.data, now, 'UTC');
        expect(`${first} ${until}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
        expect(first < until).toBe(true);
      },
    ),
  );
});

test.each([
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
  ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ['1000-01-01', 'UTC', '1000-01-01T00:00:00.000Z'],
])('%s begins in %s at %s', (date, zone, instant) => {
  expect(startOfDay(date, zone)).toBe(instant);
});

test('a time that clocks skip is after the change, one that they show twice is the first', () => {
  expect(instantInZone(Date.UTC(2026, 2, 29, 2, 30), 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(instantInZone(Date.UTC(2026, 9, 25, 2, 30), 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test('a day begins at the first instant that has its date, in any zone', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'America/Havana',
    'UTC',
  );
  const days = fc
    .date({ min: new Date('1971-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(zones, days, (zone, day) => {
      const start = new Date(startOfDay(day, zone));
      expect(dateInZone(start, zone)).toBe(day);
      expect(dateInZone(new Date(start.getTime() - 1), zone) < day).toBe(true);
    }),
  );
});
