import createFetchClient from 'openapi-fetch';
import type { Client, Middleware } from 'openapi-fetch';
import type { Imports } from './imports.ts';
import { importsOf } from './imports.ts';
import type { RecordMap } from './generated/record-map.ts';
import type { GenericPaths } from './paths.ts';
import { offlineProblem, readProblem } from './problem.ts';
import type { Records } from './records.ts';
import { body, recordsOf } from './records.ts';
import type { Catalog } from './types/catalog.ts';
import type { Me } from './types/identity.ts';
import type { Batch, UndoResult } from './types/record.ts';

export interface CrossOptions {
  /** Where the API is, with its version: `https://crm.example.com/api/v1`. Default: `/api/v1` of the page's origin. */
  readonly baseUrl?: string;
  /** In a browser: the token of the session, sent with every unsafe request. */
  readonly csrfToken?: () => string | null;
  /** Sent with every request: `{ authorization: 'Bearer …' }`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client of one Cross CRM. Each call throws `ApiProblem` when refused. */
export interface Cross {
  /** Every route, typed; for what has no method of its own here. */
  readonly http: Client<GenericPaths>;
  /** The routes of one object by its plural: `records('deals').list()` gives deals. */
  records<Plural extends keyof RecordMap>(plural: Plural): Records<RecordMap[Plural]>;
  records(plural: string): Records;
  /** Records from files. */
  readonly imports: Imports;
  me(signal?: AbortSignal): Promise<Me>;
  catalog(signal?: AbortSignal): Promise<Catalog>;
  /** Takes back what one batch changed; what others changed since stays and is listed. */
  undo(batchId: string): Promise<UndoResult>;
  batch(batchId: string): Promise<Batch>;
}

/** Makes a client: `createCross({ baseUrl: 'https://crm.example.com/api/v1' })`. */
export function createCross(options: CrossOptions = {}): Cross {
  const { baseUrl = '/api/v1', headers = {} } = options;
  const http = createFetchClient<GenericPaths>({ baseUrl, headers, credentials: 'same-origin' });
  http.use(tokenOnUnsafe(options.csrfToken), refusalsAsProblems);
  return {
    http,
    // The routes are the same for every object; only the server knows what is in its records, and has told.
    records: ((plural: string) => recordsOf(http, plural)) as Cross['records'],
    imports: importsOf(http),
    me: async (signal) => body<Me>(await http.GET('/me', { signal: signal ?? null })),
    catalog: async (signal) => body<Catalog>(await http.GET('/catalog', { signal: signal ?? null })),
    undo: async (batchId) => body<UndoResult>(await http.POST('/batches/{batchId}/undo', { params: { path: { batchId } } })),
    batch: async (batchId) => body<Batch>(await http.GET('/batches/{batchId}', { params: { path: { batchId } } })),
  };
}

function tokenOnUnsafe(csrfToken: CrossOptions['csrfToken']): Middleware {
  return {
    onRequest({ request }) {
      const token = request.method === 'GET' ? null : csrfToken?.();
      if (token) request.headers.set('x-csrf-token', token);
      return request;
    },
  };
}

const refusalsAsProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await readProblem(response);
    return response;
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return offlineProblem();
  },
};
