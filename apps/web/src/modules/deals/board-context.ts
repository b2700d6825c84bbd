import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { createContext, use } from 'react';
import type { CardSlots } from './card-slots.ts';
import type { BoardColumn } from './column.ts';

/** What every card of a board needs and what does not change while one scrolls or drags. */
export interface BoardContextValue {
  readonly object: CatalogObject;
  readonly slots: CardSlots;
  /** When the board was read, for what depends on today. */
  readonly now: Date;
  readonly mayMove: boolean;
  readonly mayUpdate: boolean;
  readonly mayCreate: boolean;
  /** Opens the record's page; beside the board when asked to. */
  open(record: CrossRecord, beside: boolean): void;
  /** Opens the list of what a column holds. */
  showAll(column: BoardColumn): void;
  /** Opens the menu of a card at its button. */
  openMenu(cardId: string, anchor: HTMLElement): void;
  /** The card that has the one tab stop of the board. */
  onFocus(cardId: string): void;
}

const BoardContext = createContext<BoardContextValue | null>(null);

export const BoardProvider = BoardContext.Provider;

/** The board around a card. */
export function useBoard(): BoardContextValue {
  const board = use(BoardContext);
  if (!board) throw new Error('Cards stand on a board.');
  return board;
}
