import { keepPreference, readPreference } from './preferences.ts';

/** A record that was opened on this device. */
export interface RecentRecord {
  /** Name of its object: `deal`. */
  readonly object: string;
  readonly id: string;
  readonly title: string;
  /** When, in ISO 8601. */
  readonly at: string;
}

const kept = 20;

/** The records opened last, newest first. Kept apart for each workspace. */
export function recentRecords(workspaceId: string): readonly RecentRecord[] {
  const stored: unknown = JSON.parse(readPreference(`recent.${workspaceId}`, '[]'));
  return Array.isArray(stored) ? stored.filter(isRecent) : [];
}

/** Notes that a record was opened. */
export function noteOpened(workspaceId: string, opened: Omit<RecentRecord, 'at'>): void {
  const others = recentRecords(workspaceId).filter(({ id }) => id !== opened.id);
  const recent = [{ ...opened, at: new Date().toISOString() }, ...others].slice(0, kept);
  keepPreference(`recent.${workspaceId}`, JSON.stringify(recent));
}

function isRecent(value: unknown): value is RecentRecord {
  return typeof value === 'object' && value !== null && 'id' in value && 'object' in value && 'title' in value && 'at' in value;
}
