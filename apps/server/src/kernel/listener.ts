import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Log } from './log.ts';

/** Statement that gives `gone: true` when nobody holds the lock of this number (`$1`, as text): that process is dead. */
export const isGone = 'select pg_try_advisory_xact_lock($1::bigint) as gone';

/** SQL for the number of the lock that `hold($1)` takes. */
export const lockNumberOf = 'hashtextextended($1, 0)';

const firstPause = 100;
const longestPause = 5_000;
const heartbeat = 10_000;

type Hear = (payload: string) => void;

/**
 * The one connection of a process that hears what others tell (LISTEN) and shows that the process lives: it holds an
 * advisory lock, which PostgreSQL lets go of when the process dies, however it dies. It comes back by itself after a loss.
 */
export class Listener {
  /** Number of the lock that this process holds while it lives; see `isGone`. */
  readonly instance = BigInt.asIntN(64, BigInt(`0x${randomBytes(8).toString('hex')}`)).toString();

  readonly #database: Database;
  readonly #log: Log;
  readonly #hearers = new Map<string, Hear[]>();
  readonly #held = new Set<string>();
  readonly #reconnected: (() => void)[] = [];
  readonly #timer: NodeJS.Timeout;
  #client: pg.Client | undefined;
  #closed = false;

  private constructor(database: Database, log: Log) {
    this.#database = database;
    this.#log = log;
    this.#timer = setInterval(() => void this.#client?.query('select 1').catch(() => undefined), heartbeat).unref();
  }

  /** Connects. @throws when the database cannot be reached */
  static async open(database: Database, log: Log): Promise<Listener> {
    const listener = new Listener(database, log);
    await listener.#connect();
    return listener;
  }

  /** Calls back with the payload of each notice on a channel. */
  on(channel: string, hear: Hear): void {
    const known = this.#hearers.get(channel);
    if (known) return void known.push(hear);
    this.#hearers.set(channel, [hear]);
    // Should this fail, the connection is lost, and the next one listens to every channel anyway.
    if (this.#client) void listen(this.#client, channel).catch(() => undefined);
  }

  /** Calls back when the connection is there again after a loss: notices may have been missed. */
  onReconnect(act: () => void): void {
    this.#reconnected.push(act);
  }

  /** Holds a further lock for as long as the process lives, named by any text; see `lockNumberOf`. */
  async hold(name: string): Promise<void> {
    this.#held.add(name);
    if (this.#client) await lock(this.#client, name).catch(() => undefined);
  }

  /** Lets go of a lock that `hold` took. */
  async letGo(name: string): Promise<void> {
    if (!this.#held.delete(name)) return;
    await this.#client?.query(`select pg_advisory_unlock(${lockNumberOf})`, [name]).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    // A lost connection must be noticed: an answer is waited for less long than elsewhere.
    const client = new pg.Client({ ...this.#database.app.options, keepAlive: true, query_timeout: heartbeat });
    client.on('error', (error) => this.#log.warn({ err: error }, 'the listening connection failed'));
    client.on('notification', ({ channel, payload }) => this.#hearers.get(channel)?.forEach((hear) => hear(payload ?? '')));
    try {
      await client.connect();
      await client.query('select pg_advisory_lock($1::bigint)', [this.instance]);
      for (const name of this.#held) await lock(client, name);
      for (const channel of this.#hearers.keys()) await listen(client, channel);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    client.once('end', () => void this.#reconnect());
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    for (let pause = firstPause; !this.#closed; pause = Math.min(pause * 2, longestPause)) {
      await sleep(pause);
      const back =
        !this.#closed &&
        (await this.#connect().then(
          () => true,
          () => false,
        ));
      if (back) return this.#reconnected.forEach((act) => act());
    }
  }
}

async function listen(client: pg.Client, channel: string): Promise<void> {
  await client.query(`listen ${pg.escapeIdentifier(channel)}`);
}

async function lock(client: pg.Client, name: string): Promise<void> {
  await client.query(`select pg_advisory_lock(${lockNumberOf})`, [name]);
}
