import { memo } from 'react';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { titleOf } from '../../lib/record-title.ts';
import type { Edits } from '../fields/edits.ts';
import { GridCell } from './grid-cell.tsx';
import type { GridColumn } from './grid-columns.ts';
import type { GridDesk } from './grid-desk.ts';
import { TickBox } from './tick-box.tsx';
import classes from './grid.module.css';

export interface GridRowProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  readonly columns: readonly GridColumn[];
  /** Place in the list, from 0. */
  readonly place: number;
  /** Distance from the first row, in px. */
  readonly top: number;
  readonly width: number;
  readonly selected: boolean;
  readonly selecting: boolean;
  /** The cell that has the keyboard; -1 when it is in another row. */
  readonly cursor: number;
  readonly edits: Edits | undefined;
  readonly desk: GridDesk;
}

/** One record of a table. Drawn again only when something about this row changes. */
export const GridRow = memo(function GridRow({
  object,
  record,
  columns,
  place,
  top,
  width,
  selected,
  selecting,
  cursor,
  edits,
  desk,
}: GridRowProps) {
  const title = titleOf(object, record);
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      aria-selected={selected}
      className={selected ? classes.rowSelected : classes.row}
      data-busy={edits === undefined ? undefined : true}
      style={{ transform: `translateY(${top}px)`, width }}
    >
      <div role="gridcell" aria-colindex={1} className={selecting ? classes.tickCellShown : classes.tickCell}>
        <TickBox checked={selected} label={`Select ${title}`} tabIndex={-1} onTick={(event) => desk.tick(place, event.shiftKey)} />
      </div>
      {columns.map((column, at) => (
        <GridCell
          key={column.field.name}
          object={object}
          record={record}
          column={column}
          place={place}
          at={at}
          title={title}
          active={cursor === at}
          edit={edits?.get(column.field.name)}
          desk={desk}
        />
      ))}
    </div>
  );
});
