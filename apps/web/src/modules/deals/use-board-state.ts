import type { CrossRecord } from '@cross-crm/sdk';
import { useMemo, useState } from 'react';
import { titleOf } from '../../lib/record-title.ts';
import type { BoardColumn } from './column.ts';
import { landingIndex, placeCards } from './placement.ts';
import type { BoardSource } from './use-board-source.ts';
import { useCardFocus } from './use-card-focus.ts';
import type { Carrying } from './use-carry.ts';
import { useCarry } from './use-carry.ts';
import { useLatest } from './use-latest.ts';
import { landed, moveCard } from './use-move-card.ts';

const noCards: readonly CrossRecord[] = [];

/** Which card stands where, which one is in hand, and which one has the focus. */
export function useBoardState(source: BoardSource) {
  const { view, columns = [], open, pages, order } = source;
  const groupBy = view.field.name;
  const [carrying, onCarry] = useState<Carrying | null>(null);
  const heldId = carrying?.id;
  const heldFrom = carrying?.from;
  const held = useMemo(() => (heldId && heldFrom ? { id: heldId, columnId: heldFrom } : null), [heldId, heldFrom]);
  const cards = useMemo(() => {
    const rows = open.map(({ id }, at) => ({ columnId: id, rows: pages[at]?.rows ?? noCards, complete: pages[at]?.complete ?? false }));
    return placeCards(rows, { groupBy, order, held });
  }, [open, pages, groupBy, order, held]);
  const inColumns = useMemo(() => open.map(({ id }) => cards.get(id) ?? noCards), [open, cards]);
  const focus = useCardFocus(inColumns);
  const { said, control } = useCarry({
    carrying,
    onCarry,
    targets: columns,
    titleOf: (record) => titleOf(view.object, record),
    placeIn: (record, columnId) => placeIn(source, cards.get(columnId) ?? noCards, record, columnId),
    move: (record, from, to) => moveBetween(source, record, from, to),
    onRest: (carry) => {
      if (carry.by === 'keys') focus.to(whereFocusGoes(carry, open, cards));
    },
  });
  const latestCards = useLatest(inColumns);
  const find = useMemo(() => (id: string) => latestCards.current.flat().find((card) => card.id === id), [latestCards]);
  return { carrying, said, control, cards, inColumns, focus, find };
}

/** A card that has left for a strip cannot be focused: the one below it is, or the one above. */
function whereFocusGoes(carry: Carrying, open: readonly BoardColumn[], cards: ReadonlyMap<string, readonly CrossRecord[]>): string {
  if (open.some(({ id }) => id === carry.over)) return carry.id;
  const column = cards.get(carry.from) ?? noCards;
  const at = column.findIndex(({ id }) => id === carry.id);
  return column[at + 1]?.id ?? column[at - 1]?.id ?? carry.id;
}

function placeIn({ view, columns = [], order, totals }: BoardSource, cards: readonly CrossRecord[], record: CrossRecord, columnId: string) {
  const column = columns.find(({ id }) => id === columnId);
  const others = cards.filter(({ id }) => id !== record.id);
  const position = column ? landingIndex(others, landed(record, view.field.name, column), order) + 1 : 1;
  return { position, count: (totals.of(columnId)?.count ?? others.length) + 1 };
}

/** Where a card would land in a column, counted from 0. */
export function gapIn(source: BoardSource, cards: readonly CrossRecord[], carrying: Carrying | null, column: BoardColumn): number | null {
  if (!carrying || carrying.over !== column.id || carrying.from === column.id) return null;
  return landingIndex(cards, landed(carrying.record, source.view.field.name, column), source.order);
}

/** Moves a card from one column to another; resolves to whether it stayed there. */
export async function moveBetween(source: BoardSource, record: CrossRecord, fromId: string, toId: string): Promise<boolean> {
  const { view, columns = [], totals } = source;
  const from = columns.find(({ id }) => id === fromId);
  const to = columns.find(({ id }) => id === toId);
  return from && to ? moveCard(view.object, view.field.name, totals, { record, from, to }) : false;
}
