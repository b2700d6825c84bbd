import type { Filter } from '@cross-crm/schema';
import type { CatalogField, CatalogObject, ListQuery } from '@cross-crm/sdk';
import { useMemo } from 'react';
import { allOf, withoutOpenOnly } from './board-filter.ts';
import type { CardSlots } from './card-slots.ts';
import { cardSlots, fieldsToRead } from './card-slots.ts';
import type { BoardColumn } from './column.ts';
import { columnCondition, noneColumn } from './column.ts';
import type { RecordOrder } from './record-order.ts';
import { recordOrder } from './record-order.ts';
import { noTotals } from './totals.ts';
import { useBoardColumns } from './use-board-columns.ts';
import type { BoardTotals } from './use-board-totals.ts';
import { useBoardTotals } from './use-board-totals.ts';
import type { ColumnPages } from './use-column-pages.ts';
import { useColumnPages } from './use-column-pages.ts';
import { useLiveCards } from './use-live-cards.ts';

/** What a board shows: the settings of a view of kind `board`. */
export interface BoardView {
  readonly object: CatalogObject;
  /** The field whose values are the columns: a choice, or a link to one record. */
  readonly field: CatalogField;
  readonly fields: readonly string[];
  readonly filter: Filter | null;
  readonly sort: readonly string[];
}

/** Everything read for a board. */
export interface BoardSource {
  readonly view: BoardView;
  readonly slots: CardSlots;
  readonly order: RecordOrder;
  /** Columns with cards, then the strips of what is won and lost. Undefined while they load. */
  readonly columns: readonly BoardColumn[] | undefined;
  readonly open: readonly BoardColumn[];
  /** Of the open columns, in their order. */
  readonly pages: readonly ColumnPages[];
  readonly totals: BoardTotals;
  /** The first thing that could not be read. */
  readonly error: unknown;
  retry(): void;
}

const nothing: readonly BoardColumn[] = [];

/** Reads columns, cards and totals, and keeps them true while others work. */
export function useBoardSource(view: BoardView, pipeline: string | null, ready: boolean): BoardSource {
  const { object, field } = view;
  const read = useBoardColumns(field, pipeline);
  const hasStrips = read.columns?.some(({ kind }) => kind !== 'open') ?? false;
  const filter = useMemo(() => boardFilter(view, pipeline), [view, pipeline]);
  const totals = useBoardTotals(object, field.name, hasStrips ? withoutOpenOnly(filter) : filter, ready && read.columns !== undefined);
  const columns = useMemo(
    () => (ready ? read.columns && sorted(read.columns, field, (totals.of('none') ?? noTotals).count > 0) : undefined),
    [ready, read.columns, field, totals],
  );
  const open = useMemo(() => columns?.filter(({ kind }) => kind === 'open') ?? nothing, [columns]);
  const slots = useMemo(() => cardSlots(object, view.fields, field.name), [object, view.fields, field]);
  const order = useMemo(() => recordOrder(object, view.sort), [object, view.sort]);
  const fields = useMemo(
    () => fieldsToRead(object, field.name, slots, [...more, ...view.sort.map(fieldOfSort)]),
    [object, field, slots, view.sort],
  );
  const queries = useMemo(() => open.map((column) => columnQuery(view, filter, fields, column)), [open, view, filter, fields]);
  const pages = useColumnPages(object.plural, queries);
  useLiveCards({ object, groupBy: field.name, filter, fields, order, columnIds: open.map(({ id }) => id), queries, pages });
  const failed = pages.find(({ error }) => error !== null);
  return {
    view,
    slots,
    order,
    columns,
    open,
    pages,
    totals,
    error: read.error ?? failed?.error ?? null,
    retry: () => (read.error ? read.retry() : failed?.retry()),
  };
}

/** What a card needs beyond what it shows: to weigh it, to tell how long it stands, to sort it. */
const more = ['amount', 'weightedAmount', 'probability', 'stageChangedAt', 'status', 'updatedAt', 'version'];

const fieldOfSort = (text: string): string => text.replace(/^-/, '').split('.')[0] ?? '';

function boardFilter({ object, filter }: BoardView, pipeline: string | null): Filter | null {
  const hasPipeline = object.fields.some(({ name }) => name === 'pipeline');
  return allOf(filter, hasPipeline && pipeline ? { field: 'pipeline', op: 'eq', value: pipeline } : null);
}

function sorted(columns: readonly BoardColumn[], field: CatalogField, withNone: boolean): readonly BoardColumn[] {
  const open = columns.filter(({ kind }) => kind === 'open');
  return [...open, ...(withNone ? [noneColumn(field)] : []), ...columns.filter(({ kind }) => kind !== 'open')];
}

function columnQuery(view: BoardView, filter: Filter | null, fields: readonly string[], column: BoardColumn): ListQuery {
  return { filter: allOf(filter, columnCondition(view.field.name, column)), sort: view.sort, fields };
}
