import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import type { EditActions } from '../fields/use-edits.ts';
import { isWritable, valueOf } from '../fields/value.ts';
import type { Cursor, GridSize } from './grid-cursor.ts';
import { nextCell, withinGrid } from './grid-cursor.ts';
import type { GridColumn } from './grid-columns.ts';
import type { GridDesk } from './grid-desk.ts';
import { stretched, toggled } from './selection.ts';
import type { Selection } from './selection.ts';

export interface GridInput {
  readonly object: CatalogObject;
  readonly rows: readonly CrossRecord[];
  readonly columns: readonly GridColumn[];
  readonly actions: EditActions;
  readonly selection: Selection;
  onSelection(selection: Selection): void;
  onOpen(id: string): void;
  onPeek(id: string): void;
}

export interface Grid {
  readonly cursor: Cursor;
  readonly desk: GridDesk;
  /** Moves the cursor and gives the cell the keyboard. */
  go(cursor: Cursor): void;
  /** A cell got the keyboard by other means: by touch, or by a screen reader. */
  follow(target: EventTarget): void;
  /** Opens the editor of a cell, from a typed character if any; false when the cell is read-only. */
  edit(cursor: Cursor, startWith?: string): boolean;
}

/** The cursor of a table, and what its cells may ask for. */
export function useGrid(input: GridInput, scroller: RefObject<HTMLElement | null>, size: GridSize): Grid {
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: 0 });
  const now = useRef({ input, size });
  now.current = { input, size };
  const within = withinGrid(cursor, size);
  const { focusCell, wantFocus } = useCellFocus(scroller, within);
  const go = useCallback(
    (next: Cursor) => {
      setCursor(next);
      wantFocus();
      focusCell(next);
    },
    [focusCell, wantFocus],
  );
  const edit = useCallback((at: Cursor, startWith?: string) => openEditor(now.current.input, at, startWith), []);
  const desk = useMemo(() => deskOf(() => now.current, go, edit, setCursor), [go, edit]);
  const follow = useCallback((target: EventTarget) => {
    const at = placeOf(target);
    if (at !== null) setCursor((before) => (before.row === at.row && before.column === at.column ? before : at));
  }, []);
  return { cursor: within, desk, go, edit, follow };
}

/** The cell that an element is, by the mark it carries. */
function placeOf(target: EventTarget): Cursor | null {
  const [row, column] = (target instanceof HTMLElement ? (target.dataset['cell'] ?? '') : '').split('-').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** A cell that is not drawn yet gets the keyboard once it is. */
function useCellFocus(scroller: RefObject<HTMLElement | null>, cursor: Cursor) {
  const wanted = useRef(false);
  const wantFocus = useCallback(() => {
    wanted.current = true;
  }, []);
  const focusCell = useCallback(
    ({ row, column }: Cursor) => {
      const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`);
      if (cell == null) return;
      wanted.current = false;
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    [scroller],
  );
  useEffect(() => {
    if (wanted.current) focusCell(cursor);
  });
  return { focusCell, wantFocus };
}

function openEditor({ object, rows, columns, actions }: GridInput, { row, column }: Cursor, startWith?: string): boolean {
  const record = rows[row];
  const field = columns[column]?.field;
  const web = columns[column]?.web;
  if (
    record === undefined ||
    field === undefined ||
    web === undefined ||
    !isWritable(field, object.rights.update) ||
    web.Editor === undefined
  )
    return false;
  const target = {
    key: editKey(record.id, field.name),
    id: record.id,
    field: field.name,
    value: valueOf(record, field),
    version: record.version,
  };
  if (web.toggled !== undefined && startWith === undefined) actions.commit(target, { ok: true, value: web.toggled(target.value) });
  else actions.open(target, startWith);
  return true;
}

/** Key of the edit of one field of one record in a table. */
export const editKey = (id: string, field: string): string => `${id} ${field}`;

type Now = () => { readonly input: GridInput; readonly size: GridSize };

function deskOf(now: Now, go: Grid['go'], edit: Grid['edit'], setCursor: (cursor: Cursor) => void): GridDesk {
  return {
    get actions() {
      return now().input.actions;
    },
    mayEdit: (field) => isWritable(field, now().input.object.rights.update),
    targetOf: (record, field) => ({
      key: editKey(record.id, field.name),
      id: record.id,
      field: field.name,
      value: valueOf(record, field),
      version: record.version,
    }),
    press(row, column) {
      go({ row, column });
      if (column > 0) edit({ row, column });
    },
    tick(row, stretch) {
      const { rows, selection, onSelection } = now().input;
      const id = rows[row]?.id;
      if (id === undefined) return;
      onSelection(
        stretch
          ? stretched(
              selection,
              id,
              rows.map((record) => record.id),
            )
          : toggled(selection, id),
      );
      setCursor({ row, column: 0 });
    },
    leave(row, column, leave) {
      if (leave === 'elsewhere') return;
      const next = leave === 'stay' ? { row, column } : nextCell({ row, column }, now().size, leave === 'previous');
      go(next ?? { row, column });
    },
    open: (id) => now().input.onOpen(id),
    peek: (id) => now().input.onPeek(id),
    hrefOf: (id) => `/o/${now().input.object.plural}/${id}`,
  };
}
