import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import classes from './board.module.css';
import type { BoardColumn } from './column.ts';

interface StageStripProps {
  readonly columns: readonly BoardColumn[];
  readonly board: RefObject<HTMLDivElement | null>;
}

/** On a phone: the columns by name, the one in sight marked; a press jumps there. */
export function StageStrip({ columns, board }: StageStripProps) {
  const current = useColumnInSight(board, columns);
  const jump = (id: string): void => columnOf(board.current, id)?.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'smooth' });
  return (
    <nav className={classes.stages} aria-label="Columns">
      {columns.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={classes.stage}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => jump(id)}
        >
          <span className="cut">{name}</span>
        </button>
      ))}
    </nav>
  );
}

function useColumnInSight(board: RefObject<HTMLDivElement | null>, columns: readonly BoardColumn[]): string | null {
  const [current, setCurrent] = useState(columns[0]?.id ?? null);
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const look = (): void => setCurrent(nearestColumn(element, columns));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [board, columns]);
  return current;
}

function nearestColumn(board: HTMLElement, columns: readonly BoardColumn[]): string | null {
  const { left } = board.getBoundingClientRect();
  const distances = columns.map(
    ({ id }) => [id, Math.abs((columnOf(board, id)?.getBoundingClientRect().left ?? Infinity) - left)] as const,
  );
  return distances.toSorted((a, b) => a[1] - b[1])[0]?.[0] ?? null;
}

const columnOf = (board: HTMLElement | null, id: string): Element | null =>
  board?.querySelector(`[data-column="${CSS.escape(id)}"]`) ?? null;
