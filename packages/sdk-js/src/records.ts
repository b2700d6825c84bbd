import type { Client } from 'openapi-fetch';
import type { Readable } from 'openapi-typescript-helpers';
import type { GenericPaths } from './paths.ts';
import type {
  AggregateAnswer,
  AggregateQuery,
  BulkResult,
  BulkTarget,
  CrossRecord,
  FieldValues,
  HistoryPage,
  ListQuery,
  RecordPage,
} from './types/record.ts';

/** How an object's records are read, created and changed. */
export interface RecordShape {
  readonly record: object;
  readonly create: object;
  readonly patch: object;
}

/** The shape of any object, also of one that was made after this client was built. */
export interface AnyRecordShape {
  readonly record: CrossRecord;
  readonly create: FieldValues;
  readonly patch: FieldValues;
}

/** What a write left behind. `batchId` undoes it: `cross.undo(batchId)`. */
export interface Written<Shape extends RecordShape = AnyRecordShape> {
  readonly record: Shape['record'];
  readonly batchId: string | null;
}

export interface WriteOptions {
  /** The version the edit was based on; a field changed since is refused with the problem `stale`. */
  readonly ifMatch?: number;
  /** Joins several writes of one user act, so that they are undone together. A UUID. */
  readonly batchId?: string;
  /** The same key twice is the same write once. */
  readonly idempotencyKey?: string;
}

export interface ReadOptions {
  readonly include?: readonly string[];
  readonly asOf?: string;
  readonly signal?: AbortSignal;
}

/** The routes of one object, built-in or custom. Each call throws `ApiProblem` when refused. */
export interface Records<Shape extends RecordShape = AnyRecordShape> {
  list(query?: ListQuery, signal?: AbortSignal): Promise<RecordPage<Shape['record']>>;
  aggregate(query: AggregateQuery, signal?: AbortSignal): Promise<AggregateAnswer>;
  get(id: string, options?: ReadOptions): Promise<Shape['record']>;
  create(values: Shape['create'], options?: WriteOptions): Promise<Written<Shape>>;
  update(id: string, values: Shape['patch'], options?: WriteOptions): Promise<Written<Shape>>;
  /** Softly: `restore` brings it back. */
  remove(id: string, options?: WriteOptions): Promise<{ readonly batchId: string | null }>;
  restore(id: string, options?: WriteOptions): Promise<Written<Shape>>;
  action(id: string, action: string, input?: object, options?: WriteOptions): Promise<Written<Shape>>;
  history(id: string, page?: { readonly before?: number; readonly limit?: number }): Promise<HistoryPage>;
  bulkCreate(records: readonly Shape['create'][], options?: WriteOptions): Promise<BulkResult>;
  /** The same values for many records. */
  bulkSet(target: BulkTarget, set: Shape['patch'], options?: WriteOptions): Promise<BulkResult>;
  /** Different values per record. */
  bulkUpdate(records: readonly ({ readonly id: string } & Shape['patch'])[], options?: WriteOptions): Promise<BulkResult>;
  bulkUpsert(key: string | readonly string[], records: readonly Shape['create'][]): Promise<BulkResult>;
  bulkDelete(target: BulkTarget, options?: WriteOptions): Promise<BulkResult>;
  bulkRestore(ids: readonly string[], options?: WriteOptions): Promise<BulkResult>;
}

type Http = Client<GenericPaths>;

/** What the fetch client resolves to; a refusal has been thrown before. */
type Answer<Body> = Partial<Record<'data', Readable<Body>>>;

/** Binds the generic routes to one object by its plural: `records(http, 'deals')`. */
export function recordsOf(http: Http, plural: string): Records {
  return { ...readersOf(http, plural), ...writersOf(http, plural), ...bulkOf(http, plural) };
}

function readersOf(http: Http, plural: string): Pick<Records, 'list' | 'aggregate' | 'get' | 'history'> {
  return {
    async list(query = {}, signal) {
      const params = { path: { plural }, query: listParams(query) };
      return body<RecordPage>(await http.GET('/{plural}', { params, signal: signal ?? null }));
    },
    async aggregate({ filter, groupBy, measures }, signal) {
      const query = { filter: json(filter), groupBy, measures: measures.join(',') };
      return body<AggregateAnswer>(await http.GET('/{plural}/aggregate', { params: { path: { plural }, query }, signal: signal ?? null }));
    },
    async get(id, { include, asOf, signal } = {}) {
      const params = { path: { plural, id }, query: { include: include?.join(','), asOf } };
      return body<CrossRecord>(await http.GET('/{plural}/{id}', { params, signal: signal ?? null }));
    },
    async history(id, { before, limit } = {}) {
      const params = { path: { plural, id }, query: { before, limit } };
      return body<HistoryPage>(await http.GET('/{plural}/{id}/history', { params }));
    },
  };
}

function writersOf(http: Http, plural: string): Pick<Records, 'create' | 'update' | 'remove' | 'restore' | 'action'> {
  const act: Records['action'] = async (id, action, input = {}, options) => {
    const params = { path: { plural, id, action }, header: writeHeaders(options) };
    return written(await http.POST('/{plural}/{id}/{action}', { params, body: input }));
  };
  return {
    action: act,
    restore: (id, options) => act(id, 'restore', {}, options),
    async create(values, options) {
      const params = { path: { plural }, header: writeHeaders(options) };
      return written(await http.POST('/{plural}', { params, body: values }));
    },
    async update(id, values, options) {
      const params = { path: { plural, id }, header: writeHeaders(options) };
      return written(await http.PATCH('/{plural}/{id}', { params, body: values }));
    },
    async remove(id, options) {
      const params = { path: { plural, id }, header: writeHeaders(options) };
      const { response } = await http.DELETE('/{plural}/{id}', { params });
      return { batchId: response.headers.get('x-batch-id') };
    },
  };
}

function bulkOf(
  http: Http,
  plural: string,
): Pick<Records, 'bulkCreate' | 'bulkSet' | 'bulkUpdate' | 'bulkUpsert' | 'bulkDelete' | 'bulkRestore'> {
  const bulk = async (verb: string, input: object, options?: WriteOptions): Promise<BulkResult> => {
    const params = { path: { plural, verb }, header: writeHeaders(options) };
    return body<BulkResult>(await http.POST('/{plural}/bulk/{verb}', { params, body: input }));
  };
  return {
    bulkCreate: (records, options) => bulk('create', { records }, options),
    bulkSet: (target, set, options) => bulk('update', { ...target, set }, options),
    bulkUpdate: (records, options) => bulk('update', { records }, options),
    bulkUpsert: (key, records) => bulk('upsert', { key, records }),
    bulkDelete: (target, options) => bulk('delete', target, options),
    bulkRestore: (ids, options) => bulk('restore', { ids }, options),
  };
}

function listParams(query: ListQuery): { [name: string]: string | number | undefined } {
  return {
    filter: json(query.filter),
    sort: list(query.sort),
    fields: list(query.fields),
    include: list(query.include),
    limit: query.limit,
    cursor: query.cursor ?? undefined,
    count: query.count,
    deleted: query.deleted,
    asOf: query.asOf,
  };
}

function writeHeaders(options: WriteOptions = {}): { [name: string]: string | undefined } {
  return {
    'If-Match': options.ifMatch === undefined ? undefined : `"${options.ifMatch}"`,
    'X-Batch-Id': options.batchId,
    'Idempotency-Key': options.idempotencyKey,
  };
}

const json = (filter: object | null | undefined): string | undefined => (filter ? JSON.stringify(filter) : undefined);
const list = (names: readonly string[] | undefined): string | undefined => (names && names.length > 0 ? names.join(',') : undefined);

function written(answer: Answer<CrossRecord> & { readonly response: Response }): Written {
  return { record: body<CrossRecord>(answer), batchId: answer.response.headers.get('x-batch-id') };
}

/**
 * The answer's body. A refusal has already been thrown, so a missing body means a server that does not keep to the
 * contract.
 */
export function body<Body>(answer: Answer<Body>): Body {
  if (answer.data === undefined) throw new TypeError('The server answered without a body.');
  // `Readable` only rewrites read-only lists into look-alikes; what arrives is the answer itself.
  return answer.data as Body;
}
