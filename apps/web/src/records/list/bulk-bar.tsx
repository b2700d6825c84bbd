import { useState } from 'react';
import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, numberText, useWords } from '@cross-crm/field-types/web';
import { Button, IconButton } from '@cross-crm/ui';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { BulkEdit } from './bulk-edit.tsx';
import type { BulkWrites } from './use-bulk.ts';
import classes from './bulk.module.css';

interface BulkBarProps {
  readonly object: CatalogObject;
  readonly selected: number;
  /** How many the view has in all; null when every one of them is selected, or the number is not known. */
  readonly selectable: { readonly figure: string } | null;
  readonly writes: BulkWrites;
  onSelectAll(): void;
  onClear(): void;
}

/** What can be done with the selected records, over the foot of the list. */
export function BulkBar({ object, selected, selectable, writes, onSelectAll, onClear }: BulkBarProps) {
  const { locale } = useWords();
  const [field, setField] = useState<CatalogField | 'choose' | null>(null);
  const quick = quickFields(object);
  useBulkKeys(object, quick, setField, writes);
  const count = numberText(selected, locale);
  return (
    <div className={classes.bar} role="toolbar" aria-label={`${count} selected`}>
      <span className={classes.count} aria-live="polite">
        {count} selected
      </span>
      {selectable !== null && (
        <Button tone="link" onClick={onSelectAll}>
          Select all {selectable.figure}
        </Button>
      )}
      <span className={classes.rule} />
      {object.rights.update && (
        <>
          {quick.map(({ field: each, key }) => (
            <Button key={each.name} tone="quiet" icon={fieldWebOf(each).icon} keys={key} onClick={() => setField(each)}>
              {each.label}
            </Button>
          ))}
          <BulkEdit object={object} field={field} count={count} onField={setField} onSet={writes.set} />
        </>
      )}
      {object.rights.delete && (
        <Button tone="quiet" className={classes.danger} icon="trash" onClick={writes.remove}>
          Delete
        </Button>
      )}
      <span className={classes.rule} />
      <IconButton icon="close" label="Clear selection" keys="Esc" onClick={onClear} />
    </div>
  );
}

interface QuickField {
  readonly field: CatalogField;
  readonly key: string;
}

/** Fields that have a key of their own: the owner, the tags. */
function quickFields(object: CatalogObject): readonly QuickField[] {
  const writable = object.fields.filter((field) => !field.readOnly);
  const keyed = writable.flatMap((field) => {
    const key = fieldWebOf(field).bulkKey;
    return key === undefined ? [] : [{ field, key }];
  });
  return keyed.filter(({ key }, place) => keyed.findIndex((other) => other.key === key) === place);
}

function useBulkKeys(
  object: CatalogObject,
  quick: readonly QuickField[],
  setField: (field: CatalogField | 'choose') => void,
  writes: BulkWrites,
): void {
  const group = 'Selected records';
  const edits = object.rights.update
    ? [
        { id: 'bulk-edit', group, label: 'Edit a field of all selected', keys: 'E', run: () => setField('choose') },
        ...quick.map(({ field, key }) => ({
          id: `bulk-${field.name}`,
          group,
          label: `Set ${field.label.toLowerCase()} of all selected`,
          keys: key,
          run: () => setField(field),
        })),
      ]
    : [];
  const deletes = object.rights.delete ? [{ id: 'bulk-delete', group, label: 'Delete all selected', run: writes.remove }] : [];
  useHotkeys([...edits, ...deletes]);
}
