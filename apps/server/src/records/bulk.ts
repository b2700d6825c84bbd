import type { Filter, Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { invalid, invalidAt } from '../kernel/errors.ts';
import { transaction } from '../kernel/transaction.ts';
import { requireAccess } from './access.ts';
import type { CatalogObject } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Values } from './hooks.ts';
import { parseInput } from './parse.ts';
import type { WriteOptions } from './parse.ts';
import { idsStatement, runRead } from './query.ts';
import type { UniqueKey } from './unique.ts';
import { holdersOf, keyText, uniqueKeys } from './unique.ts';
import type { Patch, Refusal } from './write.ts';
import { createRecords, updateRecords } from './write.ts';

export const maxBulk = 10_000;

/** What a bulk call did. */
export interface BulkResult {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly Refusal[];
}

/**
 * Creates the records whose key nobody holds yet and updates the others, in one transaction.
 * @param keyNames a unique field, or the fields of one of the object's `uniqueTogether`
 * @throws invalid when those fields are no unique key
 */
export function upsertRecords(
  ctx: Context,
  object: CatalogObject,
  keyNames: readonly string[],
  inputs: readonly unknown[],
  options: WriteOptions,
): Promise<BulkResult> {
  const key = requireKey(object, keyNames);
  return transaction(ctx, async (ctx) => {
    const access = requireAccess(ctx, 'update', object);
    requireAccess(ctx, 'create', object);
    const keyValues = inputs.map((input) => parseInput(ctx, object, access, keyPart(input, keyNames), options).values);
    const holders = await holdersOf(ctx, object, key, keyValues);
    const keyless = withoutKey(key, keyValues, options);
    const idOf = (at: number): string | undefined => holders.get(keyText(key, keyValues[at] ?? {}) ?? '');
    const fresh = inputs.flatMap((input, at) => (idOf(at) === undefined && !keyless.has(at) ? [{ input, at }] : []));
    const known = inputs.flatMap((input, at) => (idOf(at) === undefined ? [] : [{ patch: patchOf(input, idOf(at) ?? ''), at }]));
    const created = await createRecords(
      ctx,
      object,
      fresh.map((each) => each.input),
      options,
    );
    const updated = await updateRecords(
      ctx,
      object,
      known.map((each) => each.patch),
      options,
    );
    return {
      created: created.changed,
      updated: updated.changed,
      unchanged: updated.unchanged,
      refused: [...keyless.values(), ...reindexed(created.refused, fresh), ...reindexed(updated.refused, known)],
    };
  });
}

/** Records whose key is empty: each call would create them again, so they are refused. @throws invalid unless `partial` */
function withoutKey(key: UniqueKey, keyValues: readonly Values[], options: WriteOptions): ReadonlyMap<number, Refusal> {
  const name = key[0]?.name ?? '';
  const refused = keyValues.flatMap((values, index): [number, Refusal][] => {
    if (keyText(key, values) !== null) return [];
    const issue = {
      path: [name],
      code: 'key_missing',
      message: `Fill in "${key.map((field) => field.def.label).join('" and "')}", by which the record is found again.`,
    };
    return [[index, { index, id: null, issues: [issue] }]];
  });
  if (refused.length > 0 && !options.partial)
    throw invalid(refused.flatMap(([index, { issues }]) => issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }))));
  return new Map(refused);
}

function requireKey(object: CatalogObject, names: readonly string[]): UniqueKey {
  const keys = uniqueKeys(object);
  const key = keys.find((fields) => fields.length === names.length && fields.every((field) => names.includes(field.name)));
  if (key) return key;
  const choices = keys.map((fields) => fields.map((field) => field.name).join('+')).join(', ');
  throw invalidAt(['key'], 'not_a_unique_key', `"${names.join('+')}" does not name a record for certain. Use one of: ${choices}.`);
}

function keyPart(input: unknown, names: readonly string[]): Record<string, unknown> {
  if (typeof input !== 'object' || input === null) return {};
  return Object.fromEntries(Object.entries(input).filter(([name]) => names.includes(name)));
}

function patchOf(input: unknown, id: string): Patch {
  return { id, set: typeof input === 'object' && input !== null ? { ...input } : {} };
}

function reindexed(refused: readonly Refusal[], inputs: readonly { readonly at: number }[]): Refusal[] {
  return refused.map((refusal) => ({ ...refusal, index: inputs[refusal.index]?.at ?? refusal.index }));
}

/** The ids a bulk call means: those given, or those of a filter. @throws invalid when there are more than 10,000 */
export async function selectedIds(
  ctx: Context,
  object: CatalogObject,
  selection: { readonly ids?: readonly string[] | undefined; readonly filter?: Filter | undefined },
  deleted: 'without' | 'only' = 'without',
): Promise<readonly string[]> {
  if (selection.ids) return selection.ids;
  const query = { deleted, ...(selection.filter ? { filter: selection.filter } : {}) };
  const rows = await runRead<{ id: string }>(ctx, idsStatement(ctx, await catalogFor(ctx), object, query, maxBulk + 1));
  if (rows.length > maxBulk)
    throw invalidAt(['filter'], 'too_many_records', `This selects more than ${maxBulk.toLocaleString('en')} records. Narrow the filter.`);
  return rows.map((row) => row.id);
}

/** The same values for many records, as patches. */
export function samePatch(ids: readonly string[], set: Readonly<Record<string, Json>>): Patch[] {
  return ids.map((id) => ({ id, set }));
}
