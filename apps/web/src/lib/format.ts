import { useMemo } from 'react';
import { useMe } from './queries.ts';

/** Values as words of the reader: their locale, the workspace's zone and currency. */
export interface Format {
  /** "20 Nov", with the year when it is another one. Takes a date or a time in ISO 8601. */
  date(iso: string): string;
  /** "20 Nov 2026, 14:05 CET": for tooltips, where the exact time is asked for. */
  exact(iso: string): string;
  /** "14:05" on the workspace's clocks. */
  time(iso: string): string;
  /** "2 h ago", "Yesterday", then the date. */
  ago(iso: string, now?: Date): string;
  /** "Today", "Tomorrow", "Tue" within a week, then the date: for what is due. */
  day(iso: string, now?: Date): string;
  /** Whether a day or time is before today in the workspace's zone. */
  isLate(iso: string, now?: Date): boolean;
  number(value: number): string;
  /** "€92,000"; cents only where there are some. */
  money(amount: string, currency?: string): string;
}

/** Formats for the signed-in person. */
export function useFormat(): Format {
  const { timeZone, currency } = useMe().workspace;
  return useMemo(() => createFormat(navigator.language, timeZone, currency), [timeZone, currency]);
}

const exactly = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

/** Formats for a locale (BCP 47), a zone (IANA) and a currency (ISO 4217). */
export function createFormat(locale: string, timeZone: string, currency: string): Format {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const moment = new Intl.DateTimeFormat(locale, { ...exactly, timeZone });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const plain = new Intl.NumberFormat(locale);
  const yearOf = (time: Date) => time.toLocaleDateString('en', { year: 'numeric', timeZone });
  const dayText = (time: Date, now: Date) => (yearOf(time) === yearOf(now) ? day : dayOfYear).format(time);
  return {
    date: (iso) => dayText(timeOf(iso, timeZone), new Date()),
    time: (iso) => clock.format(new Date(iso)),
    exact: (iso) => moment.format(new Date(iso)),
    ago: (iso, now = new Date()) => agoText(new Date(iso), now, timeZone) ?? dayText(new Date(iso), now),
    day: (iso, now = new Date()) => nearDayText(timeOf(iso, timeZone), now, locale, timeZone) ?? dayText(timeOf(iso, timeZone), now),
    isLate: (iso, now = new Date()) => daysBetween(timeOf(iso, timeZone), now, timeZone) > 0,
    number: (value) => plain.format(value),
    money: (amount, code = currency) => moneyText(amount, code, locale),
  };
}

/** A bare date is that day in the workspace's zone: its noon, since no zone is more than 14 hours away. */
function timeOf(iso: string, timeZone: string): Date {
  if (iso.length > 10) return new Date(iso);
  const noon = new Date(`${iso}T12:00:00Z`);
  const sameDay = noon.toLocaleDateString('sv', { timeZone }) === iso;
  return sameDay ? noon : new Date(noon.getTime() - 12 * 3_600_000);
}

function agoText(time: Date, now: Date, timeZone: string): string | null {
  const minutes = Math.round((now.getTime() - time.getTime()) / 60_000);
  if (minutes < -1) return null;
  // The words of the date and time fields, so that a list, a timeline and a menu say a time alike.
  if (minutes < 1) return 'Just now';
  if (minutes < 60) return `${minutes} min ago`;
  const days = daysBetween(time, now, timeZone);
  if (days === 0) return `${Math.round(minutes / 60)} h ago`;
  return days === 1 ? 'Yesterday' : null;
}

function nearDayText(time: Date, now: Date, locale: string, timeZone: string): string | null {
  const ahead = daysBetween(now, time, timeZone);
  if (Math.abs(ahead) <= 1) return capital(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(ahead, 'day'));
  return ahead > 0 && ahead < 7 ? time.toLocaleDateString(locale, { weekday: 'short', timeZone }) : null;
}

/** Whole days of the calendar of a zone between two times. */
function daysBetween(from: Date, to: Date, timeZone: string): number {
  const dayNumber = (time: Date) => Date.parse(time.toLocaleDateString('sv', { timeZone })) / 86_400_000;
  return dayNumber(to) - dayNumber(from);
}

function moneyText(amount: string, currency: string, locale: string): string {
  const whole = /^-?\d+(\.0*)?$/.test(amount);
  const digits = whole ? { maximumFractionDigits: 0 } : {};
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits });
  // The types want a number, but decimal text is formatted digit by digit; a number would round long amounts.
  return format.format(amount as `${number}`);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
