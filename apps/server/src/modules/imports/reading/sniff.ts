import { guessDateOrder, guessDecimalMark } from './conventions.ts';
import { guessDelimiter, isSeparatorLine, sampleRows } from './delimiter.ts';
import { decodeHead, guessEncodings, isEncoding, isUtf8Name } from './encoding.ts';
import { otherKind } from './file-kind.ts';
import type { FileColumn, FileFormat, FileProblem } from './format.ts';
import { columnNames, hasHeader, trimmedEnd } from './header.ts';

/** How much of a file is looked at to detect its format. */
export const headBytes = 1_048_576;

const rowsLookedAt = 1_000;
const maxColumns = 500;

/** What the head of a file tells. */
export interface Sniffed {
  readonly format: FileFormat;
  /** Encodings it may be in, the likeliest first. */
  readonly encodings: readonly string[];
  readonly columns: readonly FileColumn[];
  /** The first rows without the header, for guessing. */
  readonly rows: readonly (readonly string[])[];
  readonly problem: FileProblem | null;
}

/** The first bytes of a file, all of them when `whole`, and whether all of the file is UTF-8. */
export interface FileHead {
  readonly head: Buffer;
  readonly whole: boolean;
  readonly utf8: boolean;
}

/**
 * Detects how a file is written, and what is wrong with it.
 * @param given what somebody has decided: never second-guessed
 * @param country of the workspace, for dates that can be read in two ways
 */
export function sniff({ head, whole, utf8 }: FileHead, given: Partial<FileFormat>, country: string): Sniffed {
  const encodings = guessEncodings(head, utf8);
  const encoding = given.encoding ?? encodings[0] ?? 'utf-8';
  const unreadable = refusal(head, encoding);
  const text = unreadable ? '' : decodeHead(head, encoding, whole);
  const delimiter = given.delimiter ?? guessDelimiter(text);
  const { header, columns, rows } = tableOf(text, delimiter, whole, given.header);
  const cells = rows.flat();
  const format: FileFormat = {
    encoding,
    delimiter,
    header,
    dateOrder: given.dateOrder ?? guessDateOrder(cells, country),
    decimal: given.decimal ?? guessDecimalMark(cells),
  };
  return {
    format,
    encodings,
    columns,
    rows,
    problem: unreadable ?? wrongEncoding(text, encoding, encodings, utf8) ?? shapeProblem(columns, rows),
  };
}

interface Table {
  readonly header: boolean;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly (readonly string[])[];
}

function tableOf(text: string, delimiter: string, whole: boolean, given: boolean | undefined): Table {
  const sampled = sampleRows(text, delimiter, rowsLookedAt);
  const complete = whole || sampled.length === rowsLookedAt ? sampled : sampled.slice(0, -1);
  const filled = complete.filter((cells, at) => cells.some((cell) => cell.trim() !== '') && !(at === 0 && isSeparatorLine(cells)));
  const header = given ?? hasHeader(filled);
  const [first = []] = filled;
  const rows = header ? filled.slice(1) : filled;
  return { header, rows, columns: columnNames(first, header).map((column, at) => ({ column, samples: samplesOf(rows, at) })) };
}

const maxSamples = 5;
const maxSampleLength = 120;

function samplesOf(rows: readonly (readonly string[])[], at: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const cell = row[at]?.trim() ?? '';
    if (cell !== '') samples.add(cell.slice(0, maxSampleLength).toWellFormed().replaceAll('\u0000', '\uFFFD'));
    if (samples.size >= maxSamples) break;
  }
  return [...samples];
}

function refusal(head: Buffer, encoding: string): FileProblem | null {
  if (head.length === 0)
    return { code: 'empty_file', message: 'This file is empty (0 bytes). Export or save it again, and choose the new one.' };
  const kind = otherKind(head);
  if (kind)
    return {
      code: 'not_csv',
      message: `This is ${kind}, not a CSV file. Open it in the program it comes from, and save or export it as CSV (UTF-8).`,
    };
  if (!isEncoding(encoding))
    return { code: 'unknown_encoding', message: `"${encoding}" is not an encoding that can be read. Choose one of the list.` };
  return null;
}

/** U+FFFD stands for bytes that are no character. In a file that is UTF-8 throughout it was written by whoever made it. */
function wrongEncoding(text: string, encoding: string, encodings: readonly string[], utf8: boolean): FileProblem | null {
  const wrong = isUtf8Name(encoding) ? !utf8 : text.includes('\uFFFD');
  if (!wrong) return null;
  const better = encodings.find((name) => name !== encoding);
  const at = text.indexOf('\uFFFD');
  const where = at < 0 ? 'This file' : `Line ${text.slice(0, at).split(/\r\n|\r|\n/).length} of this file`;
  return {
    code: 'wrong_encoding',
    message: `${where} has bytes that are no letters in ${encoding}. Choose another encoding${better ? `, for instance ${better}` : ''}.`,
  };
}

function shapeProblem(columns: readonly FileColumn[], rows: readonly (readonly string[])[]): FileProblem | null {
  if (columns.length === 0)
    return { code: 'empty_file', message: 'This file has nothing but blank lines. Export or save it again, and choose the new one.' };
  if (rows.length === 0) return { code: 'no_rows', message: 'This file has a header, but no rows below it. There is nothing to import.' };
  if (columns.length > maxColumns)
    return {
      code: 'too_many_columns',
      message: `This file has ${columns.length} columns; at most ${maxColumns} can be read. Check the separator.`,
    };
  return null;
}

/** A row's cells for the columns of its file; null when it has more or fewer. Empty cells beyond the last column do not count. */
export function fittedCells(cells: readonly string[], columns: number): readonly string[] | null {
  if (cells.length === columns) return cells;
  const trimmed = cells.length > columns ? trimmedEnd(cells) : cells;
  if (trimmed.length > columns || cells.length < columns) return null;
  return cells.slice(0, columns);
}
