import type { MouseEvent } from 'react';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { RecordLabel } from '@cross-crm/field-types/web';
import { Icon, IconButton } from '@cross-crm/ui';
import { EditBox } from '../fields/edit-box.tsx';
import type { Edit } from '../fields/edits.ts';
import { markOf } from '../fields/field-surroundings.tsx';
import { isEmpty, valueOf } from '../fields/value.ts';
import type { GridColumn } from './grid-columns.ts';
import type { GridDesk } from './grid-desk.ts';
import classes from './grid.module.css';

interface GridCellProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  readonly column: GridColumn;
  readonly place: number;
  readonly at: number;
  /** What the record is called, for names of controls. */
  readonly title: string;
  readonly active: boolean;
  readonly edit: Edit | undefined;
  readonly desk: GridDesk;
}

/** One value of one record in a table. */
export function GridCell(props: GridCellProps) {
  const { record, column, place, at, active, edit, desk } = props;
  const { field, web } = column;
  const mayEdit = desk.mayEdit(field);
  const look = [
    classes.cell,
    column.isTitle ? classes.titleCell : null,
    web.align === 'end' ? classes.end : null,
    edit === undefined ? null : classes[edit.phase],
  ];
  return (
    <div
      role="gridcell"
      aria-colindex={at + 2}
      aria-readonly={!mayEdit || undefined}
      tabIndex={active ? 0 : -1}
      data-cell={`${place}-${at}`}
      data-field={field.name}
      data-add={mayEdit && isEmpty(record[field.name]) && edit === undefined ? `Add ${field.label.toLowerCase()}` : undefined}
      className={look.filter(Boolean).join(' ')}
      style={{ width: column.width }}
      onClick={() => desk.press(place, at)}
    >
      {column.isTitle && edit === undefined ? <TitleValue {...props} /> : <CellValue {...props} />}
    </div>
  );
}

function CellValue({ record, column, place, at, title, edit, desk }: GridCellProps) {
  const { field } = column;
  return (
    <EditBox
      field={field}
      target={desk.targetOf(record, field)}
      edit={edit}
      density="cell"
      actions={desk.actions}
      label={`${field.label} of ${title}`}
      onLeave={(leave) => desk.leave(place, at, leave)}
    />
  );
}

/** The record's name leads to its page; the pencil beside it edits the name. */
function TitleValue({ object, record, column, title, desk }: GridCellProps) {
  const follow = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    desk.open(record.id);
  };
  const named = valueOf(record, column.field) !== null;
  return (
    <>
      <a className={named ? classes.titleLink : classes.unnamed} href={desk.hrefOf(record.id)} tabIndex={-1} onClick={follow}>
        <RecordLabel link={{ id: record.id, title }} mark={markOf(object)} />
      </a>
      <span className={classes.titleActs} onClick={(event) => event.stopPropagation()}>
        <IconButton icon="sidebar" small tabIndex={-1} label={`Look at ${title}`} keys="Space" onClick={() => desk.peek(record.id)} />
        {desk.mayEdit(column.field) && (
          <button
            type="button"
            tabIndex={-1}
            className={classes.pencil}
            aria-label={`Rename ${title}`}
            title="Rename, F2"
            onClick={() => desk.actions.open(desk.targetOf(record, column.field))}
          >
            <Icon name="pencil" size={14} />
          </button>
        )}
      </span>
    </>
  );
}
