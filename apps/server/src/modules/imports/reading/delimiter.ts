import { parse } from 'csv-parse/sync';

export type Delimiter = ',' | ';' | '\t' | '|';

/** In order of preference, should two fit equally well. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

const linesLookedAt = 200;

/** The separator under which most of the first rows have the same number of cells, and more than one. */
export function guessDelimiter(text: string): Delimiter {
  const named = /^sep=([,;|\t])\r?\n/i.exec(text)?.[1];
  const found = delimiters.find((each) => each === named);
  if (found) return found;
  const scores = delimiters.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

function score(text: string, delimiter: Delimiter): number {
  const rows = sampleRows(text, delimiter, linesLookedAt).filter((cells) => cells.length > 1 || cells[0] !== '');
  const widths = rows.map((cells) => cells.length);
  const [header = 0] = widths;
  if (header < 2) return 0;
  const agreeing = widths.filter((width) => width === header).length / widths.length;
  // A letter, not a separator, gives many widths; among those that agree, more cells tell more.
  return agreeing * agreeing * Math.log2(header);
}

/** The first rows of a text as cells, as far as it can be read. */
export function sampleRows(text: string, delimiter: string, most: number): string[][] {
  const rows: string[][] = [];
  try {
    parse(text, { ...csvOptions(delimiter), to: most, on_record: (row: string[]) => void rows.push(row) });
  } catch (error) {
    if (!isQuoteError(error)) throw error; // what came before a quote that does not close in the sample is good
  }
  return rows;
}

/** Whether reading stopped at a quote that does not close. */
export function isQuoteError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
}

/** How every CSV is read: any line end, quotes inside unquoted cells taken as they are, rows of any width. */
export function csvOptions(delimiter: string) {
  return {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    max_record_size: 1_048_576,
  };
}

/** The line with which Excel is told the separator: not a row. */
export function isSeparatorLine(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^sep=.?$/i.test(cells[0] ?? '') && (cells[1] ?? '') === '';
}
