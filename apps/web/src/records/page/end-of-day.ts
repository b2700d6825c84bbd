import { startOfDay } from '@cross-crm/schema';

/** The last moment of a day (`YYYY-MM-DD`) in a zone, as ISO UTC. */
export function endOfDay(day: string, timeZone: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
  return new Date(Date.parse(startOfDay(next, timeZone)) - 1).toISOString();
}
