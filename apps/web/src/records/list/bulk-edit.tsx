import { useState } from 'react';
import { Popover } from '@mantine/core';
import type { Json } from '@cross-crm/schema';
import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, InlineEditors, ListPicker, matching } from '@cross-crm/field-types/web';
import type { Draft } from '@cross-crm/field-types/web';
import { Button } from '@cross-crm/ui';
import classes from './bulk.module.css';

interface BulkEditProps {
  readonly object: CatalogObject;
  /** The field that is being set, `choose` while it is chosen, null when closed. */
  readonly field: CatalogField | 'choose' | null;
  /** "1,616" */
  readonly count: string;
  onField(field: CatalogField | 'choose' | null): void;
  onSet(field: CatalogField, value: Json | null): void;
}

/** Sets one field of all selected records: first which field, then its value. */
export function BulkEdit({ object, field, count, onField, onSet }: BulkEditProps) {
  return (
    <Popover opened={field !== null} onChange={(opened) => !opened && onField(null)} position="top" width={300} returnFocus>
      <Popover.Target>
        <Button
          tone="quiet"
          icon="pencil"
          keys="E"
          aria-haspopup="dialog"
          aria-expanded={field !== null}
          onClick={() => onField(field === null ? 'choose' : null)}
        >
          Edit
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Set a field of all selected records">
        {field === 'choose' && <FieldChoice object={object} onField={onField} />}
        {field !== null && field !== 'choose' && (
          <ValueChoice key={field.name} field={field} count={count} onSet={(value) => onSet(field, value)} onClose={() => onField(null)} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function FieldChoice({ object, onField }: Pick<BulkEditProps, 'object' | 'onField'>) {
  const [query, setQuery] = useState('');
  const fields = object.fields.filter((field) => !field.readOnly && !field.unique && fieldWebOf(field).Editor !== undefined);
  return (
    <ListPicker
      label="Field to set"
      placeholder="Field to set"
      query={query}
      options={matching(fields, query).map((field) => ({ id: field.name, label: field.label }))}
      chosen={new Set()}
      onQuery={setQuery}
      onPick={(name) => onField(fields.find((field) => field.name === name) ?? null)}
    />
  );
}

interface ValueChoiceProps {
  readonly field: CatalogField;
  readonly count: string;
  onSet(value: Json | null): void;
  onClose(): void;
}

function ValueChoice({ field, count, onSet, onClose }: ValueChoiceProps) {
  const [draft, setDraft] = useState<Draft>({ ok: true, value: null });
  const [problem, setProblem] = useState<string | null>(null);
  const { Editor } = fieldWebOf(field);
  const take = (next: Draft) => {
    setDraft(next);
    setProblem(null);
  };
  const set = (last: Draft = draft) => {
    if (!last.ok) return setProblem(last.message);
    onSet(last.value);
    onClose();
  };
  if (Editor === undefined) return null;
  const emptied = draft.ok && draft.value === null;
  return (
    <form
      className={classes.value}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <span className={classes.label}>{field.label}</span>
      <div className={problem === null ? classes.box : classes.boxBad}>
        <InlineEditors value={true}>
          <Editor
            value={draft.ok ? draft.value : null}
            field={field}
            label={field.label}
            density="panel"
            autoFocus
            error={problem}
            onChange={take}
            onCommit={take}
            onCancel={onClose}
          />
        </InlineEditors>
      </div>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <span className={classes.ends}>
        <Button type="submit" tone="primary" disabled={emptied}>
          Set in {count}
        </Button>
        {!field.required && (
          <Button tone="quiet" onClick={() => set({ ok: true, value: null })}>
            Empty it in {count}
          </Button>
        )}
      </span>
    </form>
  );
}
