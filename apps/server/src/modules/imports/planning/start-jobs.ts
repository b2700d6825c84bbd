import type { Context } from '../../../kernel/context.ts';
import { conflict } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { addJob } from '../../../kernel/jobs.ts';
import { transaction } from '../../../kernel/transaction.ts';
import { previewImport } from '../previewing/preview-import.ts';
import { plannedFiles } from '../running/import-run.ts';
import { runImport } from '../running/run-import.ts';
import { undoImport } from '../running/undo-import.ts';
import { changeImport, lockImport } from '../storing/import-store.ts';
import type { StoredImport } from '../stored-import.ts';
import { requireOwnImport } from './edit-import.ts';

/** Lets the preview be made. @throws invalid when a file is not ready for it, conflict when the import is busy or over */
export function startPreview(ctx: Context, id: string): Promise<void> {
  return transaction(ctx, async (ctx) => {
    await lockIn(ctx, id, ['draft', 'previewed']);
    const files = await plannedFiles(ctx, id);
    if (files.length === 0) throw conflict('no_files', 'This import has no files yet. Choose at least one.');
    await changeImport(ctx, id, {
      status: 'previewing',
      phase: 'waiting',
      message: null,
      attempt: null,
      rowsDone: 0,
      rowsTotal: files.reduce((sum, { file }) => sum + file.rowCount, 0),
    });
    await addJob(ctx, previewImport, { importId: id }, { key: id });
  });
}

/** Lets the import run, or go on where it failed. @throws conflict unless it has been previewed */
export function startRun(ctx: Context, id: string): Promise<void> {
  return transaction(ctx, async (ctx) => {
    const stored = await lockIn(ctx, id, ['previewed', 'failed']);
    const again = stored.status === 'failed';
    await changeImport(ctx, id, {
      status: 'running',
      phase: 'waiting',
      message: null,
      attempt: null,
      ...(again ? {} : { rowsDone: 0, startedAt: ctx.now.toISOString() }),
    });
    await addJob(ctx, runImport, { importId: id }, { key: id });
  });
}

/** Lets an import be taken back. @throws conflict unless it has run */
export function startUndo(ctx: Context, id: string): Promise<void> {
  return transaction(ctx, async (ctx) => {
    await lockIn(ctx, id, ['done', 'failed']);
    await changeImport(ctx, id, { status: 'running', phase: 'undoing', message: null, attempt: null, rowsDone: 0, undo: null });
    await addJob(ctx, undoImport, { importId: id, undoBatchId: newId() }, { key: id });
  });
}

const refusals: Readonly<Partial<Record<StoredImport['status'], string>>> = {
  draft: 'Preview this import first.',
  previewing: 'The preview is being made. Wait until it is there.',
  previewed: 'This import has not been run yet.',
  running: 'This import is being worked on. Wait until it is through.',
  done: 'This import has been run already.',
  undone: 'This import has been undone.',
};

async function lockIn(ctx: Context, id: string, wanted: readonly StoredImport['status'][]): Promise<StoredImport> {
  const stored = await lockImport(ctx, id);
  requireOwnImport(ctx, stored);
  if (wanted.includes(stored.status)) return stored;
  throw conflict('wrong_state', refusals[stored.status] ?? 'This import is not ready for that.');
}
