import type { Catalog } from './types/catalog.ts';
import type { Invitation, InvitationInput, InvitationLink, Me, SetupInput } from './types/identity.ts';
import type { Import, ImportFileChange, ImportPage, PreviewRowPage } from './types/import.ts';
import type { Job, JobPage } from './types/job.ts';
import type { AggregateAnswer, Batch, BulkResult, CrossRecord, FieldValues, HistoryPage, RecordPage, UndoResult } from './types/record.ts';

type Query = { readonly [name: string]: string | number | undefined };
type Headers = { readonly [name: string]: string | undefined };

type Parameters<Path> = { query?: Query; header?: Headers } & (Path extends null ? { path?: never } : { path: Path });

interface Operation<Path, Answer> {
  parameters: Parameters<Path>;
  responses: { 200: { content: { 'application/json': Answer } } };
}

interface BodyOperation<Path, Body, Answer> extends Operation<Path, Answer> {
  requestBody: { content: { 'application/json': Body } };
}

/** A file as it is, in place of a JSON body. */
interface UploadOperation<Path, Answer> extends Operation<Path, Answer> {
  requestBody: { content: { 'application/octet-stream': Blob } };
}

interface EmptyOperation<Path> {
  parameters: Parameters<Path>;
  responses: { 204: { content?: never } };
}

interface DemoChange {
  batchId: string;
  records: { [object: string]: number };
}
interface Plural {
  plural: string;
}
interface OneRecord extends Plural {
  id: string;
}

/**
 * The routes that are the same for every object, built-in or custom, with the object's plural as a parameter. The
 * document of a running server names each built-in object apart; this is what lets one client serve objects that were
 * made after it was built.
 */
export interface GenericPaths {
  '/setup': { get: Operation<null, { needed: boolean }>; post: BodyOperation<null, SetupInput, Me> };
  '/sign-in': { post: BodyOperation<null, { email: string; password: string }, Me> };
  '/sign-out': { post: EmptyOperation<null> };
  '/me': { get: Operation<null, Me> };
  '/invitations': { post: BodyOperation<null, InvitationInput, InvitationLink> };
  '/invitations/{token}': { get: Operation<{ token: string }, Invitation> };
  '/invitations/{token}/accept': { post: BodyOperation<{ token: string }, { name: string; password: string }, Me> };
  '/demo': {
    get: Operation<null, { loaded: boolean }>;
    post: Operation<null, DemoChange>;
    delete: Operation<null, DemoChange>;
  };
  '/catalog': { get: Operation<null, Catalog> };
  '/jobs': { get: Operation<null, JobPage> };
  '/jobs/{id}/replay': { post: Operation<{ id: string }, Job> };
  '/batches/{batchId}': { get: Operation<{ batchId: string }, Batch> };
  '/batches/{batchId}/undo': { post: Operation<{ batchId: string }, UndoResult> };
  '/imports': { get: Operation<null, ImportPage>; post: BodyOperation<null, object, Import> };
  '/imports/{id}': {
    get: Operation<{ id: string }, Import>;
    patch: BodyOperation<{ id: string }, { files: readonly ImportFileChange[] }, Import>;
    delete: EmptyOperation<{ id: string }>;
  };
  '/imports/{id}/files/{name}': {
    put: UploadOperation<{ id: string; name: string }, Import>;
    delete: Operation<{ id: string; name: string }, Import>;
  };
  '/imports/{id}/preview-rows': { get: Operation<{ id: string }, PreviewRowPage> };
  '/imports/{id}/{verb}': { post: Operation<{ id: string; verb: string }, Import> };
  '/{plural}': { get: Operation<Plural, RecordPage>; post: BodyOperation<Plural, FieldValues, CrossRecord> };
  '/{plural}/aggregate': { get: Operation<Plural, AggregateAnswer> };
  '/{plural}/bulk/{verb}': { post: BodyOperation<Plural & { verb: string }, object, BulkResult> };
  '/{plural}/{id}': {
    get: Operation<OneRecord, CrossRecord>;
    patch: BodyOperation<OneRecord, FieldValues, CrossRecord>;
    delete: EmptyOperation<OneRecord>;
  };
  '/{plural}/{id}/history': { get: Operation<OneRecord, HistoryPage> };
  '/{plural}/{id}/{action}': { post: BodyOperation<OneRecord & { action: string }, object, CrossRecord> };
}
