import type { Issue, Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { invalid, notFound, stale } from '../kernel/errors.ts';
import { isId, newId } from '../kernel/ids.ts';
import { transaction } from '../kernel/transaction.ts';
import { requireAccess } from './access.ts';
import { assignNumbers } from './assigned.ts';
import type { CatalogObject } from './catalog.ts';
import { appendChanges, differences } from './changes.ts';
import type { Values, Write } from './hooks.ts';
import { runHooks } from './run-hooks.ts';
import { checkLinks, writeLinks } from './links.ts';
import type { WriteOptions } from './parse.ts';
import { missingFields, parseInput, stamps, withDefaults } from './parse.ts';
import { insertRows, lockRecords, updateRows } from './store.ts';
import { checkUnique, explainUnique } from './unique.ts';
import { requireVisible } from './visible.ts';

/** What became of a call: the records written, and those refused with what is wrong with each. */
export interface Written {
  /** Ids in the order of the input; null where refused. */
  readonly ids: readonly (string | null)[];
  readonly changed: readonly string[];
  /** Ids whose input changed nothing. */
  readonly unchanged: readonly string[];
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly index: number;
  readonly id: string | null;
  readonly issues: readonly Issue[];
}

/** One record's change: the fields to set, and optionally the version the caller has seen. */
export interface Patch {
  readonly id: string;
  readonly set: Readonly<Record<string, unknown>>;
  /** Refuse with `stale` if one of these fields changed after this version. */
  readonly ifVersion?: number;
}

/** Creates records. With `ids`, the caller has chosen their ids. @throws invalid, forbidden, conflict */
export function createRecords(
  ctx: Context,
  object: CatalogObject,
  inputs: readonly unknown[],
  options: WriteOptions & { readonly ids?: readonly string[] } = {},
): Promise<Written> {
  return transaction(ctx, async (ctx) => {
    const access = requireAccess(ctx, 'create', object);
    const writes = inputs.map((input, index): Write => {
      const { values, issues } = parseInput(ctx, object, access, input, options);
      const id = options.ids?.[index] ?? newId();
      return { action: 'create', id, before: null, after: withDefaults(ctx, object, id, values), issues, index };
    });
    return pipeline(ctx, object, writes, options);
  });
}

/** Changes records. A record that is not there, deleted or invisible is refused. @throws invalid, not_found, stale, forbidden */
export function updateRecords(
  ctx: Context,
  object: CatalogObject,
  patches: readonly Patch[],
  options: WriteOptions = {},
): Promise<Written> {
  return transaction(ctx, async (ctx) => {
    const access = requireAccess(ctx, 'update', object);
    const found = byId(await lockRecords(ctx, object, knownIds(patches)));
    const writes = patches.map((patch, index): Write => {
      const before = found.get(patch.id);
      if (!before || before.deletedAt !== null) return missingWrite('update', patch.id, index, object, options);
      const { values, issues } = parseInput(ctx, object, access, patch.set, options);
      return {
        action: 'update',
        id: patch.id,
        before,
        after: { ...before, ...values, ...stamps(ctx, Number(before.version) + 1) },
        issues,
        index,
      };
    });
    for (const [at, patch] of patches.entries()) await refuseStale(ctx, object, patch, writes[at]);
    return pipeline(ctx, object, writes, options);
  });
}

/** Deletes records softly: they leave every list, and can be restored. @throws not_found, forbidden */
export function deleteRecords(ctx: Context, object: CatalogObject, ids: readonly string[], options: WriteOptions = {}): Promise<Written> {
  return transaction(ctx, async (ctx) => {
    requireAccess(ctx, 'delete', object);
    return pipeline(ctx, object, await toggles(ctx, object, ids, 'delete', options), options);
  });
}

/** Brings deleted records back. @throws not_found, forbidden, invalid when a unique value has been taken since */
export function restoreRecords(ctx: Context, object: CatalogObject, ids: readonly string[], options: WriteOptions = {}): Promise<Written> {
  return transaction(ctx, async (ctx) => {
    requireAccess(ctx, 'delete', object);
    return pipeline(ctx, object, await toggles(ctx, object, ids, 'restore', options), options);
  });
}

async function toggles(
  ctx: Context,
  object: CatalogObject,
  ids: readonly string[],
  action: 'delete' | 'restore',
  options: WriteOptions,
): Promise<Write[]> {
  const found = byId(await lockRecords(ctx, object, ids.filter(isId)));
  return ids.map((id, index): Write => {
    const before = found.get(id);
    const fits = before && (before.deletedAt === null) === (action === 'delete');
    if (!before || !fits) return missingWrite(action, id, index, object, options);
    const deletedAt = action === 'delete' ? ctx.now.toISOString() : null;
    return { action, id, before, after: { ...before, ...stamps(ctx, Number(before.version) + 1), deletedAt }, issues: [], index };
  });
}

/** The pipeline every write takes. Its order is its documentation. */
async function pipeline(ctx: Context, object: CatalogObject, writes: readonly Write[], options: WriteOptions): Promise<Written> {
  const live = (): Write[] => writes.filter((write) => write.issues.length === 0);
  const isChanged = (write: Write): boolean => write.action !== 'update' || changedFields(object, write).length > 0;

  refuseRepeated(live());
  await runHooks(ctx, object, 'beforeWrite', live().filter(isChanged));
  for (const write of live()) if (write.action !== 'delete') write.issues.push(...missingFields(object, write.after));
  await checkLinks(ctx, object, live());
  await checkUnique(ctx, object, live());
  if (!options.partial) refuseAll(object, writes);

  const changed = live().filter(isChanged);
  if (options.dryRun) return outcome(writes, new Set(changed.map((write) => write.id)));
  await assignNumbers(ctx, object, changed);
  await store(ctx, object, changed);
  await requireVisible(ctx, object, changed);
  appendChanges(ctx, object, changed, (write) => changedFields(object, write));
  await runHooks(ctx, object, 'afterWrite', changed);
  return outcome(writes, new Set(changed.map((write) => write.id)));
}

/** A record is written once a call: of two changes made from the same version, one would be lost and its history wrong. */
function refuseRepeated(writes: readonly Write[]): void {
  const seen = new Set<string>();
  for (const { id, issues } of writes) {
    if (seen.has(id)) issues.push({ path: ['id'], code: 'repeated', message: 'This record is in the call already. Send it once.' });
    seen.add(id);
  }
}

async function store(ctx: Context, object: CatalogObject, writes: readonly Write[]): Promise<void> {
  const created = writes.filter((write) => write.action === 'create');
  const updated = writes.filter((write) => write.action !== 'create');
  try {
    if (created.length > 0) await insertRows(ctx, object, created);
    await updateRows(ctx, object, updated, (write) => [...changedFields(object, write), 'version', 'updatedAt', 'updatedBy', 'deletedAt']);
  } catch (error) {
    throw explainUnique(object, error);
  }
  await writeLinks(ctx, object, writes);
}

const stamped = new Set(['version', 'updatedAt', 'updatedBy']);

/** The fields a write changes, its own stamps apart. Compared once: `after` does not change any more once stored. */
function changedFields(object: CatalogObject, write: Write): string[] {
  const before: Values = write.before ?? {};
  return differences(before, write.after, object.fields.keys()).filter((name) => !stamped.has(name));
}

/** All or nothing: every issue of every record is told at once. */
function refuseAll(object: CatalogObject, writes: readonly Write[]): void {
  const single = writes.length === 1;
  const issues = writes.flatMap((write) =>
    write.issues.map((issue) => (single ? issue : { ...issue, path: [write.index, ...issue.path] })),
  );
  if (issues.length === 0) return;
  if (issues.every((issue) => issue.code === 'no_such_record' && issue.path.at(-1) === 'id'))
    throw notFound(object.def.label.toLowerCase());
  throw invalid(issues);
}

function outcome(writes: readonly Write[], changed: ReadonlySet<string>): Written {
  const accepted = writes.filter((write) => write.issues.length === 0);
  return {
    ids: writes.map((write) => (write.issues.length === 0 ? write.id : null)),
    changed: [...changed],
    unchanged: accepted.map((write) => write.id).filter((id) => !changed.has(id)),
    refused: writes
      .filter((write) => write.issues.length > 0)
      .map((write) => ({ index: write.index, id: write.action === 'create' ? null : write.id, issues: write.issues })),
  };
}

function missingWrite(action: Write['action'], id: string, index: number, object: CatalogObject, options: WriteOptions): Write {
  if (!options.partial) throw notFound(object.def.label.toLowerCase());
  const issue = {
    path: ['id'],
    code: 'no_such_record',
    message: `There is no such ${object.def.label.toLowerCase()}, or you may not see it.`,
  };
  return { action, id, before: null, after: {}, issues: [issue], index };
}

/**
 * A stale patch merges when the fields it sets were not touched since the version its author saw; otherwise it is
 * refused with the record as it is now.
 */
async function refuseStale(ctx: Context, object: CatalogObject, patch: Patch, write: Write | undefined): Promise<void> {
  if (patch.ifVersion === undefined || !write?.before || Number(write.before.version) === patch.ifVersion) return;
  const touched = await fieldsChangedSince(ctx, patch.id, patch.ifVersion);
  const clash = Object.keys(patch.set).filter(
    (name) => touched.has(name) && differences(write.before ?? {}, write.after, [name]).length > 0,
  );
  if (clash.length === 0) return;
  const current = { ...write.before } as Record<string, Json>; // Values are JSON by definition
  throw stale(
    `Someone changed ${clash.map((name) => `"${object.fields.get(name)?.def.label ?? name}"`).join(', ')} since you read it. Decide which value stays.`,
    { current, fields: clash },
  );
}

async function fieldsChangedSince(ctx: Context, recordId: string, version: number): Promise<Set<string>> {
  const rows = await ctx.db.query<{ name: string }>({
    text: `select distinct key as name from change, jsonb_object_keys(coalesce(after, '{}') || coalesce(before, '{}')) as key
      where workspace_id = $1 and record_id = $2 and version > $3`,
    values: [ctx.workspaceId, recordId, version],
  });
  return new Set(rows.map((row) => row.name));
}

function byId(records: readonly Values[]): Map<string, Values> {
  return new Map(records.map((record) => [String(record.id), record]));
}

function knownIds(patches: readonly Patch[]): string[] {
  return patches.map((patch) => patch.id).filter(isId);
}

/** Creates one record and gives its id. */
export async function createRecord(
  ctx: Context,
  object: CatalogObject,
  input: Readonly<Record<string, unknown>>,
  options: WriteOptions & { readonly id?: string } = {},
): Promise<string> {
  const { id, ...rest } = options;
  const written = await createRecords(ctx, object, [input], { ...rest, ...(id ? { ids: [id] } : {}) });
  return written.ids[0] ?? '';
}

/** Changes one record. */
export async function updateRecord(
  ctx: Context,
  object: CatalogObject,
  id: string,
  set: Readonly<Record<string, unknown>>,
  options: WriteOptions = {},
): Promise<void> {
  await updateRecords(ctx, object, [{ id, set }], options);
}
