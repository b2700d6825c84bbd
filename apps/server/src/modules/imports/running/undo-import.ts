import { z } from 'zod';
import type { Context } from '../../../kernel/context.ts';
import { defineJob } from '../../../kernel/jobs.ts';
import { refreshStatistics } from '../../../kernel/statistics.ts';
import { transaction } from '../../../kernel/transaction.ts';
import type { UndoPage } from '../../../records/undo.ts';
import { undoFrom } from '../../../records/undo.ts';
import { lockImport } from '../storing/import-store.ts';
import type { StoredUndo } from '../stored-import.ts';
import { guarded, maxAttempts, Overtaken, takeOver, tell } from './import-run.ts';
import type { ImportRun } from './import-run.ts';

/** Conflicts that are kept to be read; the others are counted. */
const mostConflicts = 200;

/** Takes an import back: what it created is deleted, what it changed is as before, what people changed since stays. */
export const undoImport = defineJob({
  name: 'imports.undo',
  input: z.strictObject({ importId: z.uuid(), undoBatchId: z.uuid() }),
  as: 'member',
  maxAttempts,
  async run(ctx, { importId, undoBatchId }, facts) {
    const run = await takeOver(ctx, importId, 'running', facts);
    if (run?.stored.phase === 'undoing') await guarded(run, facts, 'done', () => undoAll(run, undoBatchId));
  },
});

async function undoAll(run: ImportRun, undoBatchId: string): Promise<void> {
  const ctx: Context = { ...run.ctx, batchId: undoBatchId };
  await refreshStatistics(run.ctx);
  while ((await transaction(ctx, (ctx) => undoPage(run, ctx))) !== null);
  await tell(run, { status: 'undone', phase: null, message: null, finishedAt: new Date().toISOString() });
}

async function undoPage(run: ImportRun, ctx: Context): Promise<number | null> {
  const stored = await lockImport(ctx, run.stored.id);
  if (stored.attempt !== run.attempt) throw new Overtaken();
  const page = await undoFrom(ctx, stored.batchId, stored.undo?.next ?? null);
  const undo = added(stored.undo, page);
  await tell(run, { undo, rowsDone: undo.undone }, ctx);
  return undo.next;
}

function added(before: StoredUndo | null, page: UndoPage | null): StoredUndo {
  const conflicts = [...(before?.conflicts ?? []), ...(page?.conflicts ?? []).map((each) => ({ ...each, fields: [...each.fields] }))];
  return {
    undone: (before?.undone ?? 0) + (page?.undone ?? 0),
    conflicts: conflicts.slice(0, mostConflicts),
    moreConflicts: (before?.moreConflicts ?? 0) + Math.max(0, conflicts.length - mostConflicts),
    next: page?.next ?? null,
  };
}
