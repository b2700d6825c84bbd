import { isIPv6 } from 'node:net';
import type { Database } from './database.ts';
import { rowsOf } from './database.ts';
import { tooMany } from './errors.ts';
import { statement } from './statement.ts';

/** So many tries for one key in so many seconds, counted in the database: on every node, and over restarts. */
export interface RateLimit {
  /** What is limited, and for whom: `sign-in:account:ada@example.com`. */
  readonly key: string;
  readonly tries: number;
  readonly seconds: number;
}

/**
 * Takes one try of each limit. Give them back with `giveBack` when the try turns out to be no attack (a right password):
 * then only failures count, and still no number of tries at once gets past the limit.
 * @throws too_many with the seconds to wait, when any limit has no try left
 */
export async function takeTries(database: Database, limits: readonly RateLimit[], now: Date): Promise<void> {
  for (const limit of limits) {
    const [row] = await rowsOf<{ taken: number; wait: number }>(
      database.app,
      statement`
      insert into rate_limit as r (key, taken, resets_at)
      values (${limit.key}, 1, ${now}::timestamptz + make_interval(secs => ${limit.seconds}))
      on conflict (key) do update set
        taken = case when r.resets_at <= ${now}::timestamptz then 1 else least(r.taken + 1, ${limit.tries + 1}) end,
        resets_at = case when r.resets_at <= ${now}::timestamptz then excluded.resets_at else r.resets_at end
      returning taken, ceil(extract(epoch from resets_at - ${now}::timestamptz))::int as wait`,
    );
    if (row && row.taken > limit.tries) throw tooMany(`Too many tries. Wait ${minutes(row.wait)} and try again.`, row.wait);
  }
}

/** Gives the tries of a success back. */
export async function giveBack(database: Database, limits: readonly RateLimit[]): Promise<void> {
  await rowsOf(
    database.app,
    statement`
    update rate_limit set taken = greatest(taken - 1, 0) where key = any (${limits.map((limit) => limit.key)})`,
  );
}

/** What counts as one address: an IPv4 address, or the /64 that one IPv6 customer has to itself. */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0') : [];
  const groups = [...start, ...zeros, ...end].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}

function minutes(seconds: number): string {
  return seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`;
}
