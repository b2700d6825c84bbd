import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { sha256 } from '../../kernel/crypto.ts';
import type { Context } from '../../kernel/context.ts';
import { conflict, invalidAt } from '../../kernel/errors.ts';
import { isGone } from '../../kernel/listener.ts';
import type { Listener } from '../../kernel/listener.ts';
import { statement } from '../../kernel/statement.ts';
import { transaction } from '../../kernel/transaction.ts';
import { isUnsafe } from './csrf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Key under which this request's answer will be kept; null for none. */
    answerKey: string | null;
  }
}

interface Kept {
  readonly request_hash: Buffer;
  readonly instance: string;
  readonly batch_id: string;
  readonly status: number | null;
  readonly headers: Record<string, string> | null;
  readonly body: string | null;
}

const keptHeaders = ['content-type', 'etag', 'x-batch-id', 'location'];
const waitMs = 5_000;
const pauseMs = 100;

/**
 * A request with an `Idempotency-Key` is carried out once: repeated within a day, it gets the kept answer. The same key
 * with another request is refused. While the first is under way a repeat waits for it; when the first was cut off by a
 * crash, the change log tells whether it was carried out: then nothing is done again.
 */
export function keepAnswers(api: FastifyInstance, listener: Listener): void {
  api.decorateRequest('answerKey', null);
  api.addHook('preHandler', async (request, reply) => {
    const key = request.headers['idempotency-key'];
    const ctx = request.context;
    const isPublic = request.routeOptions.config.access === 'public';
    if (key === undefined || !ctx || isPublic || !isUnsafe(request) || isUpload(request)) return;
    return claim(ctx, checkedKey(key), request, reply, listener.instance);
  });
  api.addHook('onSend', async (request, reply, payload) => {
    if (request.answerKey === null || !request.context) return payload;
    await keep(request.context, request.answerKey, reply, payload);
    return payload;
  });
}

/** A raw body can be far too large to be compared. */
function isUpload(request: FastifyRequest): boolean {
  return request.body instanceof Readable;
}

function checkedKey(key: string | string[]): string {
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw invalidAt(['Idempotency-Key'], 'bad_key', 'Send Idempotency-Key as 1 to 200 visible ASCII characters, for instance a uuid.');
}

async function claim(
  ctx: Context,
  key: string,
  request: FastifyRequest,
  reply: FastifyReply,
  instance: string,
): Promise<FastifyReply | undefined> {
  const hash = hashOf(request);
  for (let waited = 0; waited <= waitMs; waited += pauseMs) {
    const kept = await reserve(ctx, key, hash, instance);
    if (kept === 'mine') {
      request.answerKey = key;
      return undefined;
    }
    if (!kept.request_hash.equals(hash))
      throw conflict('idempotency_key_reused', 'This Idempotency-Key was used for another request. Use a new one.');
    if (kept.status !== null) return answerAgain(kept, reply);
    await sleep(pauseMs);
  }
  throw conflict('still_running', 'The first request with this Idempotency-Key is still running. Try again later.', {
    details: { retryAfter: 5 },
  });
}

function hashOf(request: FastifyRequest): Buffer {
  return sha256(
    JSON.stringify([request.method, request.url, request.bodyHash?.toString('base64') ?? '', request.headers['if-match'] ?? '']),
  );
}

/** Takes the key for this request, or tells who has it. */
function reserve(ctx: Context, key: string, hash: Buffer, instance: string): Promise<Kept | 'mine'> {
  return transaction(ctx, async (ctx) => {
    const member = ctx.actor.membershipId;
    const taken = await ctx.db.query(statement`
      insert into idempotency as i (workspace_id, membership_id, key, request_hash, instance, batch_id, created_at)
      values (${ctx.workspaceId}, ${member}, ${key}, ${hash}, ${instance}, ${ctx.batchId}, ${ctx.now})
      on conflict (workspace_id, membership_id, key) do update
        set request_hash = excluded.request_hash, instance = excluded.instance, batch_id = excluded.batch_id,
          created_at = excluded.created_at, status = null, headers = null, body = null
        where i.created_at < excluded.created_at - interval '24 hours'
      returning key`);
    if (taken.length > 0) return 'mine';
    const [kept] = await ctx.db.query<Kept>(statement`
      select request_hash, instance::text, batch_id, status, headers, body from idempotency
      where workspace_id = ${ctx.workspaceId} and membership_id = ${member} and key = ${key} for update`);
    if (!kept) throw conflict('still_running', 'The first request with this Idempotency-Key just failed. Try again.');
    return kept.status === null && kept.request_hash.equals(hash) ? afterCrash(ctx, key, kept, instance) : kept;
  });
}

/** Nobody answers under the key yet: its process may be dead. What it committed is in the change log. */
async function afterCrash(ctx: Context, key: string, kept: Kept, instance: string): Promise<Kept | 'mine'> {
  const [owner] = await ctx.db.query<{ gone: boolean }>({ text: isGone, values: [kept.instance] });
  if (!owner?.gone) return kept;
  const changed = await ctx.db.query<{ object: string; record_id: string }>(statement`
    select distinct object, record_id from change
    where workspace_id = ${ctx.workspaceId} and batch_id = ${kept.batch_id} limit 100`);
  if (changed.length > 0) {
    const records = changed.map((change) => ({ object: change.object, id: change.record_id }));
    throw conflict('already_done', 'This request was carried out, but its answer was lost. Read the records it changed.', {
      details: { batchId: kept.batch_id, records },
    });
  }
  await ctx.db.query(statement`
    update idempotency set instance = ${instance}, batch_id = ${ctx.batchId}, created_at = ${ctx.now}
    where workspace_id = ${ctx.workspaceId} and membership_id = ${ctx.actor.membershipId} and key = ${key}`);
  return 'mine';
}

function answerAgain(kept: Kept, reply: FastifyReply): FastifyReply {
  return reply
    .code(kept.status ?? 200)
    .headers({ ...kept.headers, 'idempotent-replayed': 'true' })
    .send(kept.body ?? '');
}

/** A fault of ours, or too much load, may pass: then the key is free again. */
async function keep(ctx: Context, key: string, reply: FastifyReply, payload: unknown): Promise<void> {
  const member = ctx.actor.membershipId;
  if (reply.statusCode >= 500 || reply.statusCode === 429 || (payload && typeof payload !== 'string')) {
    await ctx.db.query(statement`
      delete from idempotency where workspace_id = ${ctx.workspaceId} and membership_id = ${member} and key = ${key}`);
    return;
  }
  const headers = Object.fromEntries(keptHeaders.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])));
  await ctx.db.query(statement`
    update idempotency set status = ${reply.statusCode}, headers = ${JSON.stringify(headers)}, body = ${typeof payload === 'string' ? payload : null}
    where workspace_id = ${ctx.workspaceId} and membership_id = ${member} and key = ${key}`);
}
