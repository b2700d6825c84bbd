import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Parser } from 'csv-parse';
import { invalidAt } from '../../../kernel/errors.ts';
import { csvOptions, isQuoteError, isSeparatorLine } from './delimiter.ts';
import { toUtf8 } from './encoding.ts';
import type { FileFormat } from './format.ts';

/** A row as it stands in the file. */
export interface FileRow {
  /** As a spreadsheet counts: the first row of the file is 1, the header included. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a file below its header, in chunks. Blank lines are rows with one
 * empty cell.
 * @throws invalid when a quote never closes
 */
export async function* rowChunks(
  source: Readable,
  format: Pick<FileFormat, 'encoding' | 'delimiter' | 'header'>,
  size: number,
): AsyncGenerator<FileRow[]> {
  const parser = parserOf(source, format);
  try {
    yield* chunked(parser, format.header, size);
  } catch (error) {
    throw isQuoteError(error) ? unclosedQuote(parser.info.records) : error;
  } finally {
    parser.destroy();
    source.destroy();
  }
}

function parserOf(source: Readable, { encoding, delimiter }: Pick<FileFormat, 'encoding' | 'delimiter'>): Parser {
  const parser = parse(csvOptions(delimiter));
  const decoder = toUtf8(encoding);
  // An error reaches the reader through the parser, which `pipeline` destroys with it.
  if (decoder) pipeline(source, decoder, parser, ignore);
  else pipeline(source, parser, ignore);
  return parser;
}

const ignore = (): void => undefined;

async function* chunked(parser: Parser, header: boolean, size: number): AsyncGenerator<FileRow[]> {
  let chunk: FileRow[] = [];
  let row = 0;
  let waitsForHeader = header;
  for await (const read of parser) {
    const cells: string[] = read; // with `columns: false` every record is a list of texts
    row += 1;
    if (row === 1 && isSeparatorLine(cells)) continue;
    if (waitsForHeader) {
      waitsForHeader = isBlank(cells);
      continue;
    }
    chunk.push({ row, cells });
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** Whether a row has nothing in it. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function unclosedQuote(rowsBefore: number): Error {
  return invalidAt(
    [],
    'unclosed_quote',
    `A quote (") that opens in row ${rowsBefore + 1} is never closed, so the rows after it cannot be told apart. Close or remove it, and upload the file again.`,
  );
}
