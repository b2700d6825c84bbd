import { z } from 'zod';
import type { Context } from '../../../kernel/context.ts';
import { CrossError } from '../../../kernel/errors.ts';
import { defineJob } from '../../../kernel/jobs.ts';
import { transaction } from '../../../kernel/transaction.ts';
import type { FileCheck } from '../checking/check-state.ts';
import { startCheck } from '../checking/check-state.ts';
import { checkChunk } from '../checking/check-chunk.ts';
import type { RowChunk } from '../checking/check-chunk.ts';
import type { Draft } from '../checking/draft.ts';
import type { Expected } from '../checking/expected.ts';
import type { KeyTable } from '../checking/key-table.ts';
import { readAhead } from '../checking/read-ahead.ts';
import { storable } from '../checking/read-draft.ts';
import { settle } from '../checking/settle.ts';
import type { FilePreview, RowOutcome } from '../import-shape.ts';
import { chunksOf, expectAhead, guarded, maxAttempts, plannedFiles, takeOver, tell } from '../running/import-run.ts';
import type { ImportRun, PlannedFile } from '../running/import-run.ts';
import { changeFile } from '../storing/import-store.ts';
import { forgetRows, keepRows } from '../storing/row-store.ts';
import { tryWriting } from './dry-run.ts';
import { showRows } from './show-rows.ts';
import { valueProblems } from './value-problems.ts';

/** Reads every row, follows its links, asks the rules, and writes down what would happen; nothing else is written. */
export const previewImport = defineJob({
  name: 'imports.preview',
  input: z.strictObject({ importId: z.uuid() }),
  as: 'member',
  maxAttempts,
  async run(ctx, { importId }, facts) {
    const run = await takeOver(ctx, importId, 'previewing', facts);
    if (run) await guarded(run, facts, 'draft', () => preview(run));
  },
});

async function preview(run: ImportRun): Promise<void> {
  const files = await plannedFiles(run.ctx, run.stored.id);
  await forgetRows(
    run.ctx,
    files.map(({ file }) => file.id),
    'preview',
  );
  const rowsTotal = files.reduce((sum, { file }) => sum + file.rowCount, 0);
  await tell(run, { phase: 'reading', rowsDone: 0, rowsTotal });
  const progress = { run, expected: await expectAhead(run, files), created: new Map<string, KeyTable>(), rowsDone: 0 };
  for (const planned of files) await previewFile(progress, planned);
  await tell(run, { status: 'previewed', phase: null, message: null, rowsDone: progress.rowsDone, rowsTotal: progress.rowsDone });
}

interface Progress {
  readonly run: ImportRun;
  readonly expected: Expected;
  readonly created: Map<string, KeyTable>;
  rowsDone: number;
}

type Counts = Record<RowOutcome, number>;

async function previewFile(progress: Progress, { file, plan }: PlannedFile): Promise<void> {
  const { run } = progress;
  const createdBefore = counted(progress.created);
  const check = await startCheck(run.ctx, plan, 'preview', progress.expected, progress.created);
  const counts: Counts = { create: 0, update: 0, unchanged: 0, skip: 0, error: 0 };
  const shown = { all: 0, update: 0, error: 0 };
  const rowsBefore = progress.rowsDone;
  try {
    for await (const chunk of readAhead(check, chunksOf(run.ctx, plan))) {
      const drafts = await previewChunk(run.ctx, check, chunk);
      for (const draft of drafts) count(check, counts, draft);
      await keepShown(run, check, drafts, shown);
      progress.rowsDone += drafts.length;
      await tell(run, { phase: 'checking', rowsDone: progress.rowsDone });
    }
  } catch (error) {
    if (error instanceof CrossError && error.kind === 'invalid')
      await changeFile(run.ctx, file.id, { problem: { code: error.issues[0]?.code ?? error.code, message: error.message } });
    throw error;
  }
  await keepPreview(progress, check, counts, createdBefore, progress.rowsDone - rowsBefore);
}

async function previewChunk(ctx: Context, check: FileCheck, chunk: RowChunk): Promise<readonly Draft[]> {
  const { drafts } = await checkChunk(ctx, check, chunk);
  settle(check, drafts);
  await tryWriting(ctx, check.plan, drafts);
  return drafts;
}

function count(check: FileCheck, counts: Counts, draft: Draft): void {
  counts[draft.outcome] += 1;
  if (draft.outcome === 'error') for (const issue of draft.issues) check.findings.problem(draft.row, issue);
  else for (const issue of draft.issues) check.findings.note(draft.row, issue);
}

/** Rows of each kind that are kept to be looked at. */
const mostShown = 10_000;

async function keepShown(
  run: ImportRun,
  check: FileCheck,
  drafts: readonly Draft[],
  shown: { all: number; update: number; error: number },
): Promise<void> {
  const wanted = drafts.filter((draft) => {
    const kind = draft.outcome === 'error' || draft.outcome === 'update' ? draft.outcome : null;
    const isFirst = shown.all < mostShown;
    const isOfKind = kind !== null && shown[kind] < mostShown;
    shown.all += 1;
    if (kind !== null) shown[kind] += 1;
    return isFirst || isOfKind;
  });
  if (wanted.length === 0) return;
  const rows = await showRows(run.ctx, check.plan, wanted);
  await keepRows(
    run.ctx,
    check.plan.fileId,
    'preview',
    rows.map(({ row, outcome, recordId, cells, issues }, at) => {
      const refused = outcome === 'error' ? refusedContent(wanted[at]) : undefined;
      return { row, outcome, recordId, content: { cells, issues, ...(refused ? { refused } : {}) } };
    }),
  );
}

/** A refused row as the file of errors gives it back: its cells as they stood, and why. */
export function refusedContent(draft: Draft | undefined): { cells: string[]; messages: string[] } {
  const messages =
    draft?.issues.map((issue) => storable(issue.column === null ? issue.message : `${issue.column}: ${issue.message}`)) ?? [];
  return { cells: draft?.cells.map(storable) ?? [], messages };
}

async function keepPreview(
  progress: Progress,
  check: FileCheck,
  counts: Counts,
  createdBefore: ReadonlyMap<string, number>,
  rowCount: number,
): Promise<void> {
  const { run } = progress;
  const { findings } = check;
  const creates = [...counted(progress.created)]
    .map(([object, records]) => ({ object, records: records - (createdBefore.get(object) ?? 0) }))
    .filter((each) => each.records > 0);
  const [problems, notes] = await Promise.all([
    valueProblems(run.ctx, check, findings.problems()),
    valueProblems(run.ctx, check, findings.notes()),
  ]);
  const preview: FilePreview = {
    ...counts,
    creates,
    problems,
    notes,
    moreProblems: Math.max(0, findings.problems().length - problems.length) + findings.dropped,
  };
  await transaction(run.ctx, async (ctx) => {
    await tell(run, { rowsDone: progress.rowsDone }, ctx);
    await changeFile(ctx, check.plan.fileId, { preview, rowCount });
  });
}

function counted(created: ReadonlyMap<string, KeyTable>): Map<string, number> {
  return new Map([...created].map(([object, table]) => [object, table.size]));
}
