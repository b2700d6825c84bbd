import type { Clock } from './clock.ts';
import { newToken, sha256 } from './crypto.ts';
import type { Database } from './database.ts';
import { rowsOf } from './database.ts';
import { newId } from './ids.ts';
import { statement } from './statement.ts';

/** Someone signed in: the person, the place in a workspace, and that workspace's settings, all from one statement. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly email: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly country: string;
  readonly catalogVersion: number;
  readonly membershipId: string;
  readonly membershipName: string;
  readonly roles: readonly string[];
  readonly lastUsedAt: string;
}

/** What a new session is for. */
export interface SessionStart {
  readonly accountId: string;
  readonly workspaceId: string;
  readonly membershipId: string;
  readonly userAgent: string;
  readonly address: string;
}

/** Sessions end after this many days without use, and after the other number in any case. */
export const idleDays = 14;
export const absoluteDays = 90;

/** Name of the cookie that holds a session's token. */
export const sessionCookie = 'cross_session';

const dayMs = 86_400_000;
/** A session's last use is written down at most this often. */
const touchMs = 3_600_000;
/** How long an answer of the database is believed without asking again. */
const freshMs = 2_000;
const maxBelieved = 20_000;

/** Notices on this channel carry the id of a session that ended, or of a workspace whose members or settings changed. */
export const sessionChannel = 'cross_session';

interface Believed {
  readonly session: Promise<Session | null>;
  readonly until: number;
  /** How many changes had been heard of when the database was asked. */
  readonly heard: number;
}

/** Opens, finds and ends sessions. Tokens are stored as SHA-256 only. */
export class Sessions {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #believed = new Map<string, Believed>();
  /** By session or workspace id: the number of the last change heard of. */
  readonly #changed = new Map<string, number>();
  #heard = 0;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Opens a session and gives its token, for the cookie. */
  async open(start: SessionStart): Promise<string> {
    const token = newToken();
    const now = this.#clock.now();
    await rowsOf(
      this.#database.app,
      statement`
      insert into session (token_hash, id, account_id, workspace, membership_id, user_agent, address, created_at, last_used_at, expires_at)
      values (${sha256(token)}, ${newId()}, ${start.accountId}, ${start.workspaceId}, ${start.membershipId},
        ${start.userAgent.slice(0, 500)}, ${start.address}, ${now}, ${now}, ${new Date(now.getTime() + idleDays * dayMs)})`,
    );
    return token;
  }

  /** The live session of a token, or null. What the database said is believed for two seconds, unless a change was heard of. */
  async find(token: string): Promise<Session | null> {
    const hash = sha256(token);
    const key = hash.toString('base64');
    const now = this.#clock.now();
    const known = this.#believed.get(key);
    if (known && known.until > now.getTime() && this.#holds(known.heard, await known.session)) return known.session;
    return this.#ask(key, hash, now);
  }

  /** Ends a session for good, here and on every node. */
  async end(id: string): Promise<void> {
    await rowsOf(this.#database.app, statement`delete from session where id = ${id}`);
    await this.tell(id);
  }

  /** Says, here and to every node, that a session ended or that what a workspace's sessions carry may have changed. */
  async tell(id: string): Promise<void> {
    this.hear(id);
    await rowsOf(this.#database.app, statement`select pg_notify(${sessionChannel}, ${id})`);
  }

  /** Takes note of such a change. */
  hear(id: string): void {
    this.#heard += 1;
    this.#changed.set(id, this.#heard);
  }

  #holds(heard: number, session: Session | null): boolean {
    const changedAt = (id: string): number => this.#changed.get(id) ?? 0;
    return session === null || Math.max(changedAt(session.id), changedAt(session.workspaceId)) <= heard;
  }

  #ask(key: string, hash: Buffer, now: Date): Promise<Session | null> {
    if (this.#believed.size >= maxBelieved) this.#believed.clear();
    if (this.#believed.size === 0) this.#changed.clear();
    const asked = { session: this.#read(hash, now), until: now.getTime() + freshMs, heard: this.#heard };
    this.#believed.set(key, asked);
    asked.session.catch(() => this.#believed.delete(key));
    return asked.session;
  }

  async #read(hash: Buffer, now: Date): Promise<Session | null> {
    const [row] = await rowsOf<{ session: Session | null }>(this.#database.app, {
      text: 'select cross_session($1, $2) as session',
      values: [hash, now],
    });
    const session = row?.session ?? null;
    if (session && now.getTime() - Date.parse(session.lastUsedAt) > touchMs) await this.#touch(session.id, now);
    return session;
  }

  async #touch(id: string, now: Date): Promise<void> {
    await rowsOf(
      this.#database.app,
      statement`
      update session
      set last_used_at = ${now}, expires_at = least(${now}::timestamptz + make_interval(days => ${idleDays}), created_at + make_interval(days => ${absoluteDays}))
      where id = ${id}`,
    );
  }
}
