import { useCallback, useMemo } from 'react';
import type { CatalogObject, CrossRecord, ListQuery } from '@cross-crm/sdk';
import { numberText, useWords } from '@cross-crm/field-types/web';
import { useRecords } from '../../lib/queries.ts';
import type { ViewSettings } from '../views/view-state.ts';
import { askedFields, gridColumns } from './grid-columns.ts';

const pageLength = 100;

/** The records of a view, page by page, and how many there are. */
export interface RecordList {
  readonly rows: readonly CrossRecord[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  more(): void;
  retry(): void;
  /** "1,616" or "10,000+" with the noun that fits. */
  readonly count: { readonly figure: string; readonly noun: string; readonly value: number; readonly capped: boolean } | null;
}

/** Reads a view's records. */
export function useList(object: CatalogObject, settings: ViewSettings, enabled = true): RecordList {
  const { locale } = useWords();
  const query = useMemo(() => listQueryOf(object, settings), [object, settings]);
  const { data, isPending, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useRecords(object.plural, query, { enabled });
  const rows = useMemo(() => data?.pages.flatMap((page) => page.records) ?? [], [data]);
  const counted = data?.pages[0]?.count;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  const noun = (counted?.value === 1 ? object.label : object.labelPlural).toLowerCase();
  return {
    rows,
    loading: isPending && enabled,
    error,
    hasMore: hasNextPage,
    more,
    retry: () => void refetch(),
    count:
      counted === undefined
        ? null
        : { figure: numberText(counted.value, locale) + (counted.capped ? '+' : ''), noun, value: counted.value, capped: counted.capped },
  };
}

/** What a list asks for: only the fields it shows, and a count that is capped. */
export function listQueryOf(object: CatalogObject, settings: ViewSettings): ListQuery {
  const fields = askedFields(object, gridColumns(object, settings));
  return { filter: settings.filter, sort: settings.sort, fields, limit: pageLength, count: 'capped' };
}
