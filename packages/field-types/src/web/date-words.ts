import { dateInZone } from '@cross-crm/schema';
import { formatMoment } from './words.ts';
import type { Words } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

/** A day (`YYYY-MM-DD`) as people say it: "Today", "Yesterday", "20 Nov", "14 Mar 2023". */
export function dayWords(date: string, words: Words): string {
  const distance = daysFromToday(date, words);
  if (distance === 0) return 'Today';
  if (distance === -1) return 'Yesterday';
  if (distance === 1) return 'Tomorrow';
  return shortDate(date, words);
}

/** A day without "today" and "yesterday": "20 Nov", with the year when it is not this one. */
export function shortDate(date: string, words: Words): string {
  const sameYear = date.slice(0, 4) === dateInZone(words.now(), words.timeZone).slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) };
  return formatMoment(noon(date), words.locale, 'UTC', options);
}

/** A day in full: "Sunday, 22 November 2026". */
export function longDate(date: string, words: Words): string {
  return formatMoment(noon(date), words.locale, 'UTC', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** How far a day is from today in the workspace's zone: -1 is yesterday. */
export function daysFromToday(date: string, words: Words): number {
  const today = dateInZone(words.now(), words.timeZone);
  return Math.round((noon(date).getTime() - noon(today).getTime()) / dayLength);
}

/** A moment (ISO UTC) as people say it: "Just now", "12 min ago", "2 h ago", "Yesterday", "20 Nov"; "in 2 h", "Tomorrow, 10:00" ahead. */
export function momentWords(iso: string, words: Words): string {
  const moment = new Date(iso);
  const ahead = moment.getTime() - words.now().getTime();
  const distance = daysFromToday(dateInZone(moment, words.timeZone), words);
  if (Math.abs(ahead) < minute) return 'Just now';
  if (Math.abs(ahead) < hour) return spanWords(ahead, Math.round(Math.abs(ahead) / minute), 'min');
  if (distance === 0) return spanWords(ahead, Math.round(Math.abs(ahead) / hour), 'h');
  const day = dayWords(dateInZone(moment, words.timeZone), words);
  return ahead > 0 ? `${day}, ${timeText(iso, words)}` : day;
}

function spanWords(ahead: number, count: number, unit: string): string {
  return ahead > 0 ? `in ${count} ${unit}` : `${count} ${unit} ago`;
}

/** The time of day of a moment, in the workspace's zone: "09:42". */
export function timeText(iso: string, words: Words): string {
  return formatMoment(new Date(iso), words.locale, words.timeZone, { hour: '2-digit', minute: '2-digit' });
}

/** A moment exactly, with its zone: for titles. "22 November 2026, 09:42:10 CET". */
export function exactMoment(iso: string, words: Words): string {
  return formatMoment(new Date(iso), words.locale, words.timeZone, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/**
 * A day as an editor writes it and every locale's parser reads it back: "1 Mar 2027" for English readers, digits in the
 * locale's order for others.
 */
export function writtenDate(date: string, _field: unknown, words: Words): string {
  const english = words.locale.startsWith('en');
  const options: Intl.DateTimeFormatOptions = english
    ? { day: 'numeric', month: 'short', year: 'numeric' }
    : { day: '2-digit', month: '2-digit', year: 'numeric' };
  return formatMoment(noon(date), words.locale, 'UTC', options);
}
