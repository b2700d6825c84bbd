/**
 * The versions that this tab's own writes made of a record. A value typed on top of one's own last save is not stale,
 * even though the editor was opened before that save came back.
 */
interface Chain {
  readonly from: number;
  readonly to: number;
}

const chains = new Map<string, Chain>();
const ownBatches = new Set<string>();

/** The version to send: that of the reader, moved along if only own writes lie between. */
export function baseVersion(id: string, seen: number): number {
  const chain = chains.get(id);
  return chain && seen >= chain.from && seen < chain.to ? chain.to : seen;
}

/** Notes what an own write made of the record. A gap means that somebody else wrote in between: the chain ends. */
export function noteOwnVersion(id: string, sent: number, made: number): void {
  const chain = chains.get(id);
  const from = chain?.to === sent ? chain.from : sent;
  if (made === sent + 1) chains.set(id, { from, to: made });
  else chains.delete(id);
}

/** Notes a batch of this tab, so that its echo over the socket is not taken for somebody else's. */
export function noteOwnBatch(batchId: string | null): void {
  if (batchId) ownBatches.add(batchId);
  if (ownBatches.size > 500) ownBatches.delete([...ownBatches][0] ?? '');
}

export const isOwnBatch = (batchId: string): boolean => ownBatches.has(batchId);

const waiting = new Map<string, Promise<unknown>>();

/** Runs writes of one record one after the other, in the order in which they were made. */
export function inOrder<Result>(id: string, write: () => Promise<Result>): Promise<Result> {
  const before = waiting.get(id) ?? Promise.resolve();
  const mine = before.then(write, write);
  waiting.set(id, mine);
  const leave = () => {
    if (waiting.get(id) === mine) waiting.delete(id);
  };
  void mine.then(leave, leave);
  return mine;
}
