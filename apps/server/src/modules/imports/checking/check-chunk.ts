import type { Context } from '../../../kernel/context.ts';
import type { FileRow } from '../reading/rows.ts';
import type { FileCheck } from './check-state.ts';
import type { Draft } from './draft.ts';
import { isLive } from './draft.ts';
import { findDuplicates } from './find-duplicates.ts';
import { findExisting } from './find-existing.ts';
import type { LinkWork } from './resolve-links.ts';
import { resolveLinks } from './resolve-links.ts';

/** Rows as drafts: read, their links followed, their records found. Nothing is decided or written yet. */
export interface CheckedChunk {
  readonly drafts: readonly Draft[];
  readonly work: LinkWork;
}

/** Rows of a file and, unless they have been used already, what their cells say. */
export interface RowChunk {
  readonly rows: readonly FileRow[];
  readonly drafts?: readonly Draft[];
}

/** Checks a chunk of rows against the records that are there. Only reads. */
export async function checkChunk(ctx: Context, check: FileCheck, chunk: RowChunk): Promise<CheckedChunk> {
  const drafts = chunk.drafts ?? chunk.rows.map(check.read);
  const work = await resolveLinks(ctx, check, drafts);
  findDuplicates(check, drafts);
  await findExisting(ctx, check, drafts);
  if (check.mode === 'preview') expectRecords(check, drafts);
  return { drafts, work };
}

/** Rows of later files may name what these rows bring. */
function expectRecords(check: FileCheck, drafts: readonly Draft[]): void {
  const { expected, plan } = check;
  if (!expected.follows(plan.object)) return;
  for (const draft of drafts.filter(isLive)) expected.add(plan.fileId, plan.object, draft.row, { ...draft.composed, ...draft.values });
}
