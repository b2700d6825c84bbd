import { dateInZone } from '@cross-crm/schema';

const hour = 3_600_000;
const step = hour / 4;

/** The last moment of a day (`YYYY-MM-DD`) in a zone, as ISO UTC. Zones lie between 12 hours behind and 14 ahead of UTC, on whole quarters. */
export function endOfDay(day: string, timeZone: string): string {
  const inUtc = new Date(`${day}T23:59:59.999Z`).getTime();
  for (let moment = inUtc + 12 * hour; moment > inUtc - 14 * hour; moment -= step) {
    if (dateInZone(new Date(moment), timeZone) === day) return new Date(moment).toISOString();
  }
  return new Date(inUtc - 14 * hour).toISOString();
}
