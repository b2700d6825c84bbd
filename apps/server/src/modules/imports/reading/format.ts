import type { DateOrder, DecimalMark } from './conventions.ts';

/** How a file is written: detected when it is uploaded, changeable by whoever knows better. */
export interface FileFormat {
  readonly encoding: string;
  readonly delimiter: string;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  readonly dateOrder: DateOrder;
  /** The mark before the fraction of a number. */
  readonly decimal: DecimalMark;
}

/** Why a file cannot be imported as it is, with what to do about it. */
export interface FileProblem {
  readonly code: string;
  readonly message: string;
}

/** A column: its name, made unique, and its first different cells that are not empty. */
export interface FileColumn {
  readonly column: string;
  readonly samples: readonly string[];
}
