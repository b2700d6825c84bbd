import { expect, test } from 'vitest';
import { createFormat } from './format.ts';

const format = createFormat('en-GB', 'Europe/Stockholm', 'EUR');
const now = new Date('2026-11-22T14:00:00Z');

test('a time is told as one would say it', () => {
  const said = [
    '2026-11-22T13:59:40Z',
    '2026-11-22T13:20:00Z',
    '2026-11-22T12:00:00Z',
    '2026-11-21T20:00:00Z',
    '2026-11-20T09:00:00Z',
    '2023-03-14T09:00:00Z',
  ];
  expect(said.map((iso) => format.ago(iso, now))).toEqual(['Just now', '40 min ago', '2 h ago', 'Yesterday', '20 Nov', '14 Mar 2023']);
});

test('days begin in the zone of the workspace, not in that of the server', () => {
  const justAfterMidnight = new Date('2026-11-22T23:10:00Z');
  expect(format.ago('2026-11-22T22:50:00Z', justAfterMidnight)).toBe('20 min ago');
  expect(format.ago('2026-11-22T21:00:00Z', justAfterMidnight)).toBe('Yesterday');
  expect(format.time('2026-11-22T23:10:00Z')).toBe('00:10');
  expect(format.isLate('2026-11-22', justAfterMidnight)).toBe(true);
});

test('what is due is told by its day, and is late from the next one on', () => {
  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25', '2026-12-12'].map((iso) => format.day(iso, now))).toEqual([
    'Yesterday',
    'Today',
    'Tomorrow',
    'Wed',
    '12 Dec',
  ]);
  expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((iso) => format.isLate(iso, now))).toEqual([true, false, false]);
});

test('a date stays the same day in zones at the far ends', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) {
    expect(createFormat('en-GB', zone, 'EUR').date('2023-03-14')).toBe('14 Mar 2023');
  }
});

test('money shows cents only where there are some, and loses no digit of a long amount', () => {
  expect([format.money('92000.00'), format.money('12.5', 'USD'), format.money('9007199254740993.00', 'JPY')]).toEqual([
    '€92,000',
    '$12.50',
    '¥9,007,199,254,740,993',
  ]);
});
