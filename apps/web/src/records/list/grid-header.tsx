import { useState } from 'react';
import type { CatalogObject } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { sortOf } from '../views/sorting.ts';
import type { ViewChanges, ViewSettings } from '../views/view-state.ts';
import { ColumnResizer } from './column-resizer.tsx';
import type { GridColumn } from './grid-columns.ts';
import { HeaderMenu } from './header-menu.tsx';
import { TickBox } from './tick-box.tsx';
import { useColumnDrag } from './use-column-drag.ts';
import classes from './grid-header.module.css';

interface GridHeaderProps {
  readonly object: CatalogObject;
  readonly columns: readonly GridColumn[];
  readonly settings: ViewSettings;
  readonly width: number;
  readonly ticked: boolean | 'mixed';
  onTick(): void;
  onChange(changes: ViewChanges): void;
}

/** The names of the columns: press one for its menu, drag it to move it, drag its edge to resize it. */
export function GridHeader({ columns, settings, width, ticked, onTick, onChange, object }: GridHeaderProps) {
  const drag = useColumnDrag(columns, settings, onChange);
  return (
    <div role="row" aria-rowindex={1} className={classes.header} style={{ width }}>
      <div role="columnheader" aria-colindex={1} className={classes.tickHead}>
        <TickBox checked={ticked} label="Select all rows shown" onTick={onTick} />
      </div>
      {columns.map((column, at) => (
        <HeaderCell
          key={column.field.name}
          object={object}
          column={column}
          at={at}
          columns={columns}
          settings={settings}
          drag={drag}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

interface HeaderCellProps extends Pick<GridHeaderProps, 'object' | 'columns' | 'settings' | 'onChange'> {
  readonly column: GridColumn;
  readonly at: number;
  readonly drag: ReturnType<typeof useColumnDrag>;
}

function HeaderCell({ object, column, at, columns, settings, drag, onChange }: HeaderCellProps) {
  const [opened, setOpened] = useState(false);
  const { field, web } = column;
  const sort = sortOf(settings.sort, field.name);
  const look = [
    classes.head,
    column.isTitle ? classes.titleHead : null,
    web.align === 'end' ? classes.end : null,
    opened ? classes.headOpen : null,
  ];
  return (
    <div
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={sort === null || sort.rank > 0 ? undefined : sort.down ? 'descending' : 'ascending'}
      className={look.filter(Boolean).join(' ')}
      data-dragged={drag.dragged === field.name || undefined}
      data-drop={drag.place === at || undefined}
      style={{ width: column.width }}
    >
      <HeaderMenu
        object={object}
        column={column}
        at={at}
        columns={columns}
        settings={settings}
        opened={opened}
        onOpened={setOpened}
        onChange={onChange}
      >
        <button
          type="button"
          className={classes.headName}
          title={field.description ?? field.label}
          {...(column.isTitle ? {} : drag.bind(field.name))}
        >
          {sort !== null && (
            <Icon name={sort.down ? 'arrowDown' : 'arrowUp'} size={14} label={sort.down ? web.sortWords[1] : web.sortWords[0]} />
          )}
          <span className="cut">{field.label}</span>
          <Icon name="chevronDown" size={14} className={classes.caret} />
        </button>
      </HeaderMenu>
      <ColumnResizer column={column} onWidth={(next) => onChange({ widths: { ...settings.widths, [field.name]: next } })} />
    </div>
  );
}
