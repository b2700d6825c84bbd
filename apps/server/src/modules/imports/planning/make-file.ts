import type { Context } from '../../../kernel/context.ts';
import { accessTo } from '../../../records/access.ts';
import type { Catalog, CatalogObject } from '../../../records/catalog.ts';
import { hintsFor } from '../checking/check-state.ts';
import type { GuessColumn } from '../guess/guess-columns.ts';
import { guessFile } from '../guess/guess-file.ts';
import { guessObject, importableObjects } from '../guess/guess-object.ts';
import type { FileFormat } from '../reading/format.ts';
import type { FileHead, Sniffed } from '../reading/sniff.ts';
import { sniff } from '../reading/sniff.ts';
import type { StoredImportFile } from '../stored-import.ts';

/** A file that has just arrived, with everything about it guessed. */
export function newFile(
  ctx: Context,
  catalog: Catalog,
  file: Pick<StoredImportFile, 'id' | 'importId' | 'name' | 'size' | 'hash' | 'utf8'>,
  head: FileHead,
  lines: number,
): StoredImportFile {
  const bare = {
    ...file,
    position: 0,
    rowCount: 0,
    object: null,
    formatGiven: {},
    encodings: [],
    columns: [],
    key: [],
    mapping: [],
    valueMap: [],
    problem: null,
    preview: null,
    result: null,
    pass: null,
    rowsPassed: 0,
  };
  const sniffed = sniff(head, {}, ctx.country);
  const object = sniffed.problem
    ? null
    : guessObject(mayImport(ctx, catalog), catalog.objects, file.name, guessColumnsOf(sniffed), hintsFor(ctx, sniffed));
  return withGuess(ctx, catalog, { ...bare, ...factsOf(sniffed), rowCount: rowCount(sniffed, head, lines) }, sniffed, object);
}

/** The same file read in another way: another encoding, separator or header. What fits no longer is guessed anew. */
export function rereadFile(
  ctx: Context,
  catalog: Catalog,
  file: StoredImportFile,
  given: Partial<FileFormat>,
  head: FileHead,
): StoredImportFile {
  const sniffed = sniff(head, given, ctx.country);
  const read = { ...file, ...factsOf(sniffed), formatGiven: given };
  const isSame = read.columns.length === file.columns.length && read.columns.every((each, at) => each.column === file.columns[at]?.column);
  if (isSame && file.object !== null)
    return { ...read, columns: read.columns.map((each, at) => ({ ...each, guess: file.columns[at]?.guess ?? null })) };
  const object =
    catalog.objects.get(file.object ?? '') ??
    guessObject(mayImport(ctx, catalog), catalog.objects, file.name, guessColumnsOf(sniffed), hintsFor(ctx, sniffed));
  return withGuess(ctx, catalog, read, sniffed, object);
}

/** The same file with rows that are something else. */
export function fileAs(
  ctx: Context,
  catalog: Catalog,
  file: StoredImportFile,
  object: CatalogObject | null,
  head: FileHead,
): StoredImportFile {
  return withGuess(ctx, catalog, file, sniff(head, file.formatGiven, ctx.country), object);
}

function factsOf(sniffed: Sniffed): Pick<StoredImportFile, 'format' | 'encodings' | 'columns' | 'problem'> {
  return {
    format: sniffed.format,
    encodings: sniffed.encodings,
    columns: sniffed.columns.map((each) => ({ ...each, guess: null })),
    problem: sniffed.problem,
  };
}

/** Exact for a file that was looked at whole, unless it is longer than the rows that were; else its lines. */
function rowCount(sniffed: Sniffed, head: FileHead, lines: number): number {
  const seen = sniffed.rows.length;
  const counted = Math.max(0, lines - (sniffed.format.header ? 1 : 0));
  return head.whole && counted <= seen + 1 ? seen : Math.max(seen, counted);
}

function mayImport(ctx: Context, catalog: Catalog): CatalogObject[] {
  return importableObjects(catalog.objects.values()).filter((object) => accessTo(ctx, 'create', object).scope !== 'none');
}

const cellsLookedAt = 200;

function guessColumnsOf(sniffed: Sniffed): GuessColumn[] {
  return sniffed.columns.map(({ column }, at) => ({
    column,
    cells: sniffed.rows
      .map((row) => row[at]?.trim() ?? '')
      .filter((cell) => cell !== '')
      .slice(0, cellsLookedAt),
  }));
}

function withGuess(
  ctx: Context,
  catalog: Catalog,
  file: StoredImportFile,
  sniffed: Sniffed,
  object: CatalogObject | null,
): StoredImportFile {
  if (!object) return { ...file, object: null, mapping: [], key: [], valueMap: [] };
  const guess = guessFile(object, catalog.objects, guessColumnsOf(sniffed), hintsFor(ctx, sniffed));
  const columns = file.columns.map((each) => ({ ...each, guess: guess.guesses.get(each.column) ?? null }));
  const names = new Set(columns.map((each) => each.column));
  return {
    ...file,
    object: object.def.name,
    columns,
    mapping: guess.mapping,
    key: guess.key,
    valueMap: file.valueMap.filter((value) => names.has(value.column)),
  };
}
