import type { CrossRecord, FieldValues, Json, RecordPage } from '@cross-crm/sdk';
import type { InfiniteData } from '@tanstack/react-query';
import { keys } from './queries.ts';
import { queryClient } from './query-client.ts';

type Pages = InfiniteData<RecordPage, string | null>;

/** Writes fields into every place the cache shows this record: lists and its own page. */
export function patchCachedRecord(plural: string, id: string, fields: FieldValues): void {
  const patch = (record: CrossRecord): CrossRecord => (record.id === id ? mergeRecord(record, fields) : record);
  changeLists(plural, (rows) => (rows.some((row) => row.id === id) ? rows.map(patch) : rows));
  for (const [queryKey, record] of queryClient.getQueriesData<CrossRecord>({ queryKey: keys.record(plural, id) })) {
    if (record && !readsThePast(queryKey)) queryClient.setQueryData(queryKey, patch(record));
  }
}

/** Takes records out of every cached list. */
export function dropCachedRecords(plural: string, ids: ReadonlySet<string>): void {
  changeLists(plural, (rows) => (rows.some((row) => ids.has(row.id)) ? rows.filter((row) => !ids.has(row.id)) : rows));
}

/** The record as some cached query knows it. */
export function findCachedRecord(plural: string, id: string): CrossRecord | undefined {
  const own = queryClient.getQueriesData<CrossRecord>({ queryKey: keys.record(plural, id) });
  const read = own.find(([queryKey, record]) => record && !readsThePast(queryKey))?.[1];
  if (read) return read;
  const lists = queryClient.getQueriesData<Pages>({ queryKey: keys.lists(plural) });
  return lists.flatMap(([, list]) => rowsOf(list)).find((record) => record.id === id);
}

/** Ids of the records of an object that are in some cached query. */
export function cachedIds(plural: string): ReadonlySet<string> {
  const lists = queryClient.getQueriesData<Pages>({ queryKey: keys.lists(plural) });
  const own = queryClient.getQueriesData<CrossRecord>({ queryKey: ['records', plural, 'record'] });
  const ids = new Set(lists.flatMap(([, list]) => rowsOf(list).map((record) => record.id)));
  for (const [, record] of own) if (record) ids.add(record.id);
  return ids;
}

/** After a write: sums, counts and history are read again; lists too when rows came, went or may have moved. */
export function refreshAfterWrite(plural: string, { lists = false, id }: { lists?: boolean; id?: string } = {}): void {
  void queryClient.invalidateQueries({ queryKey: keys.aggregates(plural) });
  if (id) void queryClient.invalidateQueries({ queryKey: keys.history(plural, id) });
  if (lists) void queryClient.invalidateQueries({ queryKey: keys.lists(plural) });
}

function changeLists(plural: string, change: (rows: readonly CrossRecord[]) => readonly CrossRecord[]): void {
  queryClient.setQueriesData<Pages>({ queryKey: keys.lists(plural) }, (list) => {
    if (!list || !('pages' in list)) return list;
    return { ...list, pages: list.pages.map((page) => changedPage(page, change(page.records))) };
  });
}

const changedPage = (page: RecordPage, rows: readonly CrossRecord[]): RecordPage =>
  rows === page.records ? page : { ...page, records: rows };

const rowsOf = (list: Pages | undefined): readonly CrossRecord[] =>
  list && 'pages' in list ? list.pages.flatMap((page) => page.records) : [];

/** A record that was read as of a time does not change any more. */
function readsThePast(queryKey: readonly unknown[]): boolean {
  const options = queryKey.at(-1);
  return typeof options === 'object' && options !== null && 'asOf' in options && options.asOf !== undefined;
}

function mergeRecord(record: CrossRecord, fields: FieldValues): CrossRecord {
  const merged = Object.entries(fields).map(([name, value]) => [name, mergeLink(record[name], value)]);
  return { ...record, ...Object.fromEntries(merged) };
}

/** A link that came as a whole record (`include`) keeps what it knows when only the short form arrives. */
function mergeLink(before: Json | undefined, after: Json): Json {
  return isLink(before) && isLink(after) && before.id === after.id ? { ...before, ...after } : after;
}

function isLink(value: Json | undefined): value is { readonly id: string; readonly [field: string]: Json } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
