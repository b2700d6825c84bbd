import type { Json } from '@cross-crm/schema';
import { sameJson } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/errors.ts';
import { transaction } from '../kernel/transaction.ts';
import type { CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Change } from './changes.ts';
import { changesOfBatch, recordsOfBatch } from './changes.ts';
import type { Values } from './hooks.ts';
import { pointedTo } from './pointed-to.ts';
import { lockRecords } from './store.ts';
import { deleteRecords, restoreRecords, updateRecords } from './write.ts';
import type { Written } from './write.ts';

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

/** A part of an undo. */
export interface UndoPage {
  readonly undone: number;
  readonly conflicts: readonly UndoConflict[];
  /** Where the next page starts; null when nothing is left. */
  readonly next: number | null;
}

const pageSize = 1_000;

/**
 * Puts every record of a batch back to what it was. A field that has changed again since is a conflict and stays; a
 * created record that someone has worked on since stays too. All in one transaction.
 * @throws not_found when the batch changed nothing the actor knows of
 */
export function undoBatch(ctx: Context, batchId: string): Promise<UndoResult> {
  return transaction(ctx, async (ctx) => {
    const conflicts: UndoConflict[] = [];
    let undone = 0;
    for (let from: number | null = null; ; ) {
      const page: UndoPage | null = await undoFrom(ctx, batchId, from);
      if (!page && from === null) throw notFound('change to undo');
      undone += page?.undone ?? 0;
      conflicts.push(...(page?.conflicts ?? []));
      from = page?.next ?? null;
      if (from === null) return { batchId: ctx.batchId, undone, conflicts };
    }
  });
}

/**
 * Undoes the newest changes of a batch before a position (all of it when null), for batches that are too large for one
 * transaction: what was created last may point to what was created before it, so the newest go first. Null when there
 * are none.
 */
export function undoFrom(ctx: Context, batchId: string, before: number | null): Promise<UndoPage | null> {
  return transaction(ctx, async (ctx) => {
    const newest = await recordsOfBatch(ctx, batchId, before, pageSize);
    const last = newest.at(-1);
    if (!last) return null;
    const changes = await changesOfBatch(ctx, batchId, [...new Set(newest.map((each) => each.recordId))]);
    // A record whose newest change is on a page before this one has been put back as a whole there.
    const nets = [...netsOf(changes).values()].filter((net) => before === null || net.last.seq < before);
    const conflicts: UndoConflict[] = [];
    let undone = 0;
    for (const run of newestFirst(nets)) undone += await undoNets(ctx, objectOf(await catalogFor(ctx), run.object), run.nets, conflicts);
    return { undone, conflicts, next: newest.length < pageSize ? null : last.seq };
  });
}

/** What a batch did to one record, its steps folded into one. */
interface Net {
  readonly recordId: string;
  readonly first: Change;
  readonly last: Change;
  readonly before: Values;
  readonly after: Values;
}

function netsOf(changes: readonly Change[]): Map<string, Net> {
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
  return nets;
}

interface NetRun {
  readonly object: string;
  readonly nets: Net[];
}

/** Runs of records of one object, the last created first: it may be one that lives only as long as nothing points to it. */
function newestFirst(nets: readonly Net[]): NetRun[] {
  const runs: NetRun[] = [];
  for (const net of [...nets].sort((a, b) => b.first.seq - a.first.seq)) {
    const run = runs.at(-1);
    if (run?.object === net.first.object) run.nets.push(net);
    else runs.push({ object: net.first.object, nets: [net] });
  }
  return runs;
}

async function undoNets(ctx: Context, object: CatalogObject, nets: readonly Net[], conflicts: UndoConflict[]): Promise<number> {
  const current = new Map(
    (
      await lockRecords(
        ctx,
        object,
        nets.map((net) => net.recordId),
      )
    ).map((record) => [String(record.id), record]),
  );
  const planned = nets.flatMap((net) => planOf(object, net, current.get(net.recordId), conflicts) ?? []);
  const plans = await keepPointedTo(ctx, object, nets, planned, current, conflicts);
  const options = { trusted: true, partial: true } as const;
  const idsTo = (end: Plan['existence']): string[] => plans.flatMap((plan) => (plan.existence === end ? [plan.id] : []));
  const patches = plans.filter((plan) => Object.keys(plan.set).length > 0).map(({ id, set }) => ({ id, set }));
  const results: Written[] = [
    await restoreRecords(ctx, object, idsTo('restore'), options),
    await updateRecords(ctx, object, patches, options),
    await deleteRecords(ctx, object, idsTo('remove'), options),
  ];
  for (const result of results)
    conflicts.push(...result.refused.map((refusal) => refusedConflict(object, current, refusal.id, refusal.issues[0]?.message)));
  return new Set(results.flatMap((result) => result.changed)).size;
}

/** What has to happen to one record: whether it must come or go, and the values to set. */
interface Plan {
  readonly id: string;
  readonly existence: 'restore' | 'remove' | 'stay';
  readonly set: Readonly<Record<string, Json>>;
}

function planOf(object: CatalogObject, net: Net, record: Values | undefined, conflicts: UndoConflict[]): Plan | null {
  if (!record) return null;
  const livedBefore = net.first.action === 'update' || net.first.action === 'delete';
  const leftAlive = net.last.action !== 'delete';
  const lives = record.deletedAt === null;
  if (!livedBefore) return lives ? planRemoval(object, net, record, conflicts) : null;
  if (!lives && leftAlive) return conflicted(object, net, record, Object.keys(net.before), 'It has been deleted since.', conflicts);
  return { id: net.recordId, existence: lives ? 'stay' : 'restore', set: valuesBefore(object, net, record, conflicts) };
}

/** A record to be removed stays when one that stays points to it. */
async function keepPointedTo(
  ctx: Context,
  object: CatalogObject,
  nets: readonly Net[],
  plans: readonly Plan[],
  current: ReadonlyMap<string, Values>,
  conflicts: UndoConflict[],
): Promise<Plan[]> {
  const removed = plans.filter((plan) => plan.existence === 'remove').map((plan) => plan.id);
  const pointed = await pointedTo(ctx, object, removed, nets[0]?.first.batchId ?? '');
  return plans.filter((plan) => {
    const net = nets.find((each) => each.recordId === plan.id);
    const record = current.get(plan.id);
    if (plan.existence !== 'remove' || !pointed.has(plan.id) || !net || !record) return true;
    conflicted(object, net, record, [], 'Another record that stays points to it.', conflicts);
    return false;
  });
}

/** What the engine writes by itself, so that it says nothing about whether a record is still as it was made. */
const stamped = new Set(['version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'deletedAt', 'id']);

/** Whether a record that a batch created has the values it was created with, even if it had others in between. */
function isAsCreated(object: CatalogObject, net: Net, record: Values): boolean {
  if (Number(record.version) === net.last.version) return true;
  if (net.first.action !== 'create') return false;
  return [...object.fields.keys()].every((name) => stamped.has(name) || sameJson(record[name], net.after[name]));
}

function planRemoval(object: CatalogObject, net: Net, record: Values, conflicts: UndoConflict[]): Plan | null {
  if (!isAsCreated(object, net, record)) return conflicted(object, net, record, [], 'Someone has changed it since.', conflicts);
  const set = net.first.action === 'create' ? {} : valuesBefore(object, net, record, conflicts);
  return { id: net.recordId, existence: 'remove', set };
}

/** The values to put back: those that are still what the batch made them. */
function valuesBefore(object: CatalogObject, net: Net, record: Values, conflicts: UndoConflict[]): Record<string, Json> {
  const names = Object.keys(net.before).filter((name) => object.fields.has(name) && !object.fields.get(name)?.sql.assigned);
  const free = names.filter((name) => sameJson(record[name], net.after[name]));
  const taken = names.filter((name) => !free.includes(name) && !sameJson(record[name], net.before[name]));
  if (taken.length > 0) conflicted(object, net, record, taken, 'Someone has changed it since.', conflicts);
  return Object.fromEntries(free.map((name) => [name, net.before[name] ?? null]));
}

function conflicted(
  object: CatalogObject,
  net: Net,
  record: Values,
  fields: readonly string[],
  reason: string,
  conflicts: UndoConflict[],
): null {
  conflicts.push({ object: object.def.name, recordId: net.recordId, title: titleOf(object, record), fields, reason });
  return null;
}

function refusedConflict(
  object: CatalogObject,
  current: ReadonlyMap<string, Values>,
  id: string | null,
  reason = 'It can no longer be put back.',
): UndoConflict {
  const record = id === null ? undefined : current.get(id);
  return { object: object.def.name, recordId: id ?? '', title: record ? titleOf(object, record) : null, fields: [], reason };
}

function titleOf(object: CatalogObject, record: Values): string | null {
  const title = record[object.def.title];
  return typeof title === 'string' ? title : null;
}
