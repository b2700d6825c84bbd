import type { CatalogField } from '@cross-crm/sdk';
import { FormField } from './form-field.tsx';
import type { Form } from './use-form.ts';
import classes from './form.module.css';

interface FormFieldsProps {
  readonly form: Form;
  readonly fields: readonly CatalogField[];
  /** Takes the keyboard when the form opens. */
  readonly focused?: string | undefined;
  /** Without labels and edges: the form itself is the field. */
  readonly bare?: boolean;
}

/** The fields of a form, one below the other. */
export function FormFields({ form, fields, focused, bare = false }: FormFieldsProps) {
  return (
    <div className={bare ? classes.bareFields : classes.fields}>
      {form.errors[''] !== undefined && (
        <p className={classes.error} role="alert">
          {form.errors['']}
        </p>
      )}
      {fields.map((field) => (
        <FormField
          key={`${field.name} ${form.generation}`}
          field={field}
          draft={form.drafts[field.name]}
          error={form.errors[field.name] ?? null}
          autoFocus={field.name === focused}
          onChange={(draft) => form.change(field.name, draft)}
          onLeave={() => form.check(field.name)}
        />
      ))}
    </div>
  );
}

/** Gives the keyboard to the first field in which something is wrong. */
export function focusFirstError(form: HTMLElement | null): void {
  const box = form?.querySelector('[role="alert"]')?.closest('[data-form-field]');
  box?.querySelector<HTMLElement>('input, textarea, select, [contenteditable="true"], [tabindex="0"]')?.focus();
}
