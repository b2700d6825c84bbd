import { useState } from 'react';
import { Popover } from '@mantine/core';
import { Button, Icon, Keys } from '@cross-crm/ui';
import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, ListPicker, matching } from '@cross-crm/field-types/web';
import { hideColumn, insertColumn, moveColumn } from './columns.ts';
import { columnsOf, systemLast } from './fields-of-view.ts';
import classes from './views.module.css';

interface ColumnsMenuProps {
  readonly object: CatalogObject;
  readonly fields: readonly string[];
  onFields(fields: readonly string[]): void;
}

/** Which fields the list shows, and in which order. */
export function ColumnsMenu({ object, fields, onFields }: ColumnsMenuProps) {
  const [opened, setOpened] = useState(false);
  const [query, setQuery] = useState('');
  const shown = columnsOf(object, fields);
  const sections = matching([...shown, ...systemLast(object.fields).filter((field) => !shown.includes(field))], query);
  const move = (name: string, by: -1 | 1): boolean => {
    const place = fields.indexOf(name);
    if (!mayMove(fields, place, by)) return false;
    onFields(moveColumn(fields, name, place + by));
    return true;
  };
  const pick = (name: string) => onFields(fields.includes(name) ? hideColumn(fields, name) : insertColumn(fields, name));
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={300} returnFocus>
      <Popover.Target>
        <Button tone="quiet" icon="columns" aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {shown.length} of {object.fields.length} fields
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Fields of this view">
        <ListPicker
          label="Fields of this view"
          placeholder="Find a field"
          query={query}
          multiple
          chosen={new Set(fields)}
          options={sections.map((field) => ({
            id: field.name,
            label: field.label,
            section: shown.includes(field) ? 'Shown' : 'Hidden',
            content: <FieldRow field={field} fields={fields} onMove={move} />,
          }))}
          onQuery={setQuery}
          onPick={pick}
          onMove={move}
          footer={
            <p className={`small muted ${classes.movesHint}`}>
              <Keys keys="Alt Up" /> <Keys keys="Alt Down" /> move a field
            </p>
          }
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The first field names the record and stays where it is. */
const mayMove = (fields: readonly string[], place: number, by: -1 | 1): boolean =>
  place > 0 && place + by > 0 && place + by < fields.length;

interface FieldRowProps {
  readonly field: CatalogField;
  readonly fields: readonly string[];
  onMove(name: string, by: -1 | 1): boolean;
}

function FieldRow({ field, fields, onMove }: FieldRowProps) {
  const place = fields.indexOf(field.name);
  return (
    <span className={classes.fieldRow}>
      <Icon name={fieldWebOf(field).icon} size={14} />
      <span className="cut grow">{field.label}</span>
      {place > 0 && (
        <span className={classes.movers} aria-hidden="true" onClick={(event) => event.stopPropagation()}>
          <Mover icon="arrowUp" title="Move left" on={mayMove(fields, place, -1)} onPress={() => onMove(field.name, -1)} />
          <Mover icon="arrowDown" title="Move right" on={mayMove(fields, place, 1)} onPress={() => onMove(field.name, 1)} />
        </span>
      )}
    </span>
  );
}

interface MoverProps {
  readonly icon: 'arrowUp' | 'arrowDown';
  readonly title: string;
  readonly on: boolean;
  onPress(): void;
}

/** For the pointer only: a row of a list is one control, and its keys are those of the list. */
function Mover({ icon, title, on, onPress }: MoverProps) {
  return (
    <span className={classes.mover} title={title} data-off={on ? undefined : ''} onClick={on ? onPress : undefined}>
      <Icon name={icon} size={14} />
    </span>
  );
}
