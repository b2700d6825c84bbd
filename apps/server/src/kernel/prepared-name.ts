import { createHash } from 'node:crypto';

const maxNames = 800;
const maxCounted = 5_000;
const worthPreparing = 3;

const names = new Map<string, string>();
const counts = new Map<string, number>();

/**
 * A name under which a statement is prepared, once its text has come a third time: then the database plans it once
 * per connection. Undefined for rarer ones, and once 800 have a name, since a connection never forgets one.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= maxNames) return known;
  const count = (counts.get(text) ?? 0) + 1;
  if (count < worthPreparing) {
    if (counts.size >= maxCounted) counts.clear();
    counts.set(text, count);
    return undefined;
  }
  counts.delete(text);
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
