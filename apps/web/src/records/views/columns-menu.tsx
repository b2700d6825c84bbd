import { useState } from 'react';
import { Popover } from '@mantine/core';
import { Button, Icon, IconButton } from '@cross-crm/ui';
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
            content: <FieldRow field={field} fields={fields} onFields={onFields} />,
          }))}
          onQuery={setQuery}
          onPick={pick}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface FieldRowProps {
  readonly field: CatalogField;
  readonly fields: readonly string[];
  onFields(fields: readonly string[]): void;
}

function FieldRow({ field, fields, onFields }: FieldRowProps) {
  const place = fields.indexOf(field.name);
  return (
    <span className={classes.fieldRow}>
      <Icon name={fieldWebOf(field).icon} size={14} />
      <span className="cut grow">{field.label}</span>
      {place > 0 && (
        <span onClick={(event) => event.stopPropagation()}>
          <IconButton
            icon="arrowUp"
            small
            label={`Move ${field.label} left`}
            disabled={place === 1}
            onClick={() => onFields(moveColumn(fields, field.name, place - 1))}
          />
          <IconButton
            icon="arrowDown"
            small
            label={`Move ${field.label} right`}
            disabled={place === fields.length - 1}
            onClick={() => onFields(moveColumn(fields, field.name, place + 1))}
          />
        </span>
      )}
    </span>
  );
}
