import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CatalogField, CatalogObject, FieldValues } from '@cross-crm/sdk';
import { fieldWebOf, useWords } from '@cross-crm/field-types/web';
import type { LinkOption } from '@cross-crm/field-types/web';
import { Button, SidePanel } from '@cross-crm/ui';
import { useMe } from '../lib/queries.ts';
import { titleOf } from '../lib/record-title.ts';
import { noteDone } from '../lib/undo.ts';
import { FieldSurroundings, optionOf } from './fields/field-surroundings.tsx';
import { focusFirstError, FormFields } from './form/form-fields.tsx';
import { useForm } from './form/use-form.ts';
import classes from './form/form.module.css';

interface CreatePanelProps {
  readonly object: CatalogObject;
  /** Values to start from, as the API takes them. */
  readonly values: FieldValues;
  onClose(): void;
  /** The record was made; the panel closes by itself. */
  onCreated?(made: LinkOption): void;
}

/** The form of a new record beside the page: what is needed and what is common, the rest on demand. */
export function CreatePanel(props: CreatePanelProps) {
  return (
    <FieldSurroundings>
      <CreateForm {...props} />
    </FieldSurroundings>
  );
}

function CreateForm({ object, values, onClose, onCreated }: CreatePanelProps) {
  const { workspace } = useMe();
  const words = useWords();
  const [all, setAll] = useState(false);
  const fields = useMemo(() => formFields(object, values), [object, values]);
  const shown = all ? [...fields.common, ...fields.others] : fields.common;
  const form = useForm({ object, fields: shown, values, draftKey: `draft.${workspace.id}.${object.name}.${JSON.stringify(values)}` });
  const body = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(0);
  useEffect(() => {
    if (tried > 0) focusFirstError(body.current);
  }, [tried]);
  const save = async () => {
    const written = await form.save();
    if (written === null) return setTried((count) => count + 1);
    noteDone(written.batchId, { strong: titleOf(object, written.record), text: 'created' });
    onCreated?.(optionOf(object, written.record, words));
    onClose();
  };
  const name = object.label.toLowerCase();
  return (
    <SidePanel
      title={`New ${name}`}
      onClose={onClose}
      footer={
        <FormFooter
          name={name}
          saving={form.saving}
          hasDraft={Object.keys(form.drafts).length > 0}
          onSave={() => void save()}
          onDiscard={form.clear}
        />
      }
    >
      <div ref={body} className={classes.form} onKeyDown={(event) => onFormKey(event, () => void save())}>
        <FormFields form={form} fields={shown} focused={shown[0]?.name} />
        {fields.others.length > 0 && (
          <Button tone="quiet" size="sm" icon={all ? 'chevronUp' : 'chevronDown'} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer fields' : `${fields.others.length} more fields`}
          </Button>
        )}
      </div>
    </SidePanel>
  );
}

function onFormKey(event: KeyboardEvent, save: () => void): void {
  const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const inLine = event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.defaultPrevented;
  if (!isSave && !inLine) return;
  event.preventDefault();
  save();
}

interface FormFooterProps {
  readonly name: string;
  readonly saving: boolean;
  readonly hasDraft: boolean;
  onSave(): void;
  onDiscard(): void;
}

function FormFooter({ name, saving, hasDraft, onSave, onDiscard }: FormFooterProps) {
  return (
    <>
      <Button tone="primary" keys="Ctrl Enter" busy={saving} onClick={onSave}>
        Create {name}
      </Button>
      {hasDraft && (
        <Button tone="quiet" onClick={onDiscard}>
          Discard draft
        </Button>
      )}
      <span className="grow" />
      {hasDraft && <span className="cap">Draft kept on this device</span>}
    </>
  );
}

/** What the form shows at once: the name, what is needed, what the head of a record and its first list show, and what it starts with. */
function formFields(
  object: CatalogObject,
  values: FieldValues,
): { readonly common: readonly CatalogField[]; readonly others: readonly CatalogField[] } {
  const writable = object.fields.filter((field) => !field.readOnly && field.section !== 'System' && fieldWebOf(field).Editor !== undefined);
  const listed = object.views[0]?.fields ?? [];
  const isCommon = (field: CatalogField) =>
    field.name === object.title ||
    field.required ||
    object.summary.includes(field.name) ||
    listed.includes(field.name) ||
    field.name in values;
  const rank = (field: CatalogField) => (field.name === object.title ? 0 : field.required ? 1 : 2);
  const common = writable.filter(isCommon).sort((a, b) => rank(a) - rank(b));
  return { common, others: writable.filter((field) => !common.includes(field)) };
}
