import type { Json } from '@cross-crm/schema';
import { sameJson } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/errors.ts';
import { transaction } from '../kernel/transaction.ts';
import type { CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Change } from './changes.ts';
import { changesOfBatch } from './changes.ts';
import type { Values } from './hooks.ts';
import { lockRecords } from './store.ts';
import { deleteRecords, restoreRecords, updateRecords } from './write.ts';
import type { Patch, Written } from './write.ts';

/** Something an undo left alone, because it changed again since or can no longer be put back. */
export interface UndoConflict {
  readonly object: string;
  readonly recordId: string;
  readonly title: string | null;
  readonly fields: readonly string[];
  readonly reason: string;
}

export interface UndoResult {
  /** The undo's own batch: undoing that one brings everything back. */
  readonly batchId: string;
  /** Records put back. */
  readonly undone: number;
  readonly conflicts: readonly UndoConflict[];
}

const pageSize = 1_000;

/**
 * Puts every record of a batch back to what it was. A field that has changed again since is a conflict and stays; a
 * created record that someone has worked on since stays too. All in one transaction.
 * @throws not_found when the batch changed nothing the actor knows of
 */
export function undoBatch(ctx: Context, batchId: string): Promise<UndoResult> {
  return transaction(ctx, async (ctx) => {
    const changes = await allChanges(ctx, batchId);
    if (changes.length === 0) throw notFound('change to undo');
    const conflicts: UndoConflict[] = [];
    let undone = 0;
    // Newest objects first: what was created last may point to what was created before it.
    for (const [name, ofObject] of [...groupByObject(changes)].reverse()) {
      const object = objectOf(await catalogFor(ctx), name);
      for (let at = 0; at < ofObject.length; at += pageSize) {
        undone += await undoPage(ctx, object, ofObject.slice(at, at + pageSize), conflicts);
      }
    }
    return { batchId: ctx.batchId, undone, conflicts };
  });
}

async function allChanges(ctx: Context, batchId: string): Promise<Change[]> {
  const all: Change[] = [];
  for (let after = 0; ; ) {
    const page = await changesOfBatch(ctx, batchId, after, 10_000);
    all.push(...page);
    const last = page.at(-1);
    if (!last || page.length < 10_000) return all;
    after = last.seq;
  }
}

/** What a batch did to one record, its steps folded into one. */
interface Net {
  readonly recordId: string;
  readonly first: Change;
  readonly last: Change;
  readonly before: Values;
  readonly after: Values;
}

function groupByObject(changes: readonly Change[]): Map<string, Net[]> {
  const nets = new Map<string, Net>();
  for (const change of changes) {
    const known = nets.get(change.recordId);
    nets.set(change.recordId, {
      recordId: change.recordId,
      first: known?.first ?? change,
      last: change,
      before: { ...change.before, ...known?.before },
      after: { ...known?.after, ...change.after },
    });
  }
  const groups = new Map<string, Net[]>();
  for (const net of nets.values()) groups.set(net.first.object, [...(groups.get(net.first.object) ?? []), net]);
  return groups;
}

async function undoPage(ctx: Context, object: CatalogObject, nets: readonly Net[], conflicts: UndoConflict[]): Promise<number> {
  const current = new Map((await lockRecords(ctx, object, nets.map((net) => net.recordId))).map((record) => [String(record.id), record]));
  const plans = nets.map((net) => planOf(object, net, current.get(net.recordId), conflicts));
  const created = plans.flatMap((plan) => (plan?.kind === 'remove' ? [plan.id] : []));
  const deleted = plans.flatMap((plan) => (plan?.kind === 'restore' ? [plan.id] : []));
  const patches = plans.flatMap((plan) => (plan?.kind === 'patch' ? [plan.patch] : []));
  const options = { trusted: true, partial: true } as const;
  const results: Written[] = [];
  if (deleted.length > 0) results.push(await restoreRecords(ctx, object, deleted, options));
  if (patches.length > 0) results.push(await updateRecords(ctx, object, patches, options));
  if (created.length > 0) results.push(await deleteRecords(ctx, object, created, options));
  for (const result of results) conflicts.push(...result.refused.map((refusal) => refusedConflict(object, current, refusal.id, refusal.issues[0]?.message)));
  return new Set(results.flatMap((result) => result.changed)).size;
}

type Plan = { readonly kind: 'remove' | 'restore'; readonly id: string } | { readonly kind: 'patch'; readonly patch: Patch } | null;

function planOf(object: CatalogObject, net: Net, record: Values | undefined, conflicts: UndoConflict[]): Plan {
  if (!record) return null;
  if (net.first.action === 'create') return planRemoval(object, net, record, conflicts);
  if (net.last.action === 'delete') return record.deletedAt === null ? null : { kind: 'restore', id: net.recordId };
  if (net.last.action === 'restore') return planRemoval(object, net, record, conflicts);
  if (record.deletedAt !== null) return conflicted(object, net, record, Object.keys(net.before), 'It has been deleted since.', conflicts);
  return planPatch(object, net, record, conflicts);
}

function planRemoval(object: CatalogObject, net: Net, record: Values, conflicts: UndoConflict[]): Plan {
  if (record.deletedAt !== null) return null;
  if (Number(record.version) === net.last.version) return { kind: 'remove', id: net.recordId };
  return conflicted(object, net, record, [], 'Someone has changed it since.', conflicts);
}

function planPatch(object: CatalogObject, net: Net, record: Values, conflicts: UndoConflict[]): Plan {
  const names = Object.keys(net.before).filter((name) => object.fields.has(name) && !object.fields.get(name)?.sql.assigned);
  const free = names.filter((name) => sameJson(record[name], net.after[name]));
  const taken = names.filter((name) => !free.includes(name) && !sameJson(record[name], net.before[name]));
  if (taken.length > 0) conflicted(object, net, record, taken, 'Someone has changed it since.', conflicts);
  if (free.length === 0) return null;
  const set: Record<string, Json> = {};
  for (const name of free) set[name] = net.before[name] ?? null;
  return { kind: 'patch', patch: { id: net.recordId, set } };
}

function conflicted(object: CatalogObject, net: Net, record: Values, fields: readonly string[], reason: string, conflicts: UndoConflict[]): null {
  conflicts.push({ object: object.def.name, recordId: net.recordId, title: titleOf(object, record), fields, reason });
  return null;
}

function refusedConflict(object: CatalogObject, current: ReadonlyMap<string, Values>, id: string | null, reason = 'It can no longer be put back.'): UndoConflict {
  const record = id === null ? undefined : current.get(id);
  return { object: object.def.name, recordId: id ?? '', title: record ? titleOf(object, record) : null, fields: [], reason };
}

function titleOf(object: CatalogObject, record: Values): string | null {
  const title = record[object.def.title];
  return typeof title === 'string' ? title : null;
}
