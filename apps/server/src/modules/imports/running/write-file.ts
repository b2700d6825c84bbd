import type { Context } from '../../../kernel/context.ts';
import type { FileCheck } from '../checking/check-state.ts';
import { checkChunk } from '../checking/check-chunk.ts';
import type { RowChunk } from '../checking/check-chunk.ts';
import type { Ledger } from './write-chunk.ts';
import { isFaultOfRow, StartAgain, writeChecked, writeChunk } from './write-chunk.ts';

/** A chunk on its way, and what the one behind it waits for. */
interface Turn {
  /** Its rows are in the database, uncommitted: the next one may look up and write its own. */
  readonly written: Promise<void>;
  /** Its first try is committed; rejected when that failed, so that the next one lets go of what it holds. */
  readonly committed: Promise<void>;
  /** It is over, mended if need be; rejected when the import cannot go on. */
  readonly done: Promise<void>;
  /** Whether the next one can do without seeing what it has written. */
  readonly standsAlone: () => boolean;
}

const noTurn: Turn = { written: Promise.resolve(), committed: Promise.resolve(), done: Promise.resolve(), standsAlone: () => true };

/** The chunk before has failed: this one writes its rows again once that is mended. */
class BeforeFailed extends Error {}

/**
 * Writes the chunks of a file, two at a time: while the history of one is being written and committed, the next one is
 * checked and its rows are written. They commit in their order, each with its position. `between` runs after each.
 */
export async function writeFile(
  ctx: Context,
  check: FileCheck,
  chunks: AsyncIterable<RowChunk>,
  ledger: Ledger,
  between: () => Promise<void>,
): Promise<void> {
  let [first, second] = [noTurn, noTurn];
  try {
    for await (const chunk of chunks) {
      [first, second] = [second, takeTurn(ctx, check, chunk, ledger, second)];
      await first.done;
      await between();
    }
    await second.done;
  } finally {
    await Promise.allSettled([first.done, second.done]);
  }
}

function takeTurn(ctx: Context, check: FileCheck, chunk: RowChunk, ledger: Ledger, before: Turn): Turn {
  const written = Promise.withResolvers<void>();
  // Let go of in the end: each turn would otherwise keep the one before it, and so all rows of the file.
  const held = { chunk, before, alone: false };
  const ahead = async (): Promise<void> => {
    await held.before.written;
    if (!held.before.standsAlone()) await held.before.done;
    const checked = await checkChunk(ctx, check, held.chunk);
    held.alone = checked.work.missing.size === 0 && !linksToItself(check);
    const mayFinish = (): Promise<void> => held.before.committed.catch(() => Promise.reject(new BeforeFailed()));
    await writeChecked(ctx, check, checked, ledger, { written: written.resolve, mayFinish });
  };
  const mend = async (error: unknown): Promise<void> => {
    if (!isFaultOfRow(error) && !(error instanceof StartAgain) && !(error instanceof BeforeFailed)) throw error;
    await held.before.done;
    await writeChunk(ctx, check, { rows: held.chunk.rows }, ledger);
  };
  const end = (): void => {
    Object.assign(held, { chunk: { rows: [] }, before: noTurn });
    // Whoever waits for the rows must not wait for ever, and must not begin while they are being mended.
    written.resolve();
  };
  const committed = ahead();
  const done = committed.catch(mend).finally(end);
  for (const promise of [committed, done]) promise.catch(() => undefined);
  return { written: written.promise, committed, done, standsAlone: () => held.alone };
}

/** Rows may name others of their own file: each chunk has to be there before the next one looks. */
function linksToItself({ plan }: FileCheck): boolean {
  return plan.links.some((link) => link.object.def.name === plan.object.def.name);
}
