import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { SkeletonLine } from '@cross-crm/ui';
import { useDensity } from '../../lib/density.ts';
import type { Edits } from '../fields/edits.ts';
import { useEdits } from '../fields/use-edits.ts';
import { useFieldSave } from '../fields/use-field-save.ts';
import type { ViewChanges, ViewSettings } from '../views/view-state.ts';
import { gridColumns, gridWidth, tickWidth } from './grid-columns.ts';
import type { GridColumn } from './grid-columns.ts';
import { GridFooter } from './grid-footer.tsx';
import { GridHeader } from './grid-header.tsx';
import { onGridKey } from './grid-keys.ts';
import { GridRow } from './grid-row.tsx';
import { isSelected, allRows, selectedCount } from './selection.ts';
import type { Selection } from './selection.ts';
import { useGrid } from './use-grid.ts';
import type { Grid } from './use-grid.ts';
import classes from './grid.module.css';

const rowHeights = { compact: 28, default: 34, relaxed: 42 };
/** Rows that remain below the window when the next page is asked for. */
const loadAhead = 40;

export interface RecordGridProps {
  readonly object: CatalogObject;
  readonly rows: readonly CrossRecord[];
  /** Nothing is known yet: the layout stands in grey lines. */
  readonly loading: boolean;
  readonly hasMore: boolean;
  onMore(): void;
  readonly count: { readonly figure: string; readonly noun: string; readonly value: number } | null;
  readonly settings: ViewSettings;
  onChange(changes: ViewChanges): void;
  readonly selection: Selection;
  onSelection(selection: Selection): void;
  onOpen(id: string): void;
  onPeek(id: string): void;
  /** Stands where the first row would be when there is none. */
  readonly empty: ReactNode;
}

/** The table of an object's records: one tab stop, cursor by keys, values edited where they stand. */
export function RecordGrid(props: RecordGridProps) {
  const { object, rows, settings, selection, onSelection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => gridColumns(object, settings), [object, settings]);
  usePreload(columns);
  const { edits, actions } = useEdits(useFieldSave(object));
  const rowEdits = useMemo(() => editsByRow(edits), [edits]);
  const size = { rows: rows.length, columns: columns.length, page: pageOf(scroller) };
  const input = { object, rows, columns, actions, selection, onSelection, onOpen: props.onOpen, onPeek: props.onPeek };
  const grid = useGrid(input, scroller, size);
  const width = gridWidth(columns);
  const selected = selectedCount(selection, props.count?.value ?? rows.length);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={object.labelPlural}
      aria-rowcount={props.hasMore ? -1 : rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-busy={props.loading || undefined}
      className={classes.grid}
      style={{ scrollPaddingLeft: tickWidth + (columns[0]?.width ?? 0) }}
      onKeyDown={(event) => onGridKey(event, input, grid, size)}
      onFocus={(event) => grid.follow(event.target)}
    >
      <GridHeader
        object={object}
        columns={columns}
        settings={settings}
        width={width}
        ticked={tickedAll(selection, rows)}
        onTick={() =>
          onSelection(
            allRows(
              selection,
              rows.map((row) => row.id),
            ),
          )
        }
        onChange={props.onChange}
      />
      {props.loading && <GridSkeleton columns={columns} />}
      {!props.loading && rows.length === 0 && <EmptyRow span={columns.length + 1}>{props.empty}</EmptyRow>}
      <GridBody {...props} scroller={scroller} columns={columns} grid={grid} width={width} rowEdits={rowEdits} selecting={selected > 0} />
      <GridFooter
        object={object}
        columns={columns}
        filter={settings.filter}
        calculations={settings.calculations}
        width={width}
        count={props.count}
        selected={selected}
      />
    </div>
  );
}

/** Says in the table's own terms that there is nothing in it. */
function EmptyRow({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  return (
    <div role="rowgroup" className={classes.empty}>
      <div role="row">
        <div role="gridcell" aria-colspan={span}>
          {children}
        </div>
      </div>
    </div>
  );
}

interface GridBodyProps extends RecordGridProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly GridColumn[];
  readonly grid: Grid;
  readonly width: number;
  readonly rowEdits: ReadonlyMap<string, Edits>;
  readonly selecting: boolean;
}

/** The rows in sight, and always the one that has the keyboard, so that focus is never lost by scrolling. */
function GridBody({ object, rows, hasMore, onMore, selection, scroller, columns, grid, width, rowEdits, selecting }: GridBodyProps) {
  const [density] = useDensity();
  const rowHeight = rowHeights[density];
  const { cursor } = grid;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(cursor.row < range.count ? [cursor.row] : [])])].sort((a, b) => a - b),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const shown = virtualizer.getVirtualItems();
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && last > rows.length - loadAhead) onMore();
  }, [hasMore, last, rows.length, onMore]);
  useEffect(() => virtualizer.scrollToIndex(cursor.row, { align: 'auto' }), [virtualizer, cursor.row]);
  return (
    <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize(), width }}>
      {shown.map(({ index, start }) => {
        const record = rows[index];
        if (record === undefined) return null;
        return (
          <GridRow
            key={record.id}
            object={object}
            record={record}
            columns={columns}
            place={index}
            top={start}
            width={width}
            selected={isSelected(selection, record.id)}
            selecting={selecting}
            cursor={index === cursor.row ? cursor.column : -1}
            edits={rowEdits.get(record.id)}
            desk={grid.desk}
          />
        );
      })}
      {hasMore && (
        <div className={classes.more} style={{ top: virtualizer.getTotalSize() }}>
          Loading more
        </div>
      )}
    </div>
  );
}

/** What the columns' editors need is fetched once the list stands still. */
function usePreload(columns: readonly GridColumn[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const column of columns) void column.web.preload?.();
    }, 1500);
    return () => clearTimeout(timer);
  }, [columns]);
}

/** The edits of each row by field; keys are written by `editKey`. */
function editsByRow(edits: Edits): ReadonlyMap<string, Edits> {
  const rows = new Map<string, Map<string, NonNullable<ReturnType<Edits['get']>>>>();
  for (const [key, edit] of edits) {
    const [id = '', field = ''] = key.split(' ');
    const row = rows.get(id) ?? new Map();
    row.set(field, edit);
    rows.set(id, row);
  }
  return rows;
}

function tickedAll(selection: Selection, rows: readonly CrossRecord[]): boolean | 'mixed' {
  const ticked = rows.filter((row) => isSelected(selection, row.id)).length;
  if (ticked === 0) return false;
  return ticked === rows.length ? true : 'mixed';
}

function pageOf(scroller: RefObject<HTMLElement | null>): number {
  return Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - 64) / 34));
}

function GridSkeleton({ columns }: { readonly columns: readonly GridColumn[] }) {
  return (
    <div className={classes.skeleton} role="status" aria-label="Loading">
      {Array.from({ length: 20 }, (_, row) => (
        <div key={row} className={classes.skeletonRow} aria-hidden="true">
          <span style={{ width: tickWidth }}>
            <SkeletonLine width={14} height={14} />
          </span>
          {columns.map((column, at) => (
            <span key={column.field.name} className={column.web.align === 'end' ? classes.end : undefined} style={{ width: column.width }}>
              <SkeletonLine width={`${45 + ((row * 7 + at * 13) % 5) * 8}%`} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
