import { expect, test } from 'vitest';
import { endOfDay } from './end-of-day.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineEvent } from './timeline.ts';

const event = (key: string, at: string, planned = false): TimelineEvent<string> => ({ key, at, planned, content: key });
const source = (events: readonly TimelineEvent<string>[], hasMore = false) => ({ events, hasMore });

test('what is planned stands first, soonest on top; what happened by day, latest on top', () => {
  const { planned, days } = timelineOf(
    [
      source([
        event('call', '2026-11-20T14:20:00.000Z'),
        event('visit', '2026-11-25T09:00:00.000Z', true),
        event('offer', '2026-11-24T09:00:00.000Z', true),
      ]),
      source([event('stage', '2026-11-22T08:15:00.000Z'), event('amount', '2026-11-22T08:42:00.000Z')]),
    ],
    'Europe/Stockholm',
  );
  expect(planned.map(({ key }) => key)).toEqual(['offer', 'visit']);
  expect(days.map(({ day, events }) => [day, events.map(({ key }) => key)])).toEqual([
    ['2026-11-22', ['amount', 'stage']],
    ['2026-11-20', ['call']],
  ]);
});

test('days begin and end in the zone of the workspace', () => {
  const late = event('late', '2026-11-21T23:30:00.000Z');
  expect(timelineOf([source([late])], 'Europe/Stockholm').days[0]?.day).toBe('2026-11-22');
  expect(timelineOf([source([late])], 'America/New_York').days[0]?.day).toBe('2026-11-21');
});

test('events older than what was read of a source wait until the rest of it is read', () => {
  const read = [event('n2', '2026-11-20T10:00:00.000Z'), event('n1', '2026-11-10T10:00:00.000Z')];
  const changes = [event('old', '2026-11-05T10:00:00.000Z'), event('new', '2026-11-15T10:00:00.000Z')];
  const keys = (hasMore: boolean) =>
    timelineOf([source(read, hasMore), source(changes)], 'UTC').days.flatMap(({ events }) => events.map(({ key }) => key));
  expect(keys(true)).toEqual(['n2', 'new', 'n1']);
  expect(keys(false)).toEqual(['n2', 'new', 'n1', 'old']);
});

test('a record as of a day is as it was when that day ended there', () => {
  expect(endOfDay('2026-11-22', 'Europe/Stockholm')).toBe('2026-11-22T22:59:59.999Z');
  expect(endOfDay('2026-12-31', 'Asia/Kathmandu')).toBe('2026-12-31T18:14:59.999Z');
});
