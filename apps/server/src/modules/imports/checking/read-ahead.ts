import { setImmediate as turn } from 'node:timers/promises';
import type { FileRow } from '../reading/rows.ts';
import type { FileCheck } from './check-state.ts';
import type { RowChunk } from './check-chunk.ts';
import type { Draft } from './draft.ts';

/** Rows read in one go: short enough that an answer of the database does not wait for it. */
const rowsAtOnce = 100;

/**
 * Reads the cells of the next chunk while the one before it is being checked and written: the database works, and this
 * process would only wait for it.
 */
export async function* readAhead(check: FileCheck, chunks: AsyncIterable<readonly FileRow[]>): AsyncGenerator<RowChunk> {
  const source = readEach(check, chunks);
  let next = source.next();
  next.catch(ignore);
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      next.catch(ignore);
      yield value;
    }
  } finally {
    await source.return(undefined).catch(ignore);
  }
}

const ignore = (): void => undefined;

async function* readEach(check: FileCheck, chunks: AsyncIterable<readonly FileRow[]>): AsyncGenerator<RowChunk> {
  for await (const rows of chunks) {
    const drafts: Draft[] = [];
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await turn();
      for (const row of rows.slice(at, at + rowsAtOnce)) drafts.push(check.read(row));
    }
    yield { rows, drafts };
  }
}
