import type { FilePreview, Import, ImportFileChange, ImportPage, PreviewRowKind } from '@cross-crm/sdk';
import { showProblem } from '@cross-crm/ui';
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cross, problemOf } from '../../lib/api.ts';
import { inOrder, noteOwnBatch } from '../../lib/own-writes.ts';
import { queryClient } from '../../lib/query-client.ts';
import { changedFile } from './mapping.ts';
import { isBusy } from './steps.ts';

const { imports } = cross;
/** How often a running import is asked how far it is, in ms. */
const askEvery = 600;

const keys = {
  all: ['imports'],
  list: ['imports', 'list'],
  one: (id: string) => ['imports', 'one', id],
  rows: (id: string) => ['imports', 'rows', id],
} as const;

const importQuery = (id: string) => queryOptions({ queryKey: keys.one(id), queryFn: ({ signal }) => imports.get(id, signal) });

/** One import; asked again and again while the server works on it. */
export function useImport(id: string) {
  return useQuery({ ...importQuery(id), refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? askEvery : false) });
}

/** All imports, newest first. */
export function useImports() {
  return useInfiniteQuery({
    ...infiniteQueryOptions({
      queryKey: keys.list,
      queryFn: ({ pageParam, signal }): Promise<ImportPage> => imports.list(pageParam, signal),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next,
    }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.imports.some(isBusy)) ? 2 * askEvery : false),
  });
}

/** Puts what the server answered in place. */
export function keepImport(given: Import): void {
  queryClient.setQueryData(keys.one(given.id), given);
  void queryClient.invalidateQueries({ queryKey: keys.list });
}

/** Changes a file of a draft: shown at once, kept by the server, taken back when refused. One change after the other. */
export function useChangeFile(id: string) {
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const mutation = useMutation({
    mutationFn: (change: ImportFileChange) => inOrder(id, () => imports.change(id, [change])),
    onMutate: (change) => {
      const { queryKey } = importQuery(id);
      void queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(
        queryKey,
        (given) => given && { ...given, files: given.files.map((file) => (file.name === change.name ? changedFile(file, change) : file)) },
      );
    },
    onSuccess: (given) => {
      setSavedAt(new Date());
      keepImport(given);
    },
    onError: (error) => {
      showProblem(`Not saved: ${problemOf(error).message}`);
      void queryClient.invalidateQueries({ queryKey: keys.one(id) });
    },
  });
  return { change: mutation.mutate, saving: mutation.isPending, savedAt };
}

/** Starts what the server does with an import: `preview`, `run`, `undo`. */
export function useImportJob(id: string, verb: 'preview' | 'run' | 'undo') {
  return useMutation({
    mutationFn: () => inOrder(id, () => imports[verb](id)),
    onSuccess: (given) => {
      noteOwnBatch(given.batchId);
      keepImport(given);
      // A job answers before it has begun; the next look sees it at work.
      setTimeout(() => void queryClient.invalidateQueries({ queryKey: keys.one(id) }), askEvery / 2);
    },
  });
}

/** Rows of a preview, page by page. While it is made anew, the rows of the last one stay. */
export function usePreviewRows(id: string, file: string, kind: PreviewRowKind, preview: FilePreview, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [...keys.rows(id), file, kind, revisionOf(preview)],
    queryFn: ({ pageParam, signal }) => imports.rows(id, { file, kind, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled,
    refetchOnWindowFocus: false,
    placeholderData: (rows, query) => (query?.queryKey.includes(file) ? rows : undefined),
  });
}

const revisions = new WeakMap<FilePreview, number>();
let lastRevision = 0;

/** A number for each preview that was made. */
function revisionOf(preview: FilePreview): number {
  const known = revisions.get(preview);
  if (known !== undefined) return known;
  lastRevision += 1;
  revisions.set(preview, lastRevision);
  return lastRevision;
}

/** Takes a file out of a draft. */
export function useRemoveFile(id: string) {
  return useMutation({
    mutationFn: (name: string) => inOrder(id, () => imports.removeFile(id, name)),
    onSuccess: keepImport,
    onError: (error) => showProblem(`Not removed: ${problemOf(error).message}`),
  });
}

/** Deletes a draft with its files. */
export function useRemoveImport() {
  return useMutation({
    mutationFn: (id: string) => imports.remove(id),
    onSuccess: (_gone, id) => {
      queryClient.removeQueries({ queryKey: keys.one(id) });
      void queryClient.invalidateQueries({ queryKey: keys.list });
    },
    onError: (error) => showProblem(`Not deleted: ${problemOf(error).message}`),
  });
}

/** Everything that was read of records is read again: an import has written or taken back many. */
export function rereadRecords(): void {
  void queryClient.invalidateQueries({ queryKey: ['records'] });
}

/** Where the rows that were refused can be had as a file: of one file with its own columns, or of all. */
export function errorsAddress(id: string, file?: string): string {
  const address = new URL(`/api/v1/imports/${id}/errors.csv`, location.origin);
  if (file !== undefined) address.searchParams.set('file', file);
  return address.href;
}
