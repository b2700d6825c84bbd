import type { Filter, Json } from '@cross-crm/schema';
import { fieldsOf } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { invalidAt, notFound } from '../kernel/errors.ts';
import { isId } from '../kernel/ids.ts';
import { transaction } from '../kernel/transaction.ts';
import { statement } from '../kernel/statement.ts';
import { requireAccess } from './access.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { fieldOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Change } from './changes.ts';
import type { Values } from './hooks.ts';
import { matches } from './matches.ts';
import { linksFor, presentValues } from './present.ts';
import { idsStatement } from './query.ts';
import { readValues } from './store.ts';

const maxRecords = 50_000;
const pageSize = 5_000;

/** A record as it was at a time. @throws not_found when it did not exist then, or was deleted */
export async function recordAsOf(ctx: Context, object: CatalogObject, id: string, at: Date): Promise<Record<string, Json>> {
  requireAccess(ctx, 'read', object);
  const [record] = isId(id) ? await pastValues(ctx, object, [id], at) : [];
  if (!record) throw notFound(`${object.def.label.toLowerCase()} at that time`);
  return presentValues(object, record, await linksFor(ctx, [{ object, values: record }]));
}

interface PastList {
  readonly filter?: Filter;
  readonly sort: readonly string[];
  readonly limit: number;
  /** How many records of the list come before this page. */
  readonly offset: number;
}

/**
 * A list as it was at a time: filter and sort apply to the values of then. Conditions and sorts on the object's own
 * fields only, over at most 50,000 records. @throws invalid beyond that
 */
export async function listAsOf(
  ctx: Context,
  object: CatalogObject,
  query: PastList,
  at: Date,
): Promise<{ records: Record<string, Json>[]; more: boolean }> {
  requireAccess(ctx, 'read', object);
  for (const path of query.filter ? fieldsOf(query.filter) : []) requireOwnField(object, path);
  const keys = query.sort.map((text) => sortKey(object, text));
  const past = await transaction(ctx, (ctx) => everyPast(ctx, object, at));
  const catalog = await catalogFor(ctx);
  const matching = { catalog, scope: { now: at, timeZone: ctx.timeZone, me: ctx.actor.membershipId }, source: noOtherRecords };
  const { filter } = query;
  const found = filter ? past.filter((record) => matches(matching, object, record, filter)) : past;
  const page = found.sort((a, b) => compareRecords(keys, a, b)).slice(query.offset, query.offset + query.limit);
  const links = await linksFor(
    ctx,
    page.map((values) => ({ object, values })),
  );
  return { records: page.map((values) => presentValues(object, values, links)), more: found.length > query.offset + query.limit };
}

const noOtherRecords = { find: () => undefined, all: () => [] };

function requireOwnField(object: CatalogObject, path: string): void {
  if (object.fields.has(path)) return;
  throw invalidAt(
    ['filter'],
    'not_in_the_past',
    `"${path}" reaches into other records, which a list of the past cannot. Use the fields of the ${object.def.label.toLowerCase()} itself.`,
  );
}

async function everyPast(ctx: Context, object: CatalogObject, at: Date): Promise<Values[]> {
  const rows = await ctx.db.query<{ id: string }>(idsStatement(ctx, await catalogFor(ctx), object, { deleted: 'with' }, maxRecords + 1));
  if (rows.length > maxRecords)
    throw invalidAt(
      ['asOf'],
      'too_many_records',
      `A list of the past reads at most ${maxRecords.toLocaleString('en')} records. Ask for single records instead.`,
    );
  const past: Values[] = [];
  for (let from = 0; from < rows.length; from += pageSize) {
    past.push(
      ...(await pastValues(
        ctx,
        object,
        rows.slice(from, from + pageSize).map((row) => row.id),
        at,
      )),
    );
  }
  return past;
}

/** The records with these ids that lived at a time, with their values of then. */
async function pastValues(ctx: Context, object: CatalogObject, ids: readonly string[], at: Date): Promise<Values[]> {
  return transaction(ctx, async (ctx) => {
    const later = await changesSince(ctx, ids, at);
    const stamps = await stampsUntil(ctx, [...later.keys()], at);
    const records = await readValues(ctx, object, ids);
    return records.flatMap((record) => {
      const id = String(record.id);
      const past = rewind(record, later.get(id) ?? [], at);
      return past ? [{ ...past, ...stamps.get(id) }] : [];
    });
  });
}

type LaterChange = Pick<Change, 'recordId' | 'action' | 'version' | 'before'>;

async function changesSince(ctx: Context, ids: readonly string[], at: Date): Promise<Map<string, LaterChange[]>> {
  const rows = await ctx.db.query<LaterChange>(statement`
    select record_id as "recordId", action, version, before from change
    where workspace_id = ${ctx.workspaceId} and record_id = any (${[...ids]}::uuid[]) and at > ${at}
    order by seq desc`);
  const byRecord = new Map<string, LaterChange[]>();
  for (const row of rows) {
    const known = byRecord.get(row.recordId);
    if (known) known.push(row);
    else byRecord.set(row.recordId, [row]);
  }
  return byRecord;
}

/** Who changed each record last until then, and when. */
async function stampsUntil(ctx: Context, ids: readonly string[], at: Date): Promise<Map<string, Values>> {
  const rows = await ctx.db.query<{ id: string; updatedAt: string; updatedBy: string | null }>(statement`
    select distinct on (record_id) record_id as id, to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt", actor_id as "updatedBy"
    from change
    where workspace_id = ${ctx.workspaceId} and record_id = any (${[...ids]}::uuid[]) and at <= ${at}
    order by record_id, seq desc`);
  return new Map(rows.map(({ id, ...stamps }) => [id, stamps]));
}

/** Takes changes back, newest first; null when the record was not there. */
function rewind(record: Values, later: readonly LaterChange[], at: Date): Values | null {
  let values: Record<string, Json> = { ...record };
  for (const change of later) {
    if (change.action === 'create') return null;
    values = { ...values, ...change.before, version: change.version - 1 };
    if (change.action !== 'update') values.deletedAt = change.action === 'delete' ? null : at.toISOString();
  }
  const createdLater = Date.parse(String(values.createdAt)) > at.getTime();
  return values.deletedAt !== null || createdLater ? null : values;
}

interface PastKey {
  readonly field: CatalogField;
  readonly descending: boolean;
}

function sortKey(object: CatalogObject, text: string): PastKey {
  const descending = text.startsWith('-');
  const field = fieldOf(object, descending ? text.slice(1) : text, ['sort']);
  if (!field.type.compare) throw invalidAt(['sort'], 'not_sortable', `A list of the past cannot be sorted by "${field.def.label}".`);
  return { field, descending };
}

function compareRecords(keys: readonly PastKey[], a: Values, b: Values): number {
  for (const { field, descending } of keys) {
    const [left = null, right = null] = [a[field.name], b[field.name]];
    if (left === null && right === null) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const order = field.type.compare?.(left, right, field.def) ?? 0;
    if (order !== 0) return descending ? -order : order;
  }
  return String(a.id) < String(b.id) ? -1 : 1;
}
