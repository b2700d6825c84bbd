import { Portal } from '@mantine/core';
import type { RefObject } from 'react';
import { CardFace } from './board-card.tsx';
import { useBoard } from './board-context.ts';
import classes from './card.module.css';
import type { BoardColumn } from './column.ts';
import { daysStandingStill } from './standing-still.ts';
import type { Carrying } from './use-carry.ts';

interface CarriedCopyProps {
  readonly carrying: Carrying;
  readonly column: BoardColumn;
  /** Where the card lay on the screen when it was lifted. */
  readonly from: DOMRect;
  readonly copy: RefObject<HTMLDivElement | null>;
}

/** The card that follows the pointer. Its place is set by the pointer, not by React. */
export function CarriedCopy({ carrying, column, from, copy }: CarriedCopyProps) {
  const { now } = useBoard();
  const { left, top, width, height } = from;
  const still = daysStandingStill(carrying.record, column, now);
  return (
    <Portal>
      <div ref={copy} className={classes.copy} style={{ left, top, width, height }} aria-hidden="true">
        <div className={`${classes.card} ${still === null ? '' : classes.rot}`}>
          <CardFace record={carrying.record} column={column} still={still} />
        </div>
      </div>
    </Portal>
  );
}
