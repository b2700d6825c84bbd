import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { dropPlace, moveColumn } from '../views/columns.ts';
import type { ViewChanges, ViewSettings } from '../views/view-state.ts';
import type { GridColumn } from './grid-columns.ts';

/** A press that moves less than this is a click, in px. */
const slack = 6;

interface Drag {
  readonly name: string;
  readonly place: number;
}

/** Moves columns by pointer; by keyboard the column's menu does the same. */
export function useColumnDrag(columns: readonly GridColumn[], settings: ViewSettings, onChange: (changes: ViewChanges) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<{ readonly x: number; readonly name: string } | null>(null);
  const placeAt = (event: PointerEvent): number => {
    const row = event.currentTarget.closest('[role="row"]')?.querySelectorAll('[role="columnheader"]')[1];
    const left = row?.getBoundingClientRect().left ?? 0;
    return dropPlace(
      columns.map((column) => column.width),
      event.clientX - left,
    );
  };
  const end = (name: string) => {
    if (drag !== null)
      onChange({ fields: moveColumn(settings.fields, name, drag.place > settings.fields.indexOf(name) ? drag.place - 1 : drag.place) });
    start.current = null;
    setDrag(null);
  };
  const bind = (name: string) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      start.current = { x: event.clientX, name };
      event.currentTarget.setPointerCapture(event.pointerId); // a quick hand is over the next column with its first move
    },
    onPointerMove(event: PointerEvent) {
      if (start.current?.name !== name || (drag === null && Math.abs(event.clientX - start.current.x) < slack)) return;
      setDrag({ name, place: placeAt(event) });
    },
    onPointerUp: () => end(name),
    onPointerCancel: () => {
      start.current = null;
      setDrag(null);
    },
    // The click that follows a drag must not open the menu.
    onClickCapture(event: { stopPropagation(): void; preventDefault(): void }) {
      if (drag === null) return;
      event.stopPropagation();
      event.preventDefault();
    },
  });
  return { dragged: drag?.name ?? null, place: drag?.place ?? null, bind };
}
