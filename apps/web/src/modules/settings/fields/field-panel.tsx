import type { CatalogObject, FieldValues } from '@cross-crm/sdk';
import { Button, ProblemNote, SidePanel } from '@cross-crm/ui';
import { Checkbox, Select, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { records } from '../../../lib/api.ts';
import { TextField } from '../../../lib/form-fields.tsx';
import type { FormState } from '../../../lib/form.ts';
import { useForm } from '../../../lib/form.ts';
import { useRemoveRecord } from '../../../lib/mutations.ts';
import { keys, useCatalog } from '../../../lib/queries.ts';
import { noteDone } from '../../../lib/undo.ts';
import classes from '../settings-table.module.css';
import { checkField, fieldFormOf, nameFrom } from './field-form.ts';
import type { FieldForm } from './field-form.ts';
import { withChoiceKeys } from './choices-editor.tsx';
import { OptionsEditor } from './options-editor.tsx';
import type { CustomField } from './use-custom-fields.ts';

interface FieldPanelProps {
  readonly object: CatalogObject;
  /** The field to change; null for a new one. */
  readonly field: CustomField | null;
  readonly onClose: () => void;
}

/** A field of one's own: what it is called, what it holds, what it asks for. */
export function FieldPanel({ object, field, onClose }: FieldPanelProps) {
  const refresh = useRefreshCatalog();
  const form = useForm<FieldForm>({
    initial: fieldFormOf(field),
    check: (values) => checkField(values, object, field),
    send: async (values) => {
      const batchId = await saveField(object, field, values);
      noteDone(batchId, { strong: values.label.trim(), text: field ? 'changed' : `added to ${object.labelPlural.toLowerCase()}` });
      refresh();
      onClose();
    },
  });
  const title = field ? `Field ${field.label}` : `New field of ${object.labelPlural.toLowerCase()}`;
  return (
    <SidePanel title={title} onClose={onClose} footer={<Buttons form={form} field={field} onClose={onClose} />}>
      <form ref={form.ref} id="field-form" className={classes.form} onSubmit={form.submit} noValidate>
        {form.problem && <ProblemNote>{form.problem}</ProblemNote>}
        <NamingFields form={form} isNew={field === null} />
        <OptionsEditor form={form} />
        <RuleFields form={form} />
      </form>
    </SidePanel>
  );
}

/** Definitions changed: the catalog and every list drawn from it are read again. */
function useRefreshCatalog(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: keys.catalog });
    void client.invalidateQueries({ queryKey: keys.records('custom-fields') });
  };
}

async function saveField(object: CatalogObject, field: CustomField | null, form: FieldForm): Promise<string | null> {
  const { label, description, required, unique, indexed, options } = form;
  const choices = withChoiceKeys(options);
  const values: FieldValues = { label: label.trim(), description: description.trim() || null, required, unique, indexed, options: choices };
  const api = records('custom-fields');
  if (field) return (await api.update(field.id, values, { ifMatch: field.version })).batchId;
  return (await api.create({ ...values, object: object.name, name: form.name, type: form.type })).batchId;
}

interface FormProps {
  readonly form: FormState<FieldForm>;
}

function NamingFields({ form, isNew }: FormProps & { readonly isNew: boolean }) {
  const types = useCatalog().fieldTypes.filter(({ custom }) => custom);
  const { values, errors, set } = form;
  const nameFollows = values.name === nameFrom(values.label);
  // The name in the API follows the label until somebody types one.
  const labelled: FormState<FieldForm> = {
    ...form,
    set: (name, value) => {
      set(name, value);
      if (isNew && name === 'label' && nameFollows) set('name', nameFrom(String(value)));
    },
  };
  return (
    <>
      <TextField form={labelled} name="label" label="Label" autoComplete="off" autoFocus />
      <Select
        label="Kind"
        description={isNew ? undefined : 'The kind stays once the field exists, because values are stored in its form.'}
        data={types.map(({ name, label }) => ({ value: name, label }))}
        value={values.type}
        disabled={!isNew}
        searchable
        allowDeselect={false}
        error={errors.type}
        onChange={(type) => {
          set('type', type ?? values.type);
          set('options', {});
        }}
      />
      {isNew && <TextField form={form} name="name" label="Name in the API" autoComplete="off" />}
      <Textarea
        label="Description"
        description="One sentence for colleagues who fill it in"
        autosize
        minRows={2}
        value={values.description}
        error={errors.description}
        onChange={(event) => set('description', event.currentTarget.value)}
      />
    </>
  );
}

const rules = [
  { name: 'required', label: 'Required', description: 'A record cannot be saved without it.' },
  { name: 'unique', label: 'Unique', description: 'No two records share a value; imports can match by it.' },
  { name: 'indexed', label: 'Filtered and sorted often', description: 'Keeps lists fast when there are many records.' },
] as const;

function RuleFields({ form }: FormProps) {
  return rules.map(({ name, label, description }) => (
    <Checkbox
      key={name}
      label={label}
      description={description}
      error={form.errors[name]}
      checked={form.values[name]}
      onChange={(event) => form.set(name, event.currentTarget.checked)}
    />
  ));
}

function Buttons({ form, field, onClose }: FormProps & { readonly field: CustomField | null; readonly onClose: () => void }) {
  const refresh = useRefreshCatalog();
  const remove = useRemoveRecord('custom-fields');
  const removeField = (gone: CustomField) =>
    remove.mutate(gone, {
      onSuccess: ({ batchId }) => {
        noteDone(batchId, { strong: gone.label, text: 'deleted with its values' });
        refresh();
        onClose();
      },
    });
  return (
    <>
      <Button tone="primary" type="submit" form="field-form" busy={form.busy}>
        {field ? 'Save field' : 'Add field'}
      </Button>
      <Button tone="quiet" onClick={onClose}>
        Cancel
      </Button>
      <span className="grow" />
      {field && (
        <Button tone="danger" icon="trash" busy={remove.isPending} onClick={() => removeField(field)}>
          Delete field
        </Button>
      )}
    </>
  );
}
