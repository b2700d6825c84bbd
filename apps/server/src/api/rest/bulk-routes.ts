import { parseFilter } from '@cross-crm/schema';
import type { Filter } from '@cross-crm/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { invalid } from '../../kernel/errors.ts';
import { parseWith } from '../../kernel/zod-issues.ts';
import { requireAccess } from '../../records/access.ts';
import { maxBulk, samePatch, selectedIds, upsertRecords } from '../../records/bulk.ts';
import type { BulkResult } from '../../records/bulk.ts';
import type { CatalogObject } from '../../records/catalog.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import type { WriteOptions } from '../../records/parse.ts';
import { createRecords, deleteRecords, restoreRecords, updateRecords } from '../../records/write.ts';
import type { Written } from '../../records/write.ts';
import { contextOf } from './session.ts';

const maxBytes = 20 * 1_048_576;
const tooMany = `Send at most ${maxBulk.toLocaleString('en')} records a call.`;
const records = z.array(z.unknown()).max(maxBulk, { error: tooMany });
const ids = z.array(z.uuid()).max(maxBulk, { error: tooMany });
const selection = { ids: ids.optional(), filter: z.unknown().optional() };

/** Bodies of the bulk routes, for the routes and their documentation. */
export const bulkBodies = {
  create: z.strictObject({ records }),
  update: z.union([
    z.strictObject({ records: z.array(z.looseObject({ id: z.uuid() })).max(maxBulk, { error: tooMany }) }),
    z.strictObject({ ...selection, set: z.record(z.string(), z.json()) }),
  ]),
  upsert: z.strictObject({ key: z.union([z.string(), z.array(z.string()).min(1).max(5)]), records }),
  delete: z.strictObject(selection),
  restore: z.strictObject({ ids }),
} as const;

/** Query of the bulk routes. */
export const bulkParameters = z.strictObject({
  onError: z
    .enum(['skip', 'refuse-all'])
    .default('skip')
    .describe('skip: write what fits and report the rest; refuse-all: all or nothing.'),
});

type BulkCall = (
  ctx: Context,
  object: CatalogObject,
  body: unknown,
  options: WriteOptions,
) => Promise<Partial<Record<Outcome, readonly string[]>> & Pick<BulkResult, 'refused'>>;
type Outcome = 'created' | 'updated' | 'unchanged' | 'deleted' | 'restored';

const calls: Readonly<Record<keyof typeof bulkBodies, BulkCall>> = {
  async create(ctx, object, body, options) {
    const { records: inputs } = parseWith(bulkBodies.create, body);
    return named('created', await createRecords(ctx, object, inputs, options));
  },
  async update(ctx, object, body, options) {
    const read = parseWith(bulkBodies.update, body);
    requireAccess(ctx, 'bulk', object);
    const patches =
      'records' in read ? read.records.map(({ id, ...set }) => ({ id, set })) : samePatch(await pick(ctx, object, read), read.set);
    return named('updated', await updateRecords(ctx, object, patches, options));
  },
  async upsert(ctx, object, body, options) {
    const { key, records: inputs } = parseWith(bulkBodies.upsert, body);
    return { ...(await upsertRecords(ctx, object, typeof key === 'string' ? [key] : key, inputs, options)) };
  },
  async delete(ctx, object, body, options) {
    requireAccess(ctx, 'bulk', object);
    return named('deleted', await deleteRecords(ctx, object, await pick(ctx, object, parseWith(bulkBodies.delete, body)), options));
  },
  async restore(ctx, object, body, options) {
    requireAccess(ctx, 'bulk', object);
    return named('restored', await restoreRecords(ctx, object, parseWith(bulkBodies.restore, body).ids, options));
  },
};

/** Gives an object its bulk routes: `POST /<plural>/bulk/create`, `update`, `upsert`, `delete`, `restore`. */
export function bulkRoutes(api: FastifyInstance, object: CatalogObject): void {
  for (const [name, call] of Object.entries(calls)) {
    api.route({
      method: 'POST',
      url: `/${object.def.plural}/bulk/${name}`,
      bodyLimit: maxBytes,
      handler: (request, reply) => answer(object.def.name, call, request, reply),
    });
  }
}

async function answer(name: string, call: BulkCall, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const ctx = contextOf(request);
  const object = objectOf(await catalogFor(ctx), name);
  const { onError } = parseWith(bulkParameters, request.query);
  const result = await call(ctx, object, request.body, onError === 'skip' ? { partial: true } : {});
  reply.header('x-batch-id', ctx.batchId).header('cache-control', 'no-store');
  return { batchId: ctx.batchId, created: [], updated: [], unchanged: [], deleted: [], restored: [], ...result };
}

function named(outcome: Outcome, written: Written): Partial<Record<Outcome, readonly string[]>> & Pick<BulkResult, 'refused'> {
  return { [outcome]: written.changed, unchanged: written.unchanged, refused: written.refused };
}

async function pick(
  ctx: Context,
  object: CatalogObject,
  body: { readonly ids?: string[] | undefined; readonly filter?: unknown },
): Promise<readonly string[]> {
  if (body.ids) return selectedIds(ctx, object, { ids: body.ids });
  return selectedIds(ctx, object, { filter: readBodyFilter(body.filter) });
}

/** A bulk call without ids and without a filter would mean everything: that has to be said as `{"and":[]}`. */
function readBodyFilter(input: unknown): Filter {
  const result = parseFilter(input);
  if (!result.ok) throw invalid(result.issues);
  return result.value;
}
