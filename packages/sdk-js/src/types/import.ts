import type { RecordLink, UndoResult } from './record.ts';

export type ImportStatus = 'draft' | 'previewing' | 'previewed' | 'running' | 'done' | 'failed' | 'undone';
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export type DecimalMark = '.' | ',';
export type Delimiter = ',' | ';' | '\t' | '|';

/** What happens to a column's cells. */
export interface ColumnMapping {
  /** Null when the field is composed by `template`. */
  readonly column: string | null;
  /** `amount`, `address.city`; null: not imported. */
  readonly field: string | null;
  /** Composes the field of a new record from columns: `{account} – {product} | {opportunity_id}`. */
  readonly template?: string;
  /** For links: the field of the linked record that the cells hold; its title unless told. */
  readonly matchBy?: string;
  /** For links: create records that are not there. */
  readonly createMissing?: boolean;
}

/** A cell's text taken for another one, in every row. `to: null` leaves the field empty; an id means that record. */
export interface ValueMapping {
  readonly column: string;
  readonly from: string;
  readonly to: string | null;
}

/** Rows that share something to tell: a value that cannot be read, a link that leads nowhere. */
export interface ValueProblem {
  readonly column: string | null;
  readonly field: string | null;
  readonly value: string | null;
  /** How many rows. */
  readonly rows: number;
  readonly firstRow: number;
  readonly code: string;
  readonly message: string;
  readonly suggestion: { readonly to: string; readonly title: string; readonly why: string } | null;
  /** What the value may be mapped to, the nearest first. */
  readonly choices: readonly { readonly to: string; readonly title: string }[];
}

export interface FilePreview {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly skip: number;
  readonly error: number;
  /** Linked records that are created along with the rows. */
  readonly creates: readonly { readonly object: string; readonly records: number }[];
  /** What makes rows fail, by value, most rows first. */
  readonly problems: readonly ValueProblem[];
  /** What deserves a look but stops nothing. */
  readonly notes: readonly ValueProblem[];
  /** Kinds of problems beyond those listed. */
  readonly moreProblems: number;
}

export interface FileResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly refused: number;
}

/** A field that a column can be mapped to. */
export interface ImportTarget {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  /** Whether records can be found by it. */
  readonly key: boolean;
  readonly link: { readonly object: string; readonly matchBy: readonly { readonly field: string; readonly label: string }[] } | null;
}

export interface ImportFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** What each row is, by the object's name; null: choose one. */
  readonly object: string | null;
  readonly encoding: string;
  /** What the encoding may be, the likeliest first. */
  readonly encodings: readonly string[];
  readonly delimiter: string;
  readonly header: boolean;
  readonly dateOrder: DateOrder;
  readonly decimal: DecimalMark;
  readonly rows: number;
  readonly columns: readonly { readonly column: string; readonly samples: readonly string[]; readonly guess: string | null }[];
  readonly targets: readonly ImportTarget[];
  /** Fields by which a row finds the record it updates. Empty: every row is a new record. */
  readonly key: readonly string[];
  readonly mapping: readonly ColumnMapping[];
  readonly values: readonly ValueMapping[];
  readonly preview: FilePreview | null;
  readonly result: FileResult | null;
  /** Why the file cannot be imported. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** Records read from files: files, mapping, preview, run, undo. */
export interface Import {
  readonly id: string;
  readonly status: ImportStatus;
  /** Why it failed, for people. */
  readonly message: string | null;
  readonly createdAt: string;
  readonly createdBy: RecordLink | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Every change of the import carries it. */
  readonly batchId: string;
  readonly progress: {
    readonly done: number;
    readonly total: number;
    readonly phase: 'waiting' | 'reading' | 'checking' | 'writing' | 'linking' | 'undoing' | null;
  };
  readonly undo: (Pick<UndoResult, 'undone' | 'conflicts'> & { readonly moreConflicts: number }) | null;
  /** In the order in which they are imported. */
  readonly files: readonly ImportFile[];
}

/** What somebody changes about a file of an import. What is left out stays. */
export interface ImportFileChange {
  readonly name: string;
  readonly object?: string | null;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly header?: boolean;
  readonly dateOrder?: DateOrder;
  readonly decimal?: DecimalMark;
  readonly key?: readonly string[];
  readonly mapping?: readonly ColumnMapping[];
  readonly values?: readonly ValueMapping[];
}

export type RowOutcome = 'create' | 'update' | 'unchanged' | 'skip' | 'error';

export interface PreviewCell {
  readonly field: string;
  readonly column: string | null;
  /** What the record would hold. */
  readonly text: string;
  /** What the record holds now, where that changes. */
  readonly before: string | null;
  readonly changed: boolean;
  /** A linked record that does not exist yet. */
  readonly isNew: boolean;
}

export interface RowIssue {
  readonly column: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly message: string;
}

/** A row of a preview: its cells, and what they would do. */
export interface PreviewRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly recordId: string | null;
  readonly cells: readonly PreviewCell[];
  readonly issues: readonly RowIssue[];
}

export interface PreviewRowPage {
  readonly rows: readonly PreviewRow[];
  readonly next: string | null;
}

export interface ImportPage {
  readonly imports: readonly Import[];
  readonly next: string | null;
}
