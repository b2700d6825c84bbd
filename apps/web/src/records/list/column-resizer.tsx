import { useRef } from 'react';
import type { PointerEvent } from 'react';
import { columnWidth } from '../views/columns.ts';
import type { GridColumn } from './grid-columns.ts';
import classes from './grid-header.module.css';

interface ColumnResizerProps {
  readonly column: GridColumn;
  onWidth(width: number): void;
}

/** The right edge of a column: drag it to resize, double click to fit the widest value in sight. */
export function ColumnResizer({ column, onWidth }: ColumnResizerProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const move = (event: PointerEvent) => {
    if (start.current !== null) onWidth(columnWidth(start.current.width + event.clientX - start.current.x));
  };
  return (
    <span
      className={classes.resizer}
      aria-hidden="true"
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width: column.width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={(event) => onWidth(fittingWidth(event.currentTarget, column.field.name))}
    />
  );
}

const padding = 24;

/** The width that the values in sight and the header need. */
export function fittingWidth(inside: Element, field: string): number {
  const cells = [...(inside.closest('[role="grid"]')?.querySelectorAll<HTMLElement>(`[data-field="${field}"]`) ?? [])];
  return columnWidth(Math.max(64, ...cells.map(contentWidth)) + padding);
}

function contentWidth(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const cut = [...cell.querySelectorAll<HTMLElement>('*')].map((part) => part.scrollWidth);
  return Math.max(range.getBoundingClientRect().width, ...cut);
}
