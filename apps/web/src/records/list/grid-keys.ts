import type { KeyboardEvent } from 'react';
import { movedCursor } from './grid-cursor.ts';
import type { GridSize } from './grid-cursor.ts';
import { valueOf } from '../fields/value.ts';
import { editKey } from './use-grid.ts';
import type { Grid, GridInput } from './use-grid.ts';
import { allRows, isSelected, nothingSelected, selectedCount, stretched, toggled } from './selection.ts';

/**
 * Keys of a table. On the first cell the row itself is meant, and letters are commands; on any other cell the value is
 * meant, and typing edits it.
 */
export function onGridKey(event: KeyboardEvent, input: GridInput, grid: Grid, size: GridSize): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || !isMeant(event)) return;
  const acted = onMove(event, input, grid, size) || onSelect(event, input, grid) || onAct(event, input, grid) || onType(event, input, grid);
  if (!acted) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Keys on a cell are meant for the table; on a box or button in it, only the one that leaves what was begun. */
function isMeant({ key, target, currentTarget }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.dataset['cell'] !== undefined || (key === 'Escape' && currentTarget.contains(target));
}

const vim: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' };

function onMove(event: KeyboardEvent, input: GridInput, { cursor, go }: Grid, size: GridSize): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  const key = cursor.column === 0 && !ctrl ? (vim[event.key] ?? event.key) : event.key;
  const next = event.altKey ? null : movedCursor(cursor, key, ctrl, size);
  if (next === null) return false;
  if (event.shiftKey && next.row !== cursor.row) stretch(input, cursor.row, next.row);
  go(next);
  return true;
}

function stretch({ rows, selection, onSelection }: GridInput, from: number, to: number): void {
  const ids = rows.map((record) => record.id);
  const [start, end] = [ids[from], ids[to]];
  if (start === undefined || end === undefined) return;
  const begun = isSelected(selection, start) ? selection : toggled(selection, start);
  onSelection(stretched(begun, end, ids));
}

function onSelect(event: KeyboardEvent, { rows, selection, onSelection }: GridInput, { cursor }: Grid): boolean {
  const id = rows[cursor.row]?.id;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
    onSelection(
      allRows(
        selection,
        rows.map((record) => record.id),
      ),
    );
    return true;
  }
  if (cursor.column === 0 && event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey && id !== undefined) {
    onSelection(
      event.shiftKey
        ? stretched(
            selection,
            id,
            rows.map((record) => record.id),
          )
        : toggled(selection, id),
    );
    return true;
  }
  if (event.key === 'Escape' && selectedCount(selection, 1) > 0) {
    onSelection(nothingSelected);
    return true;
  }
  return false;
}

function onAct(event: KeyboardEvent, { rows, columns, onOpen, onPeek }: GridInput, { cursor, edit }: Grid): boolean {
  const id = rows[cursor.row]?.id;
  if (id === undefined) return false;
  const toggles = columns[cursor.column]?.web.toggled !== undefined;
  if (event.key === 'F2') return edit(cursor);
  if (event.key === ' ' && toggles && edit(cursor)) return true;
  if (event.key === ' ' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
    onPeek(id);
    return true;
  }
  if (event.key !== 'Enter') return false;
  if (cursor.column === 0 || !edit(cursor)) onOpen(id);
  return true;
}

function onType(event: KeyboardEvent, { rows, columns, object, actions }: GridInput, { cursor, edit }: Grid): boolean {
  if (cursor.column === 0 || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key.length === 1) return edit(cursor, event.key);
  const record = rows[cursor.row];
  const field = columns[cursor.column]?.field;
  const empties = event.key === 'Delete' || event.key === 'Backspace';
  if (!empties || record === undefined || field === undefined || field.readOnly || !object.rights.update) return false;
  actions.commit(
    { key: editKey(record.id, field.name), id: record.id, field: field.name, value: valueOf(record, field), version: record.version },
    { ok: true, value: null },
  );
  return true;
}
