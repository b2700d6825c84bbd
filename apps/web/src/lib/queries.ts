import type { AggregateQuery, Catalog, CatalogObject, CrossRecord, ListQuery, Me } from '@cross-crm/sdk';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { cross, keepCsrfToken, records } from './api.ts';

/** Keys of the cache. Everything read of an object starts with `['records', plural]`. */
export const keys = {
  me: ['me'],
  setup: ['setup'],
  catalog: ['catalog'],
  records: (plural: string) => ['records', plural],
  lists: (plural: string) => ['records', plural, 'list'],
  list: (plural: string, query: ListQuery) => ['records', plural, 'list', query],
  record: (plural: string, id: string) => ['records', plural, 'record', id],
  aggregates: (plural: string) => ['records', plural, 'aggregate'],
  history: (plural: string, id: string) => ['records', plural, 'history', id],
} as const;

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async ({ signal }) => {
    const me = await cross.me(signal);
    keepCsrfToken(me.csrfToken);
    return me;
  },
  staleTime: 5 * 60_000,
});

export const catalogQuery = queryOptions({
  queryKey: keys.catalog,
  queryFn: ({ signal }) => cross.catalog(signal),
  staleTime: 5 * 60_000,
});

/** Who is signed in and where. Only inside the shell, which is not drawn before this is known. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** All objects of the workspace. Only inside the shell. */
export function useCatalog(): Catalog {
  return useSuspenseQuery(catalogQuery).data;
}

/** The object with this plural (as in addresses) or name (as in links); undefined when the workspace has none. */
export function useObject(pluralOrName: string): CatalogObject | undefined {
  return objectOf(useCatalog(), pluralOrName);
}

/** The object with this plural or name in a catalog. */
export function objectOf(catalog: Catalog, pluralOrName: string): CatalogObject | undefined {
  return catalog.objects.find(({ plural, name }) => plural === pluralOrName || name === pluralOrName);
}

/** Pages of a list, one cursor after the other. The count, if asked for, comes with the first page only. */
export function listQuery(plural: string, query: ListQuery) {
  return infiniteQueryOptions({
    queryKey: keys.list(plural, query),
    queryFn: ({ pageParam, signal }) => records(plural).list(pageOf(query, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

function pageOf(query: ListQuery, cursor: string | null): ListQuery {
  if (cursor === null) return query;
  const { count: _count, ...rest } = query;
  return { ...rest, cursor };
}

export interface ListReadOptions {
  readonly enabled?: boolean;
  /** Reads itself again when others change the object's records. Left out: others' new rows wait to be asked for. */
  readonly live?: boolean;
}

/** A list that grows by pages. While another filter loads, the rows of the last one stay. */
export function useRecords(plural: string, query: ListQuery, { enabled = true, live = false }: ListReadOptions = {}) {
  return useInfiniteQuery({ ...listQuery(plural, query), placeholderData: keepPreviousData, enabled, meta: { live } });
}

export interface RecordReadOptions {
  readonly include?: readonly string[];
  /** The record as it stood at this time (ISO 8601). */
  readonly asOf?: string;
}

export function recordQuery(plural: string, id: string, options: RecordReadOptions = {}) {
  return queryOptions<CrossRecord>({
    queryKey: [...keys.record(plural, id), options],
    queryFn: ({ signal }) => records(plural).get(id, { ...options, signal }),
  });
}

/** One record. */
export function useRecord(plural: string, id: string, options: RecordReadOptions = {}) {
  return useQuery(recordQuery(plural, id, options));
}

export function aggregateQuery(plural: string, query: AggregateQuery) {
  return queryOptions({
    queryKey: [...keys.aggregates(plural), query],
    queryFn: ({ signal }) => records(plural).aggregate(query, signal),
  });
}

/** Counts, sums and the like, for all matching records or by group. */
export function useAggregate(plural: string, query: AggregateQuery, { enabled = true } = {}) {
  return useQuery({ ...aggregateQuery(plural, query), placeholderData: keepPreviousData, enabled });
}

/** What happened to one record, newest first. */
export function useHistory(plural: string, id: string, { enabled = true } = {}) {
  return useInfiniteQuery({
    queryKey: keys.history(plural, id),
    queryFn: ({ pageParam }) => records(plural).history(id, pageParam === null ? {} : { before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    enabled,
  });
}
