import type { CrossRecord } from '@cross-crm/sdk';
import { columnIdOf } from './column.ts';
import type { RecordOrder } from './record-order.ts';

/** The rows that one column's list has loaded so far. */
export interface ColumnRows {
  readonly columnId: string;
  readonly rows: readonly CrossRecord[];
  /** No more pages: what is not here does not exist. */
  readonly complete: boolean;
}

export interface PlacementRules {
  readonly groupBy: string;
  readonly order: RecordOrder;
  /** A card in somebody's hand stays in the column it was taken from, whatever others do to it meanwhile. */
  readonly held?: { readonly id: string; readonly columnId: string } | null;
}

/**
 * The cards of each column. A record is where its value now says, not where it was read: one that was moved leaves the
 * column whose list it came with and stands in the other at its place in the order. A place behind what that column
 * has loaded shows up when one scrolls there.
 */
export function placeCards(columns: readonly ColumnRows[], rules: PlacementRules): ReadonlyMap<string, readonly CrossRecord[]> {
  const newest = newestOf(columns);
  const columnOf = (record: CrossRecord): string =>
    rules.held?.id === record.id ? rules.held.columnId : columnIdOf(record[rules.groupBy]);
  const members = Map.groupBy(newest.values(), columnOf);
  return new Map(columns.map((column) => [column.columnId, cardsOf(column, members.get(column.columnId) ?? [], rules.order)]));
}

function newestOf(columns: readonly ColumnRows[]): Map<string, CrossRecord> {
  const newest = new Map<string, CrossRecord>();
  for (const { rows } of columns) {
    for (const row of rows) {
      const known = newest.get(row.id);
      if (!known || known.version < row.version) newest.set(row.id, row);
    }
  }
  return newest;
}

function cardsOf(column: ColumnRows, members: readonly CrossRecord[], order: RecordOrder): readonly CrossRecord[] {
  const byId = new Map(members.map((record) => [record.id, record]));
  const cards: CrossRecord[] = [];
  for (const { id } of column.rows) {
    const own = byId.get(id);
    if (!own) continue;
    cards.push(own);
    byId.delete(id);
  }
  for (const guest of byId.values()) {
    const place = landingIndex(cards, guest, order);
    if (place < cards.length || column.complete) cards.splice(place, 0, guest);
  }
  return cards;
}

/** Where a card lands among others: before the first one that comes after it. Its own place does not count. */
export function landingIndex(cards: readonly CrossRecord[], record: CrossRecord, order: RecordOrder): number {
  const others = cards.filter(({ id }) => id !== record.id);
  const before = others.findIndex((card) => order(record, card) < 0);
  return before === -1 ? others.length : before;
}
