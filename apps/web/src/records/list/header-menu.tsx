import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CatalogObject } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { useCatalog } from '../../lib/queries.ts';
import { filterChoices } from '../filter/field-choices.ts';
import { requestFilter } from '../filter/filter-requests.ts';
import { hideColumn, moveColumn } from '../views/columns.ts';
import type { ViewChanges, ViewSettings } from '../views/view-state.ts';
import { calculationsOf } from './calculations.ts';
import type { GridColumn } from './grid-columns.ts';
import classes from './grid-header.module.css';

interface HeaderMenuProps {
  readonly object: CatalogObject;
  readonly column: GridColumn;
  readonly at: number;
  readonly columns: readonly GridColumn[];
  readonly settings: ViewSettings;
  readonly opened: boolean;
  readonly children: ReactNode;
  onOpened(opened: boolean): void;
  onChange(changes: ViewChanges): void;
}

/** Everything one can do with a column. */
export function HeaderMenu(props: HeaderMenuProps) {
  const { object, column, opened, children, onOpened, onChange } = props;
  const { field, web } = column;
  const catalog = useCatalog();
  const typeLabel = catalog.fieldTypes.find((type) => type.name === field.type)?.label ?? field.type;
  const choice = filterChoices(catalog, object).find((each) => each.id === field.name);
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start" width={224} offset={2}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <div className={classes.menuHead}>
          <Icon name={web.icon} size={14} />
          <span className="cut grow b">{field.label}</span>
          <span className="muted small">{typeLabel}</span>
        </div>
        <Menu.Divider />
        {field.sortable && (
          <>
            <Menu.Item leftSection={<Icon name="arrowUp" size={14} />} onClick={() => onChange({ sort: [field.name] })}>
              Sort {lowered(web.sortWords[0])}
            </Menu.Item>
            <Menu.Item leftSection={<Icon name="arrowDown" size={14} />} onClick={() => onChange({ sort: [`-${field.name}`] })}>
              Sort {lowered(web.sortWords[1])}
            </Menu.Item>
          </>
        )}
        {choice !== undefined && (
          <Menu.Item leftSection={<Icon name="filter" size={14} />} onClick={() => requestFilter(choice.chip)}>
            Filter by this field
          </Menu.Item>
        )}
        <Calculations {...props} />
        <Placement {...props} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Calculations({ column, settings, onChange }: HeaderMenuProps) {
  const { field } = column;
  const offered = calculationsOf(column);
  if (offered.length === 0) return null;
  const current = settings.calculations[field.name] ?? column.web.footer ?? 'none';
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item leftSection={<Icon name="number" size={14} />}>Calculate in footer</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {offered.map(({ name, label }) => (
          <Menu.Item
            key={name}
            rightSection={name === current ? <Icon name="check" size={14} label="Chosen" /> : undefined}
            onClick={() => onChange({ calculations: { ...settings.calculations, [field.name]: name } })}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

function Placement({ column, at, columns, settings, onChange }: HeaderMenuProps) {
  const { name } = column.field;
  if (column.isTitle) return null;
  const move = (to: number) => onChange({ fields: moveColumn(settings.fields, name, to) });
  return (
    <>
      <Menu.Divider />
      <Menu.Item leftSection={<Icon name="chevronLeft" size={14} />} disabled={at === 1} onClick={() => move(at - 1)}>
        Move left
      </Menu.Item>
      <Menu.Item leftSection={<Icon name="chevronRight" size={14} />} disabled={at === columns.length - 1} onClick={() => move(at + 1)}>
        Move right
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<Icon name="eyeOff" size={14} />} onClick={() => onChange({ fields: hideColumn(settings.fields, name) })}>
        Hide from view
      </Menu.Item>
    </>
  );
}

const lowered = (words: string): string => (/^[A-Z]\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));
