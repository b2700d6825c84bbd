import type { CrossRecord } from '@cross-crm/sdk';
import { useCallback, useMemo, useState } from 'react';

export interface CardFocus {
  /** The card with the board's one tab stop. */
  readonly stop: string | null;
  /** The card that is to be scrolled to and focused; a new object each time. */
  readonly request: { readonly id: string } | null;
  /** The focus has come to a card. */
  note(id: string): void;
  /** Brings the focus to a card. */
  to(id: string): void;
}

/** A board is one tab stop: the card one was on last, or the first one. */
export function useCardFocus(cards: readonly (readonly CrossRecord[])[]): CardFocus {
  const [last, setLast] = useState<string | null>(null);
  const [request, setRequest] = useState<{ readonly id: string } | null>(null);
  const to = useCallback((id: string) => {
    setLast(id);
    setRequest({ id });
  }, []);
  const stop = useMemo(() => {
    const isThere = cards.some((column) => column.some(({ id }) => id === last));
    return isThere ? last : (cards.find((column) => column.length > 0)?.[0]?.id ?? null);
  }, [cards, last]);
  return { stop, request, note: setLast, to };
}
