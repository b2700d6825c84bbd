import type { Context } from '../../../kernel/context.ts';
import { CrossError } from '../../../kernel/errors.ts';
import { transaction } from '../../../kernel/transaction.ts';
import { createRecords, updateRecords } from '../../../records/write.ts';
import type { FileCheck } from '../checking/check-state.ts';
import { checkChunk } from '../checking/check-chunk.ts';
import type { CheckedChunk, RowChunk } from '../checking/check-chunk.ts';
import type { Draft } from '../checking/draft.ts';
import { refuse } from '../checking/draft.ts';
import { linkLocally, settle } from '../checking/settle.ts';
import { takeRefusals, takeUnchanged } from '../previewing/dry-run.ts';
import { refusedContent } from '../previewing/preview-import.ts';
import type { FileRow } from '../reading/rows.ts';
import { keepRows } from '../storing/row-store.ts';
import { createMissing } from './create-missing.ts';

/** What a chunk came to, committed along with its effects: the position, the counts, the progress. */
export interface Ledger {
  enter(ctx: Context, drafts: readonly Draft[]): Promise<void>;
  /** The transaction with the last entry has been committed. */
  committed(): void;
}

/**
 * Writes a chunk of rows and commits them together. A chunk that the database will not take is halved until the row
 * is found that stands in its way; that one is refused and the others are written.
 */
export async function writeChunk(ctx: Context, check: FileCheck, chunk: RowChunk, ledger: Ledger): Promise<void> {
  try {
    await attempt(ctx, check, chunk, ledger);
  } catch (error) {
    if (!isFaultOfRow(error)) throw error;
    const { rows } = chunk;
    if (rows.length === 1) return refuseRow(ctx, check, rows, ledger, error);
    const middle = Math.ceil(rows.length / 2);
    await writeChunk(ctx, check, { rows: rows.slice(0, middle) }, ledger);
    await writeChunk(ctx, check, { rows: rows.slice(middle) }, ledger);
  }
}

async function attempt(ctx: Context, check: FileCheck, chunk: RowChunk, ledger: Ledger): Promise<void> {
  for (let next = chunk; ; next = { rows: chunk.rows }) {
    try {
      return await writeChecked(ctx, check, await checkChunk(ctx, check, next), ledger);
    } catch (error) {
      if (!(error instanceof StartAgain)) throw error;
    }
  }
}

/** A transaction that has to start again would find drafts that its first try has changed: they are to be read anew. */
export class StartAgain extends Error {}

/** Where others may come in between: once the rows are there, and before anything is taken that others need too. */
export interface WriteSteps {
  written(): void;
  mayFinish(): Promise<void>;
}

/** Writes a chunk that has been checked, in one transaction. @throws StartAgain, and what the database or the rules say */
export async function writeChecked(
  ctx: Context,
  check: FileCheck,
  checked: CheckedChunk,
  ledger: Ledger,
  steps?: WriteSteps,
): Promise<void> {
  let started = false;
  await transaction(ctx, async (ctx) => {
    if (started) throw new StartAgain();
    started = true;
    await write(ctx, check, checked);
    steps?.written();
    await steps?.mayFinish();
    await finish(ctx, check, checked.drafts, ledger);
  });
  ledger.committed();
}

async function write(ctx: Context, check: FileCheck, { drafts, work }: CheckedChunk): Promise<void> {
  const { plan } = check;
  await createMissing(ctx, check, [...work.missing.values()]);
  linkLocally(drafts, work);
  settle(check, drafts);
  const options = { partial: true, trusted: true, parsed: true } as const;
  const created = check.mode === 'links' ? [] : drafts.filter((draft) => draft.outcome === 'create');
  const updated = drafts.filter((draft) => draft.outcome === 'update');
  if (created.length > 0)
    takeRefusals(
      plan,
      created,
      await createRecords(
        ctx,
        plan.object,
        created.map((draft) => draft.set),
        { ...options, ids: created.map((draft) => draft.id ?? '') },
      ),
    );
  if (updated.length === 0) return;
  const written = await updateRecords(
    ctx,
    plan.object,
    updated.map((draft) => ({ id: draft.id ?? '', set: draft.set })),
    options,
  );
  takeRefusals(plan, updated, written);
  takeUnchanged(updated, written);
}

async function finish(ctx: Context, check: FileCheck, drafts: readonly Draft[], ledger: Ledger): Promise<void> {
  const refused = drafts.filter((draft) => draft.outcome === 'error');
  await keepRows(
    ctx,
    check.plan.fileId,
    'run',
    refused.map((draft) => ({ row: draft.row, outcome: draft.outcome, recordId: null, content: { refused: refusedContent(draft) } })),
  );
  await ledger.enter(ctx, drafts);
}

/** What the database or a rule has against a row, other than a loss of the connection or of the right to import. */
export function isFaultOfRow(error: unknown): boolean {
  if (error instanceof CrossError) return error.kind === 'invalid' || error.kind === 'conflict' || error.kind === 'not_found';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(22|23)/.test(code);
}

async function refuseRow(ctx: Context, check: FileCheck, rows: readonly FileRow[], ledger: Ledger, error: unknown): Promise<void> {
  const drafts = rows.map(check.read);
  const message =
    error instanceof CrossError ? error.message : 'The database would not take this row: a value is too large, or of the wrong kind.';
  for (const draft of drafts) refuse(draft, { column: null, field: null, value: null, code: 'not_saved', message });
  await transaction(ctx, (ctx) => finish(ctx, check, drafts, ledger));
  ledger.committed();
}
