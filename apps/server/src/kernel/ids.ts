import { randomFillSync } from 'node:crypto';
import { v5 } from 'uuid';

/** Random bytes are taken many ids at a time: asking the system for each one costs more than all the rest of it. */
const pool = Buffer.alloc(16_384);
let unused = 0;
let lastTime = 0;
let counter = 0;

const hex = Array.from({ length: 256 }, (_none, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A new id: UUID version 7 (RFC 9562), so that ids made later sort later. Within a millisecond a counter that starts at
 * a random number keeps the order (method 1 of its section 6.2). Ids never come from the database.
 */
export function newId(): string {
  const now = Date.now();
  const random = randomBytes();
  // A clock that is set back, or a full counter, goes on in the time that has been reached.
  if (now > lastTime) {
    lastTime = now;
    counter = ((byte(random) & 0x3f) << 24) | (byte(random + 1) << 16) | (byte(random + 2) << 8) | byte(random + 3);
  } else if (counter >= 0x7fff_ffff) {
    lastTime += 1;
    counter = 0;
  } else counter += 1;
  return idText(lastTime, counter, random + 4);
}

/** 48 bits of time, version, the counter's upper 12 bits, variant, its lower 19 bits, and random ones. */
function idText(time: number, count: number, random: number): string {
  const high = Math.floor(time / 0x1_0000_0000);
  const upper = count >>> 19;
  const lower = (count & 0x7_ffff) << 3;
  const timeText = `${two(high >>> 8)}${two(high)}${two(time >>> 24)}${two(time >>> 16)}-${two(time >>> 8)}${two(time)}`;
  const countText = `7${(upper & 0xfff).toString(16).padStart(3, '0')}-${two(0x80 | (lower >>> 16))}${two(lower >>> 8)}`;
  const rest = `${two((lower & 0xf8) | (byte(random) & 0x07))}${two(byte(random + 1))}${two(byte(random + 2))}${two(byte(random + 3))}${two(byte(random + 4))}${two(byte(random + 5))}`;
  return `${timeText}-${countText}-${rest}`;
}

const bytesPerId = 16;

/** Where in the pool the next unused random bytes are. */
function randomBytes(): number {
  if (unused < bytesPerId) {
    randomFillSync(pool);
    unused = pool.length;
  }
  unused -= bytesPerId;
  return unused;
}

function byte(at: number): number {
  return pool[at] ?? 0;
}

function two(value: number): string {
  return hex[value & 0xff] ?? '';
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a uuid in its canonical, lower-case form. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** The id that a name chosen elsewhere has within a space of ours: the same for the same two, UUID version 5 (RFC 9562). */
export function idWithin(space: string, name: string): string {
  return v5(name, space);
}
