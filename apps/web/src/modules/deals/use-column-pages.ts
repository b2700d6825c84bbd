import type { CrossRecord, ListQuery, RecordPage } from '@cross-crm/sdk';
import type { InfiniteData, InfiniteQueryObserverResult } from '@tanstack/react-query';
import { infiniteQueryOptions, InfiniteQueryObserver, notifyManager } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { records } from '../../lib/api.ts';
import { keys } from '../../lib/queries.ts';
import { queryClient } from '../../lib/query-client.ts';

const firstPage = 50;
const furtherPage = 100;

/** One column's list as far as it is loaded. */
export interface ColumnPages {
  readonly rows: readonly CrossRecord[];
  readonly complete: boolean;
  /** No answer yet. */
  readonly loading: boolean;
  readonly error: unknown;
  /** Reads the next page, unless it is under way or there is none. */
  more(): void;
  retry(): void;
}

type Pages = InfiniteData<RecordPage, unknown>;
type Result = InfiniteQueryObserverResult<Pages>;

/**
 * The lists of all columns at once, in the order of the queries. They are one state, because a card may be known from
 * one column's list and stand in another column.
 */
export function useColumnPages(plural: string, queries: readonly ListQuery[]): readonly ColumnPages[] {
  const words = JSON.stringify(queries);
  const store = useMemo(() => pagesStore(plural, JSON.parse(words) as ListQuery[]), [plural, words]); // what was written one line above
  return useSyncExternalStore(store.subscribe, store.current);
}

function pagesStore(plural: string, queries: readonly ListQuery[]) {
  const observers = queries.map((query) => new InfiniteQueryObserver(queryClient, columnQuery(plural, query)));
  let pages = observers.map((observer) => pagesOf(observer.getCurrentResult()));
  return {
    current: (): readonly ColumnPages[] => pages,
    subscribe(listener: () => void): () => void {
      const stops = observers.map((observer, at) =>
        observer.subscribe(
          notifyManager.batchCalls((result: Result) => {
            pages = pages.with(at, pagesOf(result));
            listener();
          }),
        ),
      );
      pages = observers.map((observer) => pagesOf(observer.getCurrentResult()));
      return () => stops.forEach((stop) => stop());
    },
  };
}

function pagesOf(result: Result): ColumnPages {
  const { data, hasNextPage, isFetchingNextPage, isPending, error, fetchNextPage, refetch } = result;
  return {
    rows: data?.pages.flatMap((page) => page.records) ?? [],
    complete: data !== undefined && !hasNextPage,
    loading: isPending,
    error,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
    retry: () => void refetch(),
  };
}

/**
 * Under the same key as any list, so that writes and the socket keep its cards true. It is not read again when the
 * window comes back: a column one has scrolled far down would be read from its top.
 */
function columnQuery(plural: string, query: ListQuery) {
  return infiniteQueryOptions({
    queryKey: keys.list(plural, query),
    queryFn: ({ pageParam, signal }) =>
      records(plural).list({ ...query, limit: pageParam === null ? firstPage : furtherPage, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: RecordPage) => page.next,
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
}

/** Puts a card into the list of a column, at a place among the rows that are loaded. */
export function insertIntoColumn(plural: string, query: ListQuery, record: CrossRecord, place: number): void {
  queryClient.setQueryData<Pages>(keys.list(plural, query), (list) => list && { ...list, pages: insertAt(list.pages, record, place) });
}

function insertAt(pages: readonly RecordPage[], record: CrossRecord, place: number): RecordPage[] {
  let before = 0;
  let isIn = false;
  return pages.map((page, index) => {
    const at = place - before;
    before += page.records.length;
    if (isIn || (at > page.records.length && index < pages.length - 1)) return page;
    isIn = true;
    return { ...page, records: page.records.toSpliced(at, 0, record) };
  });
}

/** Takes cards out of the lists of these columns, and of no other list. */
export function removeFromColumns(plural: string, queries: readonly ListQuery[], ids: ReadonlySet<string>): void {
  for (const query of queries) {
    queryClient.setQueryData<Pages>(keys.list(plural, query), (list) => {
      if (!list?.pages.some((page) => page.records.some(({ id }) => ids.has(id)))) return list;
      return { ...list, pages: list.pages.map((page) => ({ ...page, records: page.records.filter(({ id }) => !ids.has(id)) })) };
    });
  }
}
