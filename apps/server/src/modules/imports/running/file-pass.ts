import type { Context } from '../../../kernel/context.ts';
import { refreshStatistics } from '../../../kernel/statistics.ts';
import type { FileCheck } from '../checking/check-state.ts';
import { startCheck } from '../checking/check-state.ts';
import type { Draft } from '../checking/draft.ts';
import type { Expected } from '../checking/expected.ts';
import { nothingExpected } from '../checking/expected.ts';
import { findDuplicates } from '../checking/find-duplicates.ts';
import { readAhead } from '../checking/read-ahead.ts';
import type { FileResult } from '../import-shape.ts';
import type { FileRow } from '../reading/rows.ts';
import { advance } from '../storing/import-store.ts';
import { refusedNumbers } from '../storing/row-store.ts';
import type { StoredImportFile } from '../stored-import.ts';
import type { ImportRun, PlannedFile } from './import-run.ts';
import { chunksOf, Overtaken, tell } from './import-run.ts';
import type { Ledger } from './write-chunk.ts';
import { writeChunk } from './write-chunk.ts';
import { writeFile } from './write-file.ts';

/** How many rows of all files are written, and a look at the statistics whenever that has grown fourfold. */
export interface WriteProgress {
  rowsDone: number;
  refresh(ctx: Context): Promise<void>;
}

const firstRefresh = 4_000;

/** The progress of a run that goes on after so many rows. */
export function writeProgress(rowsDone: number): WriteProgress {
  let refreshAt = Math.max(firstRefresh, rowsDone * 4);
  return {
    rowsDone,
    async refresh(ctx) {
      if (this.rowsDone < refreshAt) return;
      refreshAt = this.rowsDone * 4;
      await refreshStatistics(ctx);
    },
  };
}

/** Where a pass over a file stands. */
interface Position {
  readonly pass: StoredImportFile['pass'];
  readonly rowsPassed: number;
  readonly result: FileResult;
}

const nothing: FileResult = { created: 0, updated: 0, unchanged: 0, skipped: 0, refused: 0 };

/** Writes a file's rows, from where an earlier run has stopped. */
export async function rowsPass(run: ImportRun, { file, plan }: PlannedFile, expected: Expected, progress: WriteProgress): Promise<void> {
  const check = await startCheck(run.ctx, plan, 'run', expected, new Map());
  const ledger = fileLedger(
    run,
    file,
    (position, drafts) => ({
      pass: position.pass === 'rows-and-links' || drafts.some((draft) => draft.deferred.size > 0) ? 'rows-and-links' : 'rows',
      rowsPassed: position.rowsPassed + drafts.length,
      result: added(position.result, drafts),
    }),
    progress,
  );
  const fresh = freshRows(run, { file, plan }, (rows) => replay(check, rows));
  await writeFile(run.ctx, check, readAhead(check, fresh), ledger, () => progress.refresh(run.ctx));
  await ledger.end(ledger.position.pass === 'rows-and-links' ? 'links' : 'done');
}

/** Sets the links that had to wait, on the records that the rows have made. */
export async function linksPass(run: ImportRun, { file, plan }: PlannedFile): Promise<void> {
  const check = await startCheck(run.ctx, plan, 'links', nothingExpected(), new Map());
  const ledger = fileLedger(run, file, (position, drafts) => ({ ...position, rowsPassed: position.rowsPassed + drafts.length }), null);
  for await (const rows of freshRows(run, { file, plan }, () => undefined)) {
    const refused = await refusedNumbers(run.ctx, file.id, rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0);
    // A row that was refused has no record of its own to link: it counts as blank.
    await writeChunk(run.ctx, check, { rows: rows.map((row) => (refused.has(row.row) ? { ...row, cells: [''] } : row)) }, ledger);
  }
  await ledger.end('done');
}

/** The rows that no earlier run has written; those that it has are shown to `seen`. */
async function* freshRows(
  run: ImportRun,
  { file, plan }: PlannedFile,
  seen: (rows: readonly FileRow[]) => void,
): AsyncGenerator<FileRow[]> {
  let read = 0;
  for await (const rows of chunksOf(run.ctx, plan)) {
    const known = Math.min(rows.length, Math.max(0, file.rowsPassed - read));
    read += rows.length;
    if (known > 0) seen(rows.slice(0, known));
    if (known < rows.length) yield rows.slice(known);
  }
}

/** Rows that an earlier run has written count for what is a duplicate, and for nothing else. */
function replay(check: FileCheck, rows: readonly FileRow[]): void {
  findDuplicates(check, rows.map(check.read));
}

interface FileLedger extends Ledger {
  readonly position: Position;
  end(pass: StoredImportFile['pass']): Promise<void>;
}

function fileLedger(
  run: ImportRun,
  file: StoredImportFile,
  next: (position: Position, drafts: readonly Draft[]) => Position,
  progress: WriteProgress | null,
): FileLedger {
  let position: Position = { pass: file.pass, rowsPassed: file.rowsPassed, result: file.result ?? nothing };
  let entered = { position, rows: 0 };
  const move = async (ctx: Context, to: Position): Promise<void> => {
    if (!(await advance(ctx, { id: file.id, pass: position.pass, rowsPassed: position.rowsPassed }, to))) throw new Overtaken();
  };
  return {
    get position() {
      return position;
    },
    async enter(ctx, drafts) {
      entered = { position: next(position, drafts), rows: drafts.length };
      await move(ctx, entered.position);
      await tell(run, progress ? { phase: 'writing', rowsDone: progress.rowsDone + drafts.length } : { phase: 'linking' }, ctx);
    },
    committed() {
      position = entered.position;
      if (progress) progress.rowsDone += entered.rows;
    },
    async end(pass) {
      const last = { ...position, pass, rowsPassed: 0 };
      await move(run.ctx, last);
      position = last;
    },
  };
}

function added(result: FileResult, drafts: readonly Draft[]): FileResult {
  const sum = { ...result };
  const names = { create: 'created', update: 'updated', unchanged: 'unchanged', skip: 'skipped', error: 'refused' } as const;
  for (const draft of drafts) sum[names[draft.outcome]] += 1;
  return sum;
}
