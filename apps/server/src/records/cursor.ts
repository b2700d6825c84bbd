import type { CrossError } from '../kernel/errors.ts';
import { invalidAt } from '../kernel/errors.ts';

/** A place in an ordered list: the sort it belongs to and the key values of the last record, as text. */
export interface Cursor {
  readonly sort: string;
  readonly values: readonly (string | null)[];
}

/** Writes a cursor for clients: opaque, safe in a URL. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, ...cursor.values])).toString('base64url');
}

/** Reads a client's cursor. @throws invalid when it is not one of ours or belongs to another sort */
export function readCursor(text: string, sort: string, keys: number): Cursor {
  const parts = decode(text);
  const [ofSort, ...values] = parts ?? [];
  if (ofSort !== sort || values.length !== keys || !values.every(isKeyValue)) {
    throw badCursor();
  }
  return { sort, values };
}

/** The error for a cursor that is not one of ours, or one of another list. */
export function badCursor(): CrossError {
  return invalidAt(['cursor'], 'bad_cursor', 'This cursor belongs to another list. Start again without one.');
}

function decode(text: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null; // not JSON: the caller says so
  }
}

function isKeyValue(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length < 10_000 && !value.includes('\u0000'));
}
