import type { Context } from '../../../kernel/context.ts';
import { CrossError, invalid } from '../../../kernel/errors.ts';
import { fileStore } from '../../../kernel/files.ts';
import { newId } from '../../../kernel/ids.ts';
import type { RunFacts } from '../../../kernel/jobs.ts';
import { transaction } from '../../../kernel/transaction.ts';
import { catalogFor } from '../../../records/catalog-of-workspace.ts';
import type { Expected } from '../checking/expected.ts';
import { nothingExpected } from '../checking/expected.ts';
import { hintsFor } from '../checking/check-state.ts';
import type { FilePlan } from '../checking/file-plan.ts';
import { rowReader } from '../checking/read-draft.ts';
import { compilePlan } from '../planning/compile-plan.ts';
import type { FileRow } from '../reading/rows.ts';
import { rowChunks } from '../reading/rows.ts';
import { changeImport, lockImport, readFiles } from '../storing/import-store.ts';
import type { StoredImport, StoredImportFile } from '../stored-import.ts';

/** A file and how its rows become records. */
export interface PlannedFile {
  readonly file: StoredImportFile;
  readonly plan: FilePlan;
}

/** One run over an import: a preview, the import itself, or its undo. */
export interface ImportRun {
  readonly ctx: Context;
  readonly stored: StoredImport;
  /** Marks the import as this run's: another one that starts takes it over. */
  readonly attempt: string;
  readonly signal: AbortSignal;
}

/** Another run has taken the import over, or somebody has stopped it: this one ends without a word. */
export class Overtaken extends Error {}

/** Rows that are read, checked and committed together. */
export const chunkRows = 1_000;

/** Takes an import over, if it still is in the state that the run is for; null otherwise. */
export function takeOver(ctx: Context, importId: string, status: StoredImport['status'], facts: RunFacts): Promise<ImportRun | null> {
  const attempt = newId();
  return transaction(ctx, async (inner) => {
    const stored = await lockImport(inner, importId);
    if (stored.status !== status) return null;
    await changeImport(inner, importId, { attempt });
    return { ctx: { ...ctx, batchId: stored.batchId, source: 'import' }, stored, attempt, signal: facts.signal };
  });
}

/** Says how far the run is. @throws Overtaken when it is no longer the one */
export async function tell(run: ImportRun, change: Parameters<typeof changeImport>[2], ctx = run.ctx): Promise<void> {
  run.signal.throwIfAborted();
  if (!(await changeImport(ctx, run.stored.id, change, run.attempt))) throw new Overtaken();
}

/** The import's files with their plans, in order. @throws invalid when one cannot be imported as it is */
export async function plannedFiles(ctx: Context, importId: string): Promise<PlannedFile[]> {
  const catalog = await catalogFor(ctx);
  return (await readFiles(ctx, importId)).map((file, at) => {
    if (file.problem) throw invalid([{ path: ['files', at], code: file.problem.code, message: `${file.name}: ${file.problem.message}` }]);
    const { plan, issues } = compilePlan(ctx, catalog, file);
    if (!plan) throw invalid(issues.map((issue) => ({ ...issue, path: ['files', at, ...issue.path] })));
    return { file, plan };
  });
}

/** The rows of a file, in chunks. */
export function chunksOf(ctx: Context, plan: FilePlan): AsyncGenerator<FileRow[]> {
  return rowChunks(fileStore().read(ctx.workspaceId, plan.hash), plan.format, chunkRows);
}

/**
 * What rows will bring before they are reached: columns may name records that stand further down in their own file, or
 * in a later one. Only files for which that may happen are read.
 */
export async function expectAhead(run: ImportRun, files: readonly PlannedFile[]): Promise<Expected> {
  const expected = nothingExpected();
  const links = files.flatMap(({ plan }) => plan.links);
  for (const link of links.filter(({ object }) => files.some(({ plan }) => plan.object.def.name === object.def.name)))
    expected.follow(link.object, link.matchBy);
  for (const [at, { plan }] of files.entries()) {
    const isNamedAhead = files
      .slice(0, at + 1)
      .some((earlier) => earlier.plan.links.some((link) => link.object.def.name === plan.object.def.name));
    if (isNamedAhead) await scan(run, plan, expected);
  }
  return expected;
}

async function scan(run: ImportRun, plan: FilePlan, expected: Expected): Promise<void> {
  const read = rowReader({ ...plan, links: [] }, hintsFor(run.ctx, plan));
  for await (const rows of chunksOf(run.ctx, plan)) {
    run.signal.throwIfAborted();
    for (const draft of rows.map(read)) {
      if (draft.outcome === 'create') expected.add(plan.fileId, plan.object, draft.row, { ...draft.composed, ...draft.values });
    }
  }
}

/** Runs the work; what a person can act on becomes the import's message, anything else goes to the queue to be tried again. */
export async function guarded(run: ImportRun, facts: RunFacts, failed: StoredImport['status'], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Overtaken) return;
    const message = sentence(error);
    const isLast = facts.attempt >= maxAttempts && !facts.signal.aborted;
    if (message !== null || isLast) {
      await changeImport(
        run.ctx,
        run.stored.id,
        {
          status: failed,
          message: message ?? 'Something went wrong on the server. Try again; if it happens again, tell whoever runs it.',
          phase: null,
        },
        run.attempt,
      );
    }
    if (message === null) throw error;
  }
}

/** Tries of a run before it is dead. */
export const maxAttempts = 5;

/** What the person can do something about, in words; null for a fault of the server or of the moment. */
function sentence(error: unknown): string | null {
  if (error instanceof CrossError) return error.kind === 'unavailable' ? null : error.message;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' ? 'A file of this import is no longer there. Upload it again.' : null;
}
