import { ListPicker } from '@cross-crm/field-types/web';
import type { ImportFile } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import { Popover } from '@mantine/core';
import { useState } from 'react';
import { foldText } from '@cross-crm/schema';
import { targetOf, withTarget } from './mapping.ts';
import classes from './match.module.css';
import { useWizard } from './wizard-context.ts';

const notImported = '-';

/** The field a column goes to; pressing it lists them all, typing narrows the list. */
export function FieldChoice({ column }: { readonly column: string }) {
  const { file } = useWizard();
  const [opened, setOpened] = useState(false);
  const target = targetOf(file, column);
  const label = target?.label ?? 'Not imported';
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width="target" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.choice}
          aria-label={`Field for ${column}: ${label}`}
          aria-haspopup="dialog"
          aria-expanded={opened}
          data-off={target ? undefined : ''}
          onClick={() => setOpened(!opened)}
        >
          <span className="cut">{label}</span>
          <Icon name="chevronDown" size={14} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Field for ${column}`}>
        <TargetPicker file={file} column={column} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface TargetPickerProps {
  readonly file: ImportFile;
  readonly column: string;
  readonly onDone: () => void;
}

function TargetPicker({ file, column, onDone }: TargetPickerProps) {
  const { change } = useWizard();
  const [query, setQuery] = useState('');
  const wanted = foldText(query.trim());
  const options = [
    ...(wanted === '' ? [{ id: notImported, label: 'Not imported' }] : []),
    ...file.targets
      .filter(({ label }) => foldText(label).includes(wanted))
      .map(({ field, label, required }) => ({ id: field, label, hint: hintOf(file, column, field, required) })),
  ];
  const pick = (id: string): void => {
    change(withTarget(file, column, id === notImported ? null : id));
    onDone();
  };
  return (
    <ListPicker
      label={`Field for ${column}`}
      placeholder="Find a field"
      query={query}
      options={options}
      chosen={new Set([targetOf(file, column)?.field ?? notImported])}
      empty="No field is called so."
      onQuery={setQuery}
      onPick={pick}
    />
  );
}

/** Beside a field: the column that has it already, or that new records need it. */
function hintOf(file: ImportFile, column: string, field: string, required: boolean): string {
  const holder = file.mapping.find((each) => each.field === field && each.column !== null && each.column !== column);
  return holder?.column ?? (required ? 'required' : '');
}
