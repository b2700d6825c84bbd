import { dateInZone } from '@cross-crm/schema';
import type { Words } from './words.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const named: Readonly<Record<string, number>> = { today: 0, tod: 0, tomorrow: 1, tom: 1, yesterday: -1 };
const unitDays: Readonly<Record<string, number>> = { d: 1, day: 1, w: 7, week: 7 };
const unitMonths: Readonly<Record<string, number>> = { m: 1, month: 1, y: 12, year: 12 };

/**
 * Reads the words people use for a day: "today", "tomorrow", "fri", "next monday", "in 3 days", "+2w", "2 weeks ago".
 * Gives `YYYY-MM-DD`, or null when the text is none of them.
 */
export function parseDateWords(text: string, words: Pick<Words, 'now' | 'timeZone'>): string | null {
  const today = dateInZone(words.now(), words.timeZone);
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const days = named[said];
  if (days !== undefined) return shift(today, 0, days);
  return weekdayWords(said, today) ?? spanWords(said, today);
}

function weekdayWords(said: string, today: string): string | null {
  const match = /^(?:(next|last) )?([a-z]{3,9})$/.exec(said);
  const index = weekdays.findIndex((name) => name.startsWith(match?.[2] ?? '-') && (match?.[2] ?? '').length >= 3);
  if (match === null || index < 0) return null;
  const current = new Date(`${today}T12:00:00Z`).getUTCDay();
  if (match[1] === 'last') return shift(today, 0, -(((current - index + 6) % 7) + 1));
  return shift(today, 0, ((index - current + 6) % 7) + 1);
}

function spanWords(said: string, today: string): string | null {
  const match = /^(?:(in |\+|-))? ?(\d{1,4}) ?([a-z]+?)s?( ago)?$/.exec(said);
  const sign = match?.[1] === '-' || match?.[4] !== undefined ? -1 : 1;
  const marked = match?.[1] !== undefined || match?.[4] !== undefined;
  const unit = match?.[3] ?? '';
  const count = Number(match?.[2]) * sign;
  if (!marked || (unitDays[unit] === undefined && unitMonths[unit] === undefined)) return null;
  return shift(today, count * (unitMonths[unit] ?? 0), count * (unitDays[unit] ?? 0));
}

/** Calendar arithmetic in UTC; a month that is too short gives its last day. */
function shift(date: string, months: number, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days)).toISOString().slice(0, 10);
}
