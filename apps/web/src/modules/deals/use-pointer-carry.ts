import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { followPointer } from './pointer-carry.ts';
import type { CarryControl } from './use-carry.ts';

interface PointerCarry {
  /** The copy that follows the pointer. */
  readonly copy: RefObject<HTMLDivElement | null>;
  /** Where the card lay when it was lifted. */
  readonly from: DOMRect | null;
}

/** Lets mouse, pen and finger carry the cards of a board. `lift` says whether a card may be taken. */
export function usePointerCarry(
  board: RefObject<HTMLElement | null>,
  control: CarryControl,
  lift: (cardId: string) => boolean,
): PointerCarry {
  const copy = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<DOMRect | null>(null);
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    return followPointer({
      board: element,
      control,
      copy: () => copy.current,
      lift: (cardId) => {
        const card = element.querySelector(`[data-card="${CSS.escape(cardId)}"]`);
        if (!card) return false;
        setFrom(card.getBoundingClientRect());
        return lift(cardId);
      },
    });
  }, [board, control, lift]);
  return { copy, from };
}
