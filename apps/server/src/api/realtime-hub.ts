import type { WebSocket } from 'ws';
import type { Context } from '../kernel/context.ts';
import { rowsOf } from '../kernel/database.ts';
import type { Listener } from '../kernel/listener.ts';
import type { ServerParts } from '../kernel/operation.ts';
import type { Session } from '../kernel/session.ts';
import { sessionChannel } from '../kernel/session.ts';
import { statement } from '../kernel/statement.ts';
import { changesAfter, visibleChanges } from '../records/changes.ts';
import type { Change } from '../records/changes.ts';

/** Notices on this channel carry `workspace:seq`, sent by the engine as a transaction commits. */
const changeChannel = 'cross_change';
const pageSize = 500;
/** A reader that is further behind starts anew. */
const furthestBehind = 10_000;
/** A reader that does not take what it is sent is cut off, and can go on from its position. */
const maxUnsentBytes = 4 * 1024 * 1024;
const checkSessionsMs = 3_000;
const signedOut = 4401;
const tooSlow = 1013;

export interface NewReader {
  readonly socket: WebSocket;
  readonly session: Session;
  readonly ctx: Context;
  /** The last position the reader has seen; null for one that starts now. */
  readonly after: number | null;
}

interface Reader {
  readonly socket: WebSocket;
  readonly sessionId: string;
  ctx: Context;
  /** Everything up to here was sent, or is not the reader's to see. */
  position: number;
  /** Follows the room; until then it is still catching up by itself. */
  live: boolean;
}

interface Room {
  readonly workspaceId: string;
  readonly readers: Set<Reader>;
  /** Every live reader has got the changes up to here. */
  position: number;
  /** The newest position told of. */
  heard: number;
  reading: boolean;
}

/**
 * Passes on changes to the sockets of this process. Messages, each one JSON:
 * `{ type: 'ready', seq }` first; `{ type: 'reset', seq }` in its place when the position is unknown or too far behind,
 * so that everything must be read again; then `{ type: 'change', seq, batchId, object, recordId, action, version,
 * fields, actor, source }` in the order of `seq`. The values themselves are read over REST.
 */
export class RealtimeHub {
  readonly #server: ServerParts;
  readonly #rooms = new Map<string, Room>();
  readonly #timer: NodeJS.Timeout;
  #checksAsked = 0;

  constructor(server: ServerParts, listener: Listener) {
    this.#server = server;
    listener.on(changeChannel, (payload) => this.#hear(payload));
    listener.on(sessionChannel, (id) => this.#sessionChanged(id));
    listener.onReconnect(() => this.#hearAnew());
    this.#timer = setInterval(() => void this.#checkSessions(), checkSessionsMs).unref();
  }

  /** Open sockets of the context's member. */
  socketsOf(ctx: Context): number {
    const readers = this.#rooms.get(ctx.workspaceId)?.readers ?? new Set<Reader>();
    return [...readers].filter((reader) => reader.ctx.actor.membershipId === ctx.actor.membershipId).length;
  }

  /** Lets a socket follow its workspace. Gives the way to leave. */
  join({ socket, session, ctx, after }: NewReader): () => void {
    const room = this.#roomOf(ctx.workspaceId);
    const reader: Reader = { socket, sessionId: session.id, ctx, position: 0, live: false };
    room.readers.add(reader);
    void this.#welcome(room, reader, after).catch((error: unknown) => this.#dropBroken(reader, error));
    return () => {
      room.readers.delete(reader);
      if (room.readers.size === 0) this.#rooms.delete(room.workspaceId);
    };
  }

  /** Stops looking after the sockets; they are closed by whoever opened them. */
  stop(): void {
    clearInterval(this.#timer);
    this.#rooms.clear();
  }

  #roomOf(workspaceId: string): Room {
    const room = this.#rooms.get(workspaceId) ?? { workspaceId, readers: new Set(), position: 0, heard: 0, reading: false };
    this.#rooms.set(workspaceId, room);
    return room;
  }

  async #welcome(room: Room, reader: Reader, after: number | null): Promise<void> {
    const head = await headOf(reader.ctx);
    const known = after !== null && after <= head && head - after <= furthestBehind;
    reader.position = known ? after : head;
    send(reader, JSON.stringify({ type: after === null || known ? 'ready' : 'reset', seq: reader.position }));
    await this.#catchUp(room, reader);
  }

  /** Reads for one reader alone until it stands where the room stands, and lets it follow the room from there. */
  async #catchUp(room: Room, reader: Reader): Promise<void> {
    while (isOpen(reader)) {
      const page = await changesAfter(reader.ctx, reader.position, pageSize);
      await deliver(reader, page);
      if (page.length < pageSize && reader.position >= room.position) break;
    }
    // Nothing waits between here and the check above, so that no change falls between the two.
    reader.live = true;
    const others = [...room.readers].some((other) => other.live && other !== reader);
    if (!others) room.position = reader.position;
    if (room.heard > room.position) void this.#read(room);
  }

  #hear(payload: string): void {
    const [workspaceId = '', seq = ''] = payload.split(':');
    const room = this.#rooms.get(workspaceId);
    if (!room) return;
    room.heard = Math.max(room.heard, Number(seq));
    void this.#read(room);
  }

  /** The listening connection was lost for a while: whatever was told meanwhile is read. */
  #hearAnew(): void {
    for (const room of this.#rooms.values()) {
      room.heard = Math.max(room.heard, room.position + 1);
      void this.#read(room);
    }
    void this.#checkSessions();
  }

  async #read(room: Room): Promise<void> {
    if (room.reading) return;
    room.reading = true;
    try {
      while (room.heard > room.position && (await this.#readPage(room)));
    } catch (error) {
      // The next notice, or the connection's return, reads on from the same position.
      this.#server.log.warn({ err: error }, 'changes could not be read for sockets');
    } finally {
      room.reading = false;
    }
  }

  /** Gives whether there may be more. */
  async #readPage(room: Room): Promise<boolean> {
    const any = [...room.readers].find((reader) => reader.live);
    if (!any) return false;
    const { heard } = room;
    const page = await changesAfter(any.ctx, room.position, pageSize);
    for (const reader of room.readers) if (reader.live) await deliver(reader, page);
    room.position = Math.max(room.position, page.at(-1)?.seq ?? 0);
    if (page.length === 0 && room.heard === heard) room.heard = room.position;
    return page.length > 0;
  }

  #sessionChanged(id: string): void {
    this.#server.sessions.hear(id);
    void this.#checkSessions();
  }

  /**
   * Closes the sockets of ended sessions, and gives the others the rights and the catalog that hold now. One check at
   * a time: what is told of meanwhile is seen by one more after it.
   */
  async #checkSessions(): Promise<void> {
    this.#checksAsked += 1;
    if (this.#checksAsked > 1) return;
    while (this.#checksAsked > 0) {
      this.#checksAsked = 1;
      await this.#checkOnce();
      this.#checksAsked -= 1;
    }
  }

  async #checkOnce(): Promise<void> {
    const readers = [...this.#rooms.values()].flatMap((room) => [...room.readers]);
    if (readers.length === 0) return;
    try {
      const live = await liveSessions(this.#server, readers);
      for (const reader of readers) applySession(reader, live.get(reader.sessionId));
    } catch (error) {
      this.#server.log.warn({ err: error }, 'the sessions of sockets could not be checked');
    }
  }

  #dropBroken(reader: Reader, error: unknown): void {
    this.#server.log.warn({ err: error }, 'a socket could not be served');
    reader.socket.close(tooSlow, 'Try again.');
  }
}

interface LiveSession {
  readonly id: string;
  readonly roles: readonly string[];
  readonly catalog_version: number;
}

async function liveSessions({ database, clock }: ServerParts, readers: readonly Reader[]): Promise<Map<string, LiveSession>> {
  const ids = [...new Set(readers.map((reader) => reader.sessionId))];
  const rows = await rowsOf<LiveSession>(
    database.app,
    statement`
    select id, roles, catalog_version from cross_live_sessions(${ids}, ${clock.now()})`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function applySession(reader: Reader, live: LiveSession | undefined): void {
  if (!live) return reader.socket.close(signedOut, 'Signed out.');
  reader.ctx = { ...reader.ctx, actor: { ...reader.ctx.actor, roles: live.roles }, catalogVersion: live.catalog_version };
}

async function headOf(ctx: Context): Promise<number> {
  const [row] = await ctx.db.query<{ change_seq: number }>(statement`
    select change_seq from workspace_counter where workspace_id = ${ctx.workspaceId}`);
  return row?.change_seq ?? 0;
}

/** Sends a page's changes that are new to the reader and that it may see. */
async function deliver(reader: Reader, page: readonly Change[]): Promise<void> {
  const fresh = page.filter((change) => change.seq > reader.position);
  const last = fresh.at(-1);
  if (!last) return;
  for (const change of await visibleChanges(reader.ctx, fresh)) send(reader, messageOf(change));
  reader.position = last.seq;
}

function messageOf({ seq, batchId, object, recordId, action, version, before, after, actorId, source }: Change): string {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const actor = actorId === null ? null : { id: actorId };
  return JSON.stringify({ type: 'change', seq, batchId, object, recordId, action, version, fields, actor, source });
}

function send(reader: Reader, message: string): void {
  if (!isOpen(reader)) return;
  if (reader.socket.bufferedAmount > maxUnsentBytes) return reader.socket.close(tooSlow, 'Too slow. Go on from the last position.');
  reader.socket.send(message);
}

function isOpen({ socket }: Reader): boolean {
  return socket.readyState === socket.OPEN;
}
