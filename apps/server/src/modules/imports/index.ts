import type { ModuleDef } from '../../records/module-def.ts';
import { importOperations } from './import.operations.ts';
import { previewImport } from './previewing/preview-import.ts';
import { runImport } from './running/run-import.ts';
import { undoImport } from './running/undo-import.ts';
import { sweepFiles } from './sweep-files.ts';

export { describeImports } from './describe-import.ts';
export { errorsCsv } from './errors-csv.ts';
export type { ImportPatch, ImportShape } from './import-shape.ts';
export { importPatch } from './import-shape.ts';
export { addFile, editImport, forgetImport, startImport } from './planning/edit-import.ts';
export { startPreview, startRun } from './planning/start-jobs.ts';
export { readFiles, readImport } from './storing/import-store.ts';

/** Bringing records in from CSV files: guessed, previewed, run in the background, and undone as a whole. */
export const imports: ModuleDef = {
  name: 'imports',
  jobs: [previewImport, runImport, undoImport, sweepFiles],
  operations: importOperations,
};
