import type { CrossRecord } from '@cross-crm/sdk';
import type { BoardColumn } from './column.ts';

const day = 86_400_000;

/** Whole days a card has stood in its column; null when the record does not say since when. */
export function daysInColumn(record: CrossRecord, now: Date): number | null {
  const since = record['stageChangedAt'];
  return typeof since === 'string' ? Math.floor((now.getTime() - Date.parse(since)) / day) : null;
}

/** The days of a card that stands longer than its column allows, or null. */
export function daysStandingStill(record: CrossRecord, { rotAfter }: BoardColumn, now: Date): number | null {
  const days = daysInColumn(record, now);
  return rotAfter !== null && days !== null && days > rotAfter ? days : null;
}
