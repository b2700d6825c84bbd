import type { Filter } from '@cross-crm/schema';
import type { CatalogObject, CrossRecord, ListQuery } from '@cross-crm/sdk';
import { useCallback, useRef } from 'react';
import { records } from '../../lib/api.ts';
import { useLiveChanges } from '../../lib/live-updates.ts';
import { keys } from '../../lib/queries.ts';
import { queryClient } from '../../lib/query-client.ts';
import type { LiveChange } from '../../lib/realtime.ts';
import { patchCachedRecord } from '../../lib/record-cache.ts';
import { columnIdOf } from './column.ts';
import { landingIndex } from './placement.ts';
import type { RecordOrder } from './record-order.ts';
import type { ColumnPages } from './use-column-pages.ts';
import { insertIntoColumn, removeFromColumns } from './use-column-pages.ts';

const mostAtOnce = 100;

export interface LiveBoard {
  readonly object: CatalogObject;
  readonly groupBy: string;
  readonly filter: Filter | null;
  readonly fields: readonly string[];
  readonly order: RecordOrder;
  /** Ids and lists of the columns, in the same order. */
  readonly columnIds: readonly string[];
  readonly queries: readonly ListQuery[];
  readonly pages: readonly ColumnPages[];
}

/**
 * Takes in what others did: cards that are new to this board come in at their place, cards that no longer belong on it
 * leave. What is merely changed has been put in place by the shell already.
 */
export function useLiveCards(board: LiveBoard): void {
  const latest = useRef(board);
  latest.current = board;
  const onChanges = useCallback((changes: readonly LiveChange[]) => void takeIn(latest, changes), []);
  useLiveChanges(board.object.name, onChanges);
}

async function takeIn(latest: { readonly current: LiveBoard }, changes: readonly LiveChange[]): Promise<void> {
  const { object, filter, fields } = latest.current;
  const ids = [...new Set(changes.filter(({ action }) => action !== 'delete').map(({ recordId }) => recordId))];
  if (ids.length === 0) return;
  if (ids.length > mostAtOnce) return void queryClient.invalidateQueries({ queryKey: keys.lists(object.plural) });
  const mine = { field: 'id', op: 'in', value: ids } as const;
  const query = { filter: filter ? { and: [filter, mine] } : mine, fields, limit: ids.length };
  const page = await records(object.plural)
    .list(query)
    .catch(() => null);
  if (!page) return void queryClient.invalidateQueries({ queryKey: keys.lists(object.plural) });
  putInPlace(latest.current, ids, page.records);
}

function putInPlace(board: LiveBoard, ids: readonly string[], found: readonly CrossRecord[]): void {
  const { object, queries, pages } = board;
  const onBoard = new Set(found.map(({ id }) => id));
  removeFromColumns(object.plural, queries, new Set(ids.filter((id) => !onBoard.has(id))));
  const known = new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id)));
  for (const record of found) {
    if (known.has(record.id)) patchCachedRecord(object.plural, record.id, record);
    else insertNew(board, record);
  }
}

function insertNew({ object, groupBy, columnIds, queries, pages, order }: LiveBoard, record: CrossRecord): void {
  const at = columnIds.indexOf(columnIdOf(record[groupBy]));
  const query = queries[at];
  const page = pages[at];
  if (!query || !page) return;
  const place = landingIndex(page.rows, record, order);
  if (place < page.rows.length || page.complete) insertIntoColumn(object.plural, query, record, place);
}
