import { Readable } from 'node:stream';
import type { Context } from '../../kernel/context.ts';
import type { RowPhase } from './storing/row-store.ts';
import { refusedRows } from './storing/row-store.ts';
import type { StoredImportFile } from './stored-import.ts';

const pageSize = 1_000;

/**
 * The rows that were refused, as they stood in their file, each with its row and reason: to be mended and imported
 * again. Rows of several files have the columns of all of them.
 */
export function errorsCsv(ctx: Context, files: readonly StoredImportFile[], phase: RowPhase): Readable {
  return Readable.from(csvText(ctx, files, phase));
}

async function* csvText(ctx: Context, files: readonly StoredImportFile[], phase: RowPhase): AsyncGenerator<string> {
  const columns = [...new Set(files.flatMap((file) => file.columns.map((each) => each.column)))];
  const several = files.length > 1;
  // The mark tells spreadsheets that this is UTF-8.
  yield `\uFEFF${csvLine([...(several ? ['File'] : []), ...columns, 'Row', 'Problem'])}`;
  for (const file of files) yield* fileText(ctx, file, phase, columns, several);
}

async function* fileText(
  ctx: Context,
  file: StoredImportFile,
  phase: RowPhase,
  columns: readonly string[],
  several: boolean,
): AsyncGenerator<string> {
  const positions = columns.map((column) => file.columns.findIndex((each) => each.column === column));
  for (let after = 0; ; ) {
    const rows = await refusedRows(ctx, file.id, phase, after, pageSize);
    yield rows
      .map(({ row, cells, messages }) =>
        csvLine([...(several ? [file.name] : []), ...positions.map((at) => cells[at] ?? ''), String(row), messages.join(' ')]),
      )
      .join('');
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.row;
  }
}

/** A line of CSV (RFC 4180). */
function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  const text = inert(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run a cell that begins like a formula; with a quote before it, it is text. Plain numbers stay. */
function inert(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d\s.,()/-]+$/.test(cell) ? `'${cell}` : cell;
}
