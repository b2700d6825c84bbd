import type { ColumnMapping, FilePreview, FileResult, ImportShape, ImportUndo, ValueMapping } from './import-shape.ts';
import type { FileColumn, FileFormat, FileProblem } from './reading/format.ts';

/** An import as it is stored. Times are ISO 8601 in UTC. */
export interface StoredImport {
  readonly id: string;
  readonly status: ImportShape['status'];
  readonly message: string | null;
  readonly batchId: string;
  /** The run that works on it. */
  readonly attempt: string | null;
  readonly phase: ImportShape['progress']['phase'];
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly undo: StoredUndo | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** How far an undo has come; `next` is where it goes on. */
export interface StoredUndo extends ImportUndo {
  readonly next: number | null;
}

/** A column as stored: with what was guessed for it. */
export interface StoredColumn extends FileColumn {
  readonly guess: string | null;
}

/** A file of an import as it is stored. */
export interface StoredImportFile {
  readonly id: string;
  readonly importId: string;
  readonly position: number;
  readonly name: string;
  readonly size: number;
  readonly hash: string;
  readonly utf8: boolean;
  /** Below the header. Exact once previewed. */
  readonly rowCount: number;
  readonly object: string | null;
  /** What somebody has decided about the format. */
  readonly formatGiven: Partial<FileFormat>;
  readonly format: FileFormat;
  readonly encodings: readonly string[];
  readonly columns: readonly StoredColumn[];
  readonly key: readonly string[];
  readonly mapping: readonly ColumnMapping[];
  readonly valueMap: readonly ValueMapping[];
  readonly problem: FileProblem | null;
  readonly preview: FilePreview | null;
  readonly result: FileResult | null;
  /** Where a run is: writing rows (some links waiting), setting links that had to wait, or through. */
  readonly pass: 'rows' | 'rows-and-links' | 'links' | 'done' | null;
  readonly rowsPassed: number;
}
