import type { BulkResult, BulkTarget, CrossRecord, FieldValues, Written } from '@cross-crm/sdk';
import { showProblem } from '@cross-crm/ui';
import { useMutation } from '@tanstack/react-query';
import { problemOf, records } from './api.ts';
import { baseVersion, inOrder, noteOwnBatch, noteOwnVersion } from './own-writes.ts';
import { keys } from './queries.ts';
import { queryClient } from './query-client.ts';
import { dropCachedRecords, findCachedRecord, patchCachedRecord, refreshAfterWrite } from './record-cache.ts';

export interface UpdateInput {
  readonly id: string;
  /** What is written: ids for links. */
  readonly values: FieldValues;
  /** What the screen shows until the answer comes, where that differs: `{ id, title }` for links. */
  readonly shown?: FieldValues;
  /** The version the person saw. Left out: the one in the cache. `null`: write whatever others did. */
  readonly version?: number | null;
  readonly batchId?: string;
}

export interface WriteHookOptions {
  /** A refusal is said in a toast unless the caller shows it where it happened. Default: false. */
  readonly quiet?: boolean;
}

/**
 * Writes fields of one record. The screen changes at once and rolls back when the server refuses; writes of one record
 * go one after the other. Resolves to the record and the batch that undoes the write.
 */
export function useUpdateRecord(plural: string, { quiet = false }: WriteHookOptions = {}) {
  return useMutation({
    mutationFn: (input: UpdateInput) => inOrder(input.id, () => writeFields(plural, input)),
    onMutate: ({ id, values, shown }) => {
      const before = findCachedRecord(plural, id);
      patchCachedRecord(plural, id, shown ?? values);
      return before && pick(before, Object.keys(values));
    },
    onError: (error, { id }, before) => {
      if (before) patchCachedRecord(plural, id, before);
      if (!quiet) showProblem(`Not saved: ${problemOf(error).message}`);
    },
    onSuccess: ({ record }) => {
      patchCachedRecord(plural, record.id, record);
      refreshAfterWrite(plural, { id: record.id });
    },
  });
}

async function writeFields(plural: string, { id, values, version, batchId }: UpdateInput): Promise<Written> {
  const seen = version === undefined ? findCachedRecord(plural, id)?.version : version;
  const ifMatch = typeof seen === 'number' ? baseVersion(id, seen) : undefined;
  const written = await records(plural).update(id, values, { ifMatch, batchId });
  noteOwnBatch(written.batchId);
  if (ifMatch !== undefined) noteOwnVersion(id, ifMatch, written.record.version);
  return written;
}

/** Creates a record; lists of its object read themselves again. */
export function useCreateRecord(plural: string, { quiet = false }: WriteHookOptions = {}) {
  return useMutation({
    mutationFn: ({ values, batchId }: { values: FieldValues; batchId?: string }) => records(plural).create(values, { batchId }),
    onSuccess: ({ record, batchId }) => {
      noteOwnBatch(batchId);
      queryClient.setQueryData([...keys.record(plural, record.id), {}], record);
      refreshAfterWrite(plural, { lists: true });
    },
    onError: (error) => !quiet && showProblem(`Not created: ${problemOf(error).message}`),
  });
}

/** Deletes one record, softly. It leaves the lists at once and comes back when the server refuses. */
export function useRemoveRecord(plural: string) {
  return useMutation({
    mutationFn: ({ id }: { id: string }) => records(plural).remove(id),
    onMutate: ({ id }) => dropCachedRecords(plural, new Set([id])),
    onSuccess: ({ batchId }, { id }) => {
      noteOwnBatch(batchId);
      void queryClient.invalidateQueries({ queryKey: keys.record(plural, id) });
    },
    onError: (error) => showProblem(`Not deleted: ${problemOf(error).message}`),
    onSettled: () => refreshAfterWrite(plural, { lists: true }),
  });
}

/** Brings a deleted record back. */
export function useRestoreRecord(plural: string) {
  return useMutation({
    mutationFn: ({ id }: { id: string }) => records(plural).restore(id),
    onSuccess: (written) => acceptWritten(plural, written),
    onError: (error) => showProblem(`Not restored: ${problemOf(error).message}`),
  });
}

/** Runs an action of an object on one record: `{ id, action: 'win' }`. */
export function useRecordAction(plural: string, { quiet = false }: WriteHookOptions = {}) {
  return useMutation({
    mutationFn: ({ id, action, input = {} }: { id: string; action: string; input?: object }) => records(plural).action(id, action, input),
    onSuccess: (written) => acceptWritten(plural, written),
    onError: (error) => !quiet && showProblem(problemOf(error).message),
  });
}

export type BulkInput =
  | { readonly kind: 'set'; readonly target: BulkTarget; readonly set: FieldValues }
  | { readonly kind: 'delete'; readonly target: BulkTarget }
  | { readonly kind: 'restore'; readonly ids: readonly string[] };

/** One write for many records. The result says how many changed and which were refused. */
export function useBulkWrite(plural: string) {
  return useMutation({
    mutationFn: (input: BulkInput): Promise<BulkResult> => runBulk(plural, input),
    onSuccess: ({ batchId }) => noteOwnBatch(batchId),
    onError: (error) => showProblem(`Nothing changed: ${problemOf(error).message}`),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: keys.records(plural) }),
  });
}

function runBulk(plural: string, input: BulkInput): Promise<BulkResult> {
  if (input.kind === 'set') return records(plural).bulkSet(input.target, input.set);
  if (input.kind === 'delete') return records(plural).bulkDelete(input.target);
  return records(plural).bulkRestore(input.ids);
}

function acceptWritten(plural: string, { record, batchId }: Written): void {
  noteOwnBatch(batchId);
  patchCachedRecord(plural, record.id, record);
  refreshAfterWrite(plural, { lists: true, id: record.id });
}

const pick = (record: CrossRecord, names: readonly string[]): FieldValues =>
  Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
