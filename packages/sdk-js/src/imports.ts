import type { Client } from 'openapi-fetch';
import type { GenericPaths } from './paths.ts';
import { body } from './records.ts';
import type { Import, ImportFileChange, ImportPage, PreviewRowPage } from './types/import.ts';

/** Which rows of a preview: `changed` are those that would change a record. */
export type PreviewRowKind = 'all' | 'error' | 'changed';

export interface PreviewRowQuery {
  /** Name of the file. */
  readonly file: string;
  readonly kind?: PreviewRowKind;
  readonly cursor?: string | null;
}

/** Records from files. An import is a draft until it runs; the server keeps what was decided about it. */
export interface Imports {
  /** Newest first. */
  list(cursor?: string | null, signal?: AbortSignal): Promise<ImportPage>;
  get(id: string, signal?: AbortSignal): Promise<Import>;
  create(): Promise<Import>;
  /** Uploads a file as it is, in place of one of the same name, and reads what it holds. */
  addFile(id: string, name: string, content: Blob, signal?: AbortSignal): Promise<Import>;
  removeFile(id: string, name: string): Promise<Import>;
  change(id: string, files: readonly ImportFileChange[]): Promise<Import>;
  /** Starts reading all rows; nothing is written. `get` tells when it is through. */
  preview(id: string): Promise<Import>;
  /** Starts writing the records. `get` tells how far it is. */
  run(id: string): Promise<Import>;
  /** Starts taking back everything the import wrote; what others changed since stays. */
  undo(id: string): Promise<Import>;
  rows(id: string, query: PreviewRowQuery, signal?: AbortSignal): Promise<PreviewRowPage>;
  remove(id: string): Promise<void>;
}

type Http = Client<GenericPaths>;

/** Binds the routes of imports. */
export function importsOf(http: Http): Imports {
  return { ...readersOf(http), ...draftsOf(http), ...jobsOf(http) };
}

function readersOf(http: Http): Pick<Imports, 'list' | 'get' | 'rows'> {
  return {
    async list(cursor = null, signal) {
      const params = { query: { cursor: cursor ?? undefined } };
      return body<ImportPage>(await http.GET('/imports', { params, signal: signal ?? null }));
    },
    async get(id, signal) {
      return body<Import>(await http.GET('/imports/{id}', { params: { path: { id } }, signal: signal ?? null }));
    },
    async rows(id, { file, kind, cursor }, signal) {
      const params = { path: { id }, query: { file, kind, cursor: cursor ?? undefined } };
      return body<PreviewRowPage>(await http.GET('/imports/{id}/preview-rows', { params, signal: signal ?? null }));
    },
  };
}

function draftsOf(http: Http): Pick<Imports, 'create' | 'addFile' | 'removeFile' | 'change' | 'remove'> {
  return {
    async create() {
      return body<Import>(await http.POST('/imports', { body: {} }));
    },
    async addFile(id, name, content, signal) {
      const params = { path: { id, name } };
      const headers = { 'content-type': 'application/octet-stream' };
      // Sent as it is, streamed by the browser: a file may be larger than its memory.
      const sent = { params, body: content, bodySerializer: (file: Blob) => file, headers, signal: signal ?? null };
      return body<Import>(await http.PUT('/imports/{id}/files/{name}', sent));
    },
    async removeFile(id, name) {
      return body<Import>(await http.DELETE('/imports/{id}/files/{name}', { params: { path: { id, name } } }));
    },
    async change(id, files) {
      return body<Import>(await http.PATCH('/imports/{id}', { params: { path: { id } }, body: { files } }));
    },
    async remove(id) {
      await http.DELETE('/imports/{id}', { params: { path: { id } } });
    },
  };
}

function jobsOf(http: Http): Pick<Imports, 'preview' | 'run' | 'undo'> {
  const start = async (id: string, verb: 'preview' | 'run' | 'undo'): Promise<Import> =>
    body<Import>(await http.POST('/imports/{id}/{verb}', { params: { path: { id, verb } } }));
  return { preview: (id) => start(id, 'preview'), run: (id) => start(id, 'run'), undo: (id) => start(id, 'undo') };
}
