/** Row numbers by key, of millions of keys in little memory: the keys themselves are not kept, only 64 bits of each. */
export interface KeyTable {
  /** Remembers the row of a key, unless it has one; gives the row it had, or 0. */
  add(key: string, row: number): number;
  /** The row of a key, or 0. */
  get(key: string): number;
  readonly size: number;
}

const firstSlots = 1_024;
/** Slots filled beyond this share make looking for a free one slow. */
const fullest = 0.6;

interface Slots {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * An empty table. Two different keys are taken for one with a probability of one in ten million at a million keys
 * (64-bit hashes). Rows are from 1.
 */
export function keyTable(): KeyTable {
  let slots = makeSlots(firstSlots);
  let size = 0;
  const grow = (): void => {
    const larger = makeSlots(slots.rows.length * 2);
    for (let at = 0; at < slots.rows.length; at += 1) {
      const row = slots.rows[at] ?? 0;
      if (row !== 0) put(larger, [slots.low[at] ?? 0, slots.high[at] ?? 0], row);
    }
    slots = larger;
  };
  return {
    add(key, row) {
      const known = put(slots, hash(key), row);
      if (known !== 0) return known;
      size += 1;
      if (size > slots.rows.length * fullest) grow();
      return 0;
    },
    get: (key) => slots.rows[place(slots, hash(key))] ?? 0,
    get size() {
      return size;
    },
  };
}

function makeSlots(count: number): Slots {
  return { low: new Uint32Array(count), high: new Uint32Array(count), rows: new Uint32Array(count) };
}

type Hash = readonly [low: number, high: number];

/** Takes the key's slot unless it is taken; gives the row that was there, or 0. */
function put(slots: Slots, key: Hash, row: number): number {
  const at = place(slots, key);
  const known = slots.rows[at] ?? 0;
  if (known !== 0) return known;
  [slots.low[at], slots.high[at], slots.rows[at]] = [key[0], key[1], row];
  return 0;
}

/** The slot that holds the key, or the free one where it belongs. */
function place({ low, high, rows }: Slots, [keyLow, keyHigh]: Hash): number {
  const mask = rows.length - 1;
  let at = keyLow & mask;
  while (rows[at] !== 0 && (low[at] !== keyLow || high[at] !== keyHigh)) at = (at + 1) & mask;
  return at;
}

/** Two 32-bit hashes of a text that do not depend on each other (cyrb53, public domain, by bryc). */
function hash(key: string): Hash {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return [one >>> 0, two >>> 0];
}
