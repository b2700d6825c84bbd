/** The cell that has the keyboard: row and column as shown, both from 0. Column 0 is the row itself. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight: how far Page Down goes. */
  readonly page: number;
}

type Move = (cursor: Cursor, size: GridSize) => Cursor;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Ctrl Home': () => ({ row: 0, column: 0 }),
  'Ctrl End': (_cursor, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** Where a key takes the cursor; null when the key does not move it. It stops at the edges. */
export function movedCursor(cursor: Cursor, key: string, ctrl: boolean, size: GridSize): Cursor | null {
  const move = moves[ctrl ? `Ctrl ${key}` : key];
  return move === undefined ? null : withinGrid(move(cursor, size), size);
}

/** The next cell for Tab: along the row, then on to the next one. Null beyond the ends. */
export function nextCell(cursor: Cursor, size: GridSize, back: boolean): Cursor | null {
  const place = cursor.row * size.columns + cursor.column + (back ? -1 : 1);
  if (place < 0 || place >= size.rows * size.columns) return null;
  return { row: Math.floor(place / size.columns), column: place % size.columns };
}

/** A cell that exists; used after rows went away. */
export function withinGrid({ row, column }: Cursor, size: GridSize): Cursor {
  return { row: clamp(row, size.rows), column: clamp(column, size.columns) };
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
