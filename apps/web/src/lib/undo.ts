import type { UndoResult } from '@cross-crm/sdk';
import type { ToastMerge, ToastWords } from '@cross-crm/ui';
import { showProblem, showToast } from '@cross-crm/ui';
import { cross, problemOf } from './api.ts';
import { noteOwnBatch } from './own-writes.ts';
import { queryClient } from './query-client.ts';

/** One act of the user that can be taken back: its batches, newest last, and what it was. */
interface Act {
  readonly batchIds: readonly string[];
  readonly words: ToastWords;
}

const done: Act[] = [];
const undone: Act[] = [];
let running: Promise<void> = Promise.resolve();

export interface DoneOptions {
  /** No toast, because the change is in sight; Ctrl Z still takes it back. */
  readonly inSight?: boolean;
  /** Acts of a kind become one toast: `{ key: 'move', ids: [id], say: (n) => ({ strong: `${n} deals`, text: 'moved' }) }`. */
  readonly merge?: ToastMerge;
}

/** Notes a write that was made, so that Ctrl Z takes it back, and says in a toast what changed. */
export function noteDone(batchId: string | null, words: ToastWords, { inSight = false, merge }: DoneOptions = {}): void {
  noteOwnBatch(batchId);
  const act = batchId ? { batchIds: [batchId], words } : null;
  if (act) done.push(act);
  undone.length = 0;
  if (inSight) return;
  showToast({ kind: 'done', ...words, ...(merge ? { merge } : {}), ...(act ? { undo: () => takeBack(act) } : {}) });
}

/** Takes back the last act: Ctrl Z. */
export function undoLast(): void {
  const act = done.at(-1);
  if (act) takeBack(act);
  else showToast({ kind: 'done', text: 'Nothing to undo.' });
}

/** Takes back an act of any time and anybody: from a record's history. */
export function undoBatch(batchId: string, words: ToastWords): void {
  const known = done.find((act) => act.batchIds.includes(batchId));
  const act = known ?? { batchIds: [batchId], words };
  if (!known) done.push(act);
  takeBack(act);
}

/** Does again what was last taken back: Ctrl Shift Z. */
export function redoLast(): void {
  const act = undone.pop();
  if (act) runInTurn(() => reverse(act, 'Done again:', done));
  else showToast({ kind: 'done', text: 'Nothing to do again.' });
}

function takeBack(act: Act): void {
  const place = done.indexOf(act);
  if (place === -1) return;
  done.splice(place, 1);
  runInTurn(() => reverse(act, 'Undone:', undone));
}

/** Reverses an act's batches, newest first. Reversing is itself a batch, which goes on the other pile. */
async function reverse(act: Act, verb: string, pile: Act[]): Promise<void> {
  const results: UndoResult[] = [];
  try {
    for (const batchId of act.batchIds.toReversed()) results.push(await cross.undo(batchId));
  } catch (error) {
    showProblem(`Not undone: ${problemOf(error).message}`);
    return;
  }
  const batchIds = results.map((result) => result.batchId);
  batchIds.forEach(noteOwnBatch);
  pile.push({ batchIds, words: act.words });
  sayWhatStayed(results, verb, act.words);
  // Anything may have come back: records, but also the workspace's name or a field of the catalog.
  await queryClient.invalidateQueries();
}

function sayWhatStayed(results: readonly UndoResult[], verb: string, words: ToastWords): void {
  const conflicts = results.flatMap((result) => result.conflicts);
  if (conflicts.length === 0) {
    showToast({ kind: 'done', strong: verb, text: [words.strong, words.text].filter(Boolean).join(' ') });
    return;
  }
  const places = conflicts.slice(0, 3).map(({ title, fields }) => `${fields.join(', ')} of ${title ?? 'a record'}`);
  const more = conflicts.length > 3 ? ` and ${String(conflicts.length - 3)} more` : '';
  showProblem(`${verb} all but what others changed since: ${places.join('; ')}${more}.`);
}

function runInTurn(run: () => Promise<void>): void {
  running = running.then(run, run);
}
