import type { Json } from '@cross-crm/schema';
import type { CatalogField, CatalogObject, FieldValues, Issue } from '@cross-crm/sdk';
import type { Draft } from '@cross-crm/field-types/web';
import { inputOf } from '../fields/use-field-save.ts';
import { isEmpty } from '../fields/value.ts';
import { fieldNamed } from '../views/fields-of-view.ts';

/** What stands in each field of a form; fields that were not touched are missing. */
export type Drafts = Readonly<Record<string, Draft>>;

/** What is wrong with each field. The empty name is the form itself. */
export type FormErrors = Readonly<Record<string, string>>;

/** The value a field of the form holds; undefined while its text is none. */
export function draftValue(drafts: Drafts, name: string): Json | null | undefined {
  const draft = drafts[name];
  if (draft === undefined) return null;
  return draft.ok ? draft.value : undefined;
}

/** What the person can mend before anything is sent: text that is no value, and required fields left empty. */
export function errorsOf(fields: readonly CatalogField[], drafts: Drafts): FormErrors {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const draft = drafts[field.name];
      if (draft !== undefined && !draft.ok) return [[field.name, draft.message]];
      return field.required && isEmpty(draft?.value ?? field.default) ? [[field.name, `${field.label} is needed.`]] : [];
    }),
  );
}

/** What the API takes: the touched fields, links as ids. */
export function inputsOf(object: CatalogObject, drafts: Drafts): FieldValues {
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([name, draft]) => {
      const field = fieldNamed(object, name);
      return field === undefined || !draft.ok || (draft.value === null && field.default !== null && field.default !== undefined)
        ? []
        : [[name, inputOf(field, draft.value)]];
    }),
  );
}

/** The server's issues at the fields they are about; what belongs to no field of the form stands over it. */
export function errorsFromIssues(issues: readonly Issue[], fields: readonly CatalogField[], detail: string): FormErrors {
  const placed = issues.map((issue) => ({
    issue,
    field: fields.find((field) => issue.path === field.name || issue.path.startsWith(`${field.name}.`)),
  }));
  const atFields = placed.flatMap(({ issue, field }) => (field === undefined ? [] : [[field.name, issue.message]]));
  const elsewhere = placed.filter(({ field }) => field === undefined).map(({ issue }) => issue.message);
  const whole = elsewhere.length > 0 ? elsewhere.join(' ') : atFields.length === 0 ? detail : '';
  return { ...Object.fromEntries(atFields), ...(whole === '' ? {} : { '': whole }) };
}

/** Drafts from storage: only what a draft can be. */
export function draftsFrom(stored: string): Drafts {
  try {
    const parsed: unknown = JSON.parse(stored);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter((pair): pair is [string, Draft] => isDraft(pair[1])));
  } catch {
    return {};
  }
}

function isDraft(stored: unknown): stored is Draft {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'ok' in stored &&
    (stored.ok === true ? 'value' in stored : 'text' in stored && 'message' in stored)
  );
}
