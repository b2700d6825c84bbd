import type { CrossRecord } from '@cross-crm/sdk';

/** One place in a column, from top to bottom. */
export type ColumnSlot =
  | { readonly kind: 'card'; readonly key: string; readonly record: CrossRecord; readonly position: number }
  /** Opens for a card that is held over the column. */
  | { readonly kind: 'gap'; readonly key: 'gap' }
  /** Cards that are still to be read. */
  | { readonly kind: 'wait'; readonly key: string };

/** The places of a column: its cards, the gap for one that would land among them, and the cards that are on their way. */
export function columnSlots(cards: readonly CrossRecord[], gap: number | null, waiting: number): readonly ColumnSlot[] {
  const slots: ColumnSlot[] = cards.map((record, index) => ({ kind: 'card', key: record.id, record, position: index + 1 }));
  if (gap !== null) slots.splice(gap, 0, { kind: 'gap', key: 'gap' });
  for (let index = 0; index < waiting; index += 1) slots.push({ kind: 'wait', key: `wait ${String(index)}` });
  return slots;
}
