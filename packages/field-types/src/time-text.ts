import { failed, instantInZone, parsed } from '@cross-crm/schema';
import type { ParseHints, Parsed } from '@cross-crm/schema';
import { calendarDate, readDate } from './date-text.ts';
import { shortened } from './number-text.ts';

const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([ap])\.?\s?m\.?)?\s*(z|utc|gmt|[+-]\d{1,2}(?::?\d{2})?)?$/i;
const dateAndTime = /^(.*?\S)(?:T|\s*,?\s+(?:at\s+)?)(\d{1,2}[:.]\d{2}(?:[:.].*|\s*[ap]\.?\s?m.*|\s*z|\s*utc|\s*gmt|\s*[+-].*)?)$/i;
const iso = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?([Zz]|[+-]\d{2}(?::?\d{2})?)$/;
const longestTime = 80;

interface Clock {
  /** Milliseconds since midnight. */
  readonly time: number;
  /** Milliseconds ahead of UTC; null when not written. */
  readonly offset: number | null;
}

/** Reads an instant as the API takes it, ISO 8601 with its offset, and writes it in UTC with milliseconds; null if it is none. */
export function readIsoTime(text: string): string | null {
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset = ''] = iso.exec(text.trim()) ?? [];
  const date = calendarDate(Number(year), Number(month), Number(day));
  const time = timeOfDay(Number(hour), Number(minute), Number(second), fraction);
  const ahead = offsetOf(offset);
  return date === null || time === null || ahead === null ? null : isoTime(Date.parse(date) + time - ahead);
}

/** Reads a date with or without a time as people write it; without an offset it is a time in the hinted zone. */
export function readTime(text: string, hints: ParseHints): Parsed<string> {
  const written = text.trim();
  if (written.length > longestTime) return notATime(text);
  const [, datePart = written, timePart = '0:00'] = dateAndTime.exec(written) ?? [];
  const date = readDate(datePart, hints.dateOrder);
  if (!date.ok) return date.issues[0]?.code === 'ambiguous_date' ? date : notATime(text);
  const read = readClock(timePart);
  if (read === null) return notATime(text);
  const shown = Date.parse(date.value) + read.time;
  const instant = isoTime(read.offset === null ? instantInZone(shown, hints.timeZone).getTime() : shown - read.offset);
  return instant === null ? notATime(text) : parsed(instant);
}

function readClock(text: string): Clock | null {
  const [match, hour = '', minute, second = '0', fraction = '', half, offset = ''] = clock.exec(text) ?? [];
  if (match === undefined) return null;
  const time = timeOfDay(fullHour(Number(hour), half?.toLowerCase()), Number(minute), Number(second), fraction);
  const ahead = offset === '' ? null : offsetOf(offset);
  return time === null || (offset !== '' && ahead === null) ? null : { time, offset: ahead };
}

/** 12 a.m. is midnight. */
function fullHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function timeOfDay(hour: number, minute: number, second: number, fraction: string): number | null {
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
}

function offsetOf(text: string): number | null {
  if (/^(z|utc|gmt)$/i.test(text)) return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (!(Number(hours) <= 15 && Number(minutes) <= 59)) return null;
  return sign === '-' ? -ahead : ahead;
}

/** Null outside of the years 1000 to 9999: such times have no canonical text. */
function isoTime(instant: number): string | null {
  if (!(instant >= Date.UTC(1000, 0, 1) && instant <= Date.UTC(9999, 11, 31, 23, 59, 59, 999))) return null;
  return new Date(instant).toISOString();
}

function notATime(text: string): Parsed<string> {
  return failed('not_a_time', `"${shortened(text)}" is not a time. Write it like 2026-03-31 14:30.`);
}
