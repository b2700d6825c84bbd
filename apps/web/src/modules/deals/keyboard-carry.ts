import type { BoardColumn } from './column.ts';

/** A card in hand: where it was taken from and what it is held over. */
export interface Carry {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly over: string;
}

export type CarryStep =
  | { readonly kind: 'over'; readonly over: string; readonly say: string }
  | { readonly kind: 'drop' }
  | { readonly kind: 'cancel' };

/** What a card says when it is lifted. */
export function liftedWords({ title }: Carry, column: string): string {
  return `${title} lifted from ${column}. Left and right arrows choose another column, Space drops it, Escape puts it back.`;
}

/** What is said after a card has come to rest. */
export function droppedWords({ title }: Carry, column: string): string {
  return `${title} moved to ${column}.`;
}

export function cancelledWords({ title }: Carry, column: string): string {
  return `${title} is back in ${column}.`;
}

/**
 * What a key does to a card in hand; null for a key that means nothing here. `columns` are all places a card may go, in
 * the order in which they stand. Up and down do not move it: the order within a column is the view's.
 */
export function carryStep(
  carry: Carry,
  key: string,
  columns: readonly BoardColumn[],
  placeIn: (columnId: string) => Place,
): CarryStep | null {
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === ' ' || key === 'Enter') return { kind: 'drop' };
  const target = targetOf(carry, key, columns);
  if (target) return { kind: 'over', over: target.id, say: overWords(carry, target, placeIn(target.id)) };
  return ['ArrowUp', 'ArrowDown'].includes(key)
    ? { kind: 'over', over: carry.over, say: 'The sort of this view decides the place in a column.' }
    : null;
}

/** Where a card would stand: counted from 1, and among how many. */
export interface Place {
  readonly position: number;
  readonly count: number;
}

function targetOf(carry: Carry, key: string, columns: readonly BoardColumn[]): BoardColumn | null {
  const at = columns.findIndex(({ id }) => id === carry.over);
  if (key === 'ArrowLeft') return columns[Math.max(0, at - 1)] ?? null;
  if (key === 'ArrowRight') return columns[Math.min(columns.length - 1, at + 1)] ?? null;
  if (key === 'Home') return columns[0] ?? null;
  if (key === 'End') return columns.at(-1) ?? null;
  return null;
}

function overWords(carry: Carry, column: BoardColumn, place: Place): string {
  if (column.id === carry.from) return `${column.name}, where it came from.`;
  if (column.kind !== 'open') return `${column.name}.`;
  return `${column.name}, position ${String(place.position)} of ${String(place.count)}.`;
}

/** The card that an arrow leads to from another: up and down in the column, left and right at the same height. */
export function neighbourOf(id: string, key: string, columns: readonly (readonly string[])[]): string | null {
  const column = columns.findIndex((ids) => ids.includes(id));
  const row = columns[column]?.indexOf(id) ?? -1;
  if (row === -1) return null;
  const own = columns[column] ?? [];
  if (key === 'ArrowDown' || key === 'j') return own[row + 1] ?? null;
  if (key === 'ArrowUp' || key === 'k') return own[row - 1] ?? null;
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  if (key === 'ArrowRight') return besides(columns.slice(column + 1), row);
  if (key === 'ArrowLeft') return besides(columns.slice(0, column).toReversed(), row);
  return null;
}

function besides(columns: readonly (readonly string[])[], row: number): string | null {
  const ids = columns.find((each) => each.length > 0);
  return ids?.[Math.min(row, ids.length - 1)] ?? null;
}
