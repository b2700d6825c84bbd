import type { ModuleDef } from '../../records/module-def.ts';
import { importOperations } from './import.operations.ts';
import { previewImport } from './previewing/preview-import.ts';
import { runImport } from './running/run-import.ts';
import { undoImport } from './running/undo-import.ts';
import { sweepFiles } from './sweep-files.ts';

/** Bringing records in from CSV files: guessed, previewed, run in the background, and undone as a whole. */
export const imports: ModuleDef = {
  name: 'imports',
  jobs: [previewImport, runImport, undoImport, sweepFiles],
  operations: importOperations,
};
