import type { CrossRecord } from '@cross-crm/sdk';
import type { KeyboardEvent } from 'react';
import { useCallback } from 'react';
import { neighbourOf } from './keyboard-carry.ts';
import { useLatest } from './use-latest.ts';
import type { CarryControl, Carrying } from './use-carry.ts';

interface BoardKeys {
  readonly carrying: Carrying | null;
  readonly control: CarryControl;
  readonly mayMove: boolean;
  /** The cards that one can reach, by column. */
  readonly cards: readonly (readonly CrossRecord[])[];
  columnOf(cardId: string): string | null;
  open(record: CrossRecord, beside: boolean): void;
  openMenu(cardId: string, anchor: HTMLElement): void;
  focus(cardId: string): void;
}

/**
 * Keys on a card: Space lifts, arrows walk, Enter opens, S opens the menu. With a card in hand every key that moves it
 * is taken; Tab is too, because leaving would lose it.
 */
export function useBoardKeys(keys: BoardKeys): (event: KeyboardEvent) => void {
  const latest = useLatest(keys);
  return useCallback(
    (event) => {
      const card = event.target instanceof HTMLElement && event.target.dataset['card'] !== undefined ? event.target : null;
      if (latest.current.carrying?.by === 'keys') return onCarryKey(event, latest.current);
      if (card) onCardKey(event, card, latest.current);
    },
    [latest],
  );
}

function onCarryKey(event: KeyboardEvent, { control }: BoardKeys): void {
  if (control.onKey(event.key) || event.key === 'Tab') {
    event.preventDefault();
    event.stopPropagation();
  }
}

function onCardKey(event: KeyboardEvent, card: HTMLElement, keys: BoardKeys): void {
  const id = card.dataset['card'] ?? '';
  const record = keys.cards.flat().find((each) => each.id === id);
  if (!record || event.altKey) return;
  if (event.key === 'Enter') return taken(event, () => keys.open(record, event.ctrlKey || event.metaKey));
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === ' ') return taken(event, () => keys.mayMove && keys.control.lift(record, keys.columnOf(id) ?? '', 'keys'));
  if (event.key === 's') return taken(event, () => openMenuOf(card, keys));
  const next = neighbourOf(
    id,
    event.key,
    keys.cards.map((column) => column.map((each) => each.id)),
  );
  if (next !== null) taken(event, () => keys.focus(next));
}

function openMenuOf(card: HTMLElement, keys: BoardKeys): void {
  const button = card.querySelector<HTMLElement>('[aria-haspopup="menu"]');
  if (button) keys.openMenu(card.dataset['card'] ?? '', button);
}

function taken(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
