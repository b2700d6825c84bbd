import { sameJson } from '@cross-crm/schema';
import type { Context, Source } from '../kernel/context.ts';
import { newId } from '../kernel/ids.ts';
import { statement } from '../kernel/statement.ts';
import { accessTo } from './access.ts';
import type { CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Values, Write } from './hooks.ts';

/** An entry of the change log. `before` and `after` hold only the fields that changed; links are ids. */
export interface Change {
  readonly seq: number;
  readonly id: string;
  readonly batchId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actorId: string | null;
  readonly source: Source;
  readonly object: string;
  readonly recordId: string;
  readonly action: Write['action'];
  /** The record's version after the change. */
  readonly version: number;
  readonly before: Values | null;
  readonly after: Values | null;
}

/** Written by the engine with every write; they say nothing about what a person did. */
const unlogged = new Set(['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'deletedAt']);

type PendingChange = Omit<Change, 'seq'>;

/** Adds writes to the transaction's changes; they reach the log just before the commit. */
export function appendChanges(
  ctx: Context,
  object: CatalogObject,
  writes: readonly Write[],
  changed: (write: Write) => readonly string[],
): void {
  const state = ctx.db.transaction;
  if (!state) throw new Error('Changes are appended inside a transaction only.');
  for (const write of writes) state.changes.push(changeOf(ctx, object, write, changed(write)));
  state.beforeCommit.set('changes', flushChanges);
}

function changeOf(ctx: Context, object: CatalogObject, write: Write, changed: readonly string[]): PendingChange {
  const names = changed.filter((name) => !unlogged.has(name));
  return {
    id: newId(),
    batchId: ctx.batchId,
    at: ctx.now.toISOString(),
    actorId: ctx.actor.membershipId,
    source: ctx.source,
    object: object.def.name,
    recordId: write.id,
    action: write.action,
    version: Number(write.after.version),
    before: write.before ? pick(write.before, names) : null,
    after: write.action === 'delete' ? null : pick(write.after, names),
  };
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

/**
 * Writes the pending changes with the next numbers of the workspace's counter. The counter's row stays locked from
 * here to the commit, which makes `seq` gap-free and in commit order: a reader needs to remember a position only.
 */
async function flushChanges(ctx: Context): Promise<void> {
  const pending = ctx.db.transaction?.changes.splice(0) ?? [];
  if (pending.length === 0) return;
  await ctx.db.query(statement`
    with counter as (
      update workspace_counter set change_seq = change_seq + ${pending.length}
      where workspace_id = ${ctx.workspaceId}
      returning change_seq
    ), written as (
      insert into change (workspace_id, seq, at, id, batch_id, actor_id, source, object, record_id, action, version, before, after)
      select ${ctx.workspaceId}, counter.change_seq - ${pending.length} + r.ordinal, (r.change->>'at')::timestamptz,
        (r.change->>'id')::uuid, (r.change->>'batchId')::uuid, (r.change->>'actorId')::uuid, r.change->>'source',
        r.change->>'object', (r.change->>'recordId')::uuid, r.change->>'action', (r.change->>'version')::int,
        nullif(r.change->'before', 'null'::jsonb), nullif(r.change->'after', 'null'::jsonb)
      from counter, jsonb_array_elements(${JSON.stringify(pending)}::jsonb) with ordinality as r(change, ordinal)
      returning seq
    )
    select pg_notify('cross_change', ${ctx.workspaceId}::text || ':' || max(seq)) from written`);
}

/** Changes of one record, newest first. `before` is a position (exclusive). */
export function changesOfRecord(ctx: Context, recordId: string, before: number | null, limit: number): Promise<Change[]> {
  return ctx.db.query<Change>(statement`
    select seq, id, batch_id as "batchId", to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", source, object,
      record_id as "recordId", action, version, before, after
    from change
    where workspace_id = ${ctx.workspaceId} and record_id = ${recordId} and (${before}::bigint is null or seq < ${before}::bigint)
    order by seq desc limit ${limit}`);
}

/** Changes after a position, oldest first: what readers of the log follow. */
export function changesAfter(ctx: Context, after: number, limit: number): Promise<Change[]> {
  return ctx.db.query<Change>(statement`
    select seq, id, batch_id as "batchId", to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", source, object,
      record_id as "recordId", action, version, before, after
    from change
    where workspace_id = ${ctx.workspaceId} and seq > ${after}
    order by seq limit ${limit}`);
}

/** Records that a batch changed, newest change first, in pages by position (`before` is exclusive; null is the end). */
export async function recordsOfBatch(
  ctx: Context,
  batchId: string,
  before: number | null,
  limit: number,
): Promise<readonly { readonly recordId: string; readonly seq: number }[]> {
  return ctx.db.query(statement`
    select record_id as "recordId", seq from change
    where workspace_id = ${ctx.workspaceId} and batch_id = ${batchId} and (${before}::bigint is null or seq < ${before}::bigint)
    order by seq desc limit ${limit}`);
}

/** What one batch did to some records, in the order in which it was done. */
export function changesOfBatch(ctx: Context, batchId: string, recordIds: readonly string[]): Promise<Change[]> {
  return ctx.db.query<Change>(statement`
    select seq, id, batch_id as "batchId", to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", source, object,
      record_id as "recordId", action, version, before, after
    from change
    where workspace_id = ${ctx.workspaceId} and batch_id = ${batchId} and record_id = any (${[...recordIds]}::uuid[])
    order by seq`);
}

/** What the actor may see of changes: those of objects and fields it may read. */
export async function visibleChanges(ctx: Context, found: readonly Change[]): Promise<Change[]> {
  const catalog = await catalogFor(ctx);
  return found.flatMap((change) => {
    if (!catalog.objects.has(change.object)) return [];
    const access = accessTo(ctx, 'read', objectOf(catalog, change.object));
    if (access.scope === 'none') return [];
    return [{ ...change, before: masked(change.before, access.readable), after: masked(change.after, access.readable) }];
  });
}

function masked(values: Values | null, readable: (field: string) => boolean): Values | null {
  return values && Object.fromEntries(Object.entries(values).filter(([name]) => readable(name)));
}

/** The names of the fields in which two records differ. */
export function differences(before: Values, after: Values, names: Iterable<string>): string[] {
  return [...names].filter((name) => !sameJson(before[name], after[name]));
}
