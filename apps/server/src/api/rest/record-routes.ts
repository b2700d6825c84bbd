import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { invalidAt, notFound } from '../../kernel/errors.ts';
import { isId } from '../../kernel/ids.ts';
import { parseWith } from '../../kernel/zod-issues.ts';
import { actionsOf, runAction } from '../../records/run-action.ts';
import { aggregateRecords } from '../../records/aggregate.ts';
import { listAsOf, recordAsOf } from '../../records/as-of.ts';
import type { CatalogObject } from '../../records/catalog.ts';
import { objectOf } from '../../records/catalog.ts';
import { builtInCatalog, catalogFor } from '../../records/catalog-of-workspace.ts';
import { exportCsv } from '../../records/export.ts';
import { historyOf } from '../../records/history.ts';
import { countRecords, getRecordText, listRecords } from '../../records/read.ts';
import { createRecord, deleteRecords, restoreRecords, updateRecords } from '../../records/write.ts';
import { bulkRoutes } from './bulk-routes.ts';
import type { ListParameters } from './list-query.ts';
import {
  aggregateParameters,
  exportParameters,
  exportQueryOf,
  historyParameters,
  listParameters,
  listQueryOf,
  readFilter,
  recordParameters,
} from './list-query.ts';
import { contextOf } from './session.ts';

const countCap = 10_000;
const objectBody = z.record(z.string(), z.unknown(), { error: 'Send the record as a JSON object of field names and values.' });

type RecordHandler = (ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Gives every object of the catalog its routes. They are the same for all of them: nothing here knows an object by name. */
export function recordRoutes(api: FastifyInstance): void {
  for (const object of builtInCatalog().objects.values()) {
    const at = `/${object.def.plural}`;
    const route = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, handler: RecordHandler): void => {
      api.route({ method, url: `${at}${path}`, handler: (request, reply) => serve(object.def.name, handler, request, reply) });
    };
    route('GET', '', list);
    route('GET', '/aggregate', aggregate);
    route('GET', '/export.csv', download);
    route('GET', '/:id', get);
    route('GET', '/:id/history', history);
    route('POST', '', create);
    route('PATCH', '/:id', patch);
    route('DELETE', '/:id', remove);
    route('POST', '/:id/restore', restore);
    for (const action of actionsOf(object)) route('POST', `/:id/${action.name}`, act(action.name));
    bulkRoutes(api, object);
  }
}

async function serve(name: string, handler: RecordHandler, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const ctx = contextOf(request);
  const object = objectOf(await catalogFor(ctx), name);
  reply.header('cache-control', 'no-store');
  return handler(ctx, object, request, reply);
}

/** JSON text that PostgreSQL built, sent as it is. */
function sendJson(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(text);
}

async function list(ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const parameters = parseWith(listParameters, request.query);
  if (parameters.asOf) return pastList(ctx, object, parameters, new Date(parameters.asOf));
  const query = listQueryOf(parameters, (parameters.sort?.length ?? 0) + 1);
  const [page, count] = await Promise.all([
    listRecords(ctx, object, query),
    parameters.count ? countRecords(ctx, object, query, parameters.count === 'exact' ? null : countCap) : null,
  ]);
  const counted = count ? `,"count":${JSON.stringify(count)}` : '';
  return sendJson(reply, `{"records":${page.records},"next":${JSON.stringify(page.next)}${counted}}`);
}

async function pastList(ctx: Context, object: CatalogObject, parameters: ListParameters, at: Date): Promise<unknown> {
  const offset = parameters.cursor === undefined ? 0 : Number(parameters.cursor);
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw invalidAt(['cursor'], 'bad_cursor', 'This cursor belongs to another list. Start again without one.');
  for (const name of ['include', 'count', 'deleted'] as const) {
    if (parameters[name] !== undefined) throw invalidAt([name], 'not_in_the_past', `"${name}" cannot be asked of the past. Leave it out.`);
  }
  const filter = readFilter(parameters.filter);
  const { records, more } = await listAsOf(
    ctx,
    object,
    { sort: parameters.sort ?? [], limit: parameters.limit, offset, ...(filter ? { filter } : {}) },
    at,
  );
  const wanted = parameters.fields && new Set(['id', 'version', ...parameters.fields]);
  const shown = wanted ? records.map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name)))) : records;
  return { records: shown, next: more ? String(offset + records.length) : null, asOf: at.toISOString() };
}

async function aggregate(ctx: Context, object: CatalogObject, request: FastifyRequest): Promise<unknown> {
  const { filter, groupBy, measures } = parseWith(aggregateParameters, request.query);
  const read = readFilter(filter);
  return { groups: await aggregateRecords(ctx, object, { measures, ...(groupBy ? { groupBy } : {}), ...(read ? { filter: read } : {}) }) };
}

async function download(ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const lines = exportCsv(ctx, object, exportQueryOf(parseWith(exportParameters, request.query)));
  // The first piece is made before the answer begins, so that a refusal is still a problem document.
  const first = await lines.next();
  reply.header('content-disposition', `attachment; filename="${object.def.plural}.csv"`).type('text/csv; charset=utf-8');
  return reply.send(Readable.from(joined(first.value ?? '', lines)));
}

async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function get(ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { include, asOf } = parseWith(recordParameters, request.query);
  if (asOf) return recordAsOf(ctx, object, idOf(request, object), new Date(asOf));
  return sendRecord(ctx, object, idOf(request, object), reply, include);
}

async function sendRecord(
  ctx: Context,
  object: CatalogObject,
  id: string,
  reply: FastifyReply,
  include: readonly string[] = [],
): Promise<FastifyReply> {
  const text = await getRecordText(ctx, object, id, include);
  const version = /"version":(\d+)/.exec(text)?.[1] ?? '0';
  return sendJson(reply.header('etag', `"${version}"`), text);
}

function idOf(request: FastifyRequest, object: CatalogObject): string {
  const { id } = z.object({ id: z.string() }).parse(request.params);
  if (!isId(id)) throw notFound(object.def.label.toLowerCase());
  return id;
}

async function history(ctx: Context, object: CatalogObject, request: FastifyRequest): Promise<unknown> {
  const { before, limit } = parseWith(historyParameters, request.query);
  return historyOf(ctx, object, idOf(request, object), before ?? null, limit);
}

async function create(ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const id = await createRecord(ctx, object, parseWith(objectBody, request.body));
  reply
    .header('x-batch-id', ctx.batchId)
    .header('location', `${request.url.split('?')[0]}/${id}`)
    .code(201);
  return sendRecord(ctx, object, id, reply);
}

async function patch(ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const id = idOf(request, object);
  const ifVersion = versionOf(request);
  await updateRecords(ctx, object, [{ id, set: parseWith(objectBody, request.body), ...(ifVersion === undefined ? {} : { ifVersion }) }]);
  return sendRecord(ctx, object, id, reply.header('x-batch-id', ctx.batchId));
}

function versionOf(request: FastifyRequest): number | undefined {
  const given = request.headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  if (version === undefined) throw invalidAt(['If-Match'], 'bad_version', 'Send If-Match with the ETag of the record, for instance "3".');
  return Number(version);
}

async function remove(ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  await deleteRecords(ctx, object, [idOf(request, object)]);
  return reply.header('x-batch-id', ctx.batchId).code(204).send();
}

async function restore(ctx: Context, object: CatalogObject, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const id = idOf(request, object);
  await restoreRecords(ctx, object, [id]);
  return sendRecord(ctx, object, id, reply.header('x-batch-id', ctx.batchId));
}

function act(name: string): RecordHandler {
  return async (ctx, object, request, reply) => {
    const id = idOf(request, object);
    const action = actionsOf(object).find((each) => each.name === name);
    if (!action) throw notFound('action');
    await runAction(ctx, object, action, id, parseWith(action.input, request.body ?? {}));
    return sendRecord(ctx, object, id, reply.header('x-batch-id', ctx.batchId));
  };
}
