import { useCallback, useEffect, useRef, useState } from 'react';
import type { Json } from '@cross-crm/schema';
import type { CatalogField, CatalogObject, CrossRecord, FieldValues } from '@cross-crm/sdk';
import { linkValue, useSearch } from '@cross-crm/field-types/web';
import type { Draft } from '@cross-crm/field-types/web';
import { problemOf } from '../../lib/api.ts';
import { useCreateRecord } from '../../lib/mutations.ts';
import { keepPreference, readPreference } from '../../lib/preferences.ts';
import { fieldNamed } from '../views/fields-of-view.ts';
import { draftsFrom, errorsFromIssues, errorsOf, inputsOf } from './form-state.ts';
import type { Drafts, FormErrors } from './form-state.ts';

export interface Form {
  readonly drafts: Drafts;
  readonly errors: FormErrors;
  readonly saving: boolean;
  /** Grows when the form is filled from outside, so that its editors begin anew. */
  readonly generation: number;
  change(name: string, draft: Draft): void;
  /** Says at the field what is wrong with it, on leaving it. */
  check(name: string): void;
  /** Creates the record; null when something is wrong, which then stands at its field. */
  save(): Promise<{ readonly record: CrossRecord; readonly batchId: string | null } | null>;
  clear(): void;
}

interface FormInput {
  readonly object: CatalogObject;
  readonly fields: readonly CatalogField[];
  /** Values to start from, as the API takes them. */
  readonly values: FieldValues;
  /** Where the draft is kept on this device. */
  readonly draftKey: string;
}

/** The form of a new record. Each keystroke is kept on this device until the record is saved or the draft discarded. */
export function useForm({ object, fields, values, draftKey }: FormInput): Form {
  const [drafts, setDrafts] = useState<Drafts>(() => ({
    ...startingDrafts(object, values),
    ...draftsFrom(readPreference(draftKey, '{}')),
  }));
  const [errors, setErrors] = useState<FormErrors>({});
  const [generation, setGeneration] = useState(0);
  const latest = useRef(drafts);
  const { mutateAsync, isPending } = useCreateRecord(object.plural, { quiet: true });
  const set = useCallback(
    (next: Drafts) => {
      latest.current = next;
      setDrafts(next);
      keepPreference(draftKey, JSON.stringify(next));
    },
    [draftKey],
  );
  const fill = useCallback(
    (name: string, draft: Draft) => {
      set({ ...latest.current, [name]: draft });
      setGeneration((now) => now + 1);
    },
    [set],
  );
  useLinkTitles(object, values, fill);
  return {
    drafts,
    errors,
    generation,
    saving: isPending,
    change(name, draft) {
      set({ ...latest.current, [name]: draft });
      if (errors[name] !== undefined && draft.ok) setErrors(without(errors, name));
    },
    check(name) {
      const draft = latest.current[name];
      if (draft !== undefined && !draft.ok) setErrors((now) => ({ ...now, [name]: draft.message }));
    },
    async save() {
      const wrong = errorsOf(fields, latest.current);
      setErrors(wrong);
      if (Object.keys(wrong).length > 0) return null;
      try {
        const written = await mutateAsync({ values: { ...values, ...inputsOf(object, latest.current) } });
        keepPreference(draftKey, '{}');
        return written;
      } catch (error) {
        const problem = problemOf(error);
        setErrors(errorsFromIssues(problem.issues, fields, problem.message));
        return null;
      }
    },
    clear() {
      set(startingDrafts(object, values));
      setErrors({});
      setGeneration((now) => now + 1);
    },
  };
}

function without(errors: FormErrors, name: string): FormErrors {
  return Object.fromEntries(Object.entries(errors).filter(([each]) => each !== name));
}

/** Values that need no look-up; ids of links are shown once their titles are known. */
function startingDrafts(object: CatalogObject, values: FieldValues): Drafts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = fieldNamed(object, name);
      return field === undefined || field.target !== null ? [] : [[name, { ok: true, value: value as Json }]]; // the client's JSON type is read-only
    }),
  );
}

/** A form that begins with a link shows its title, not its id. */
function useLinkTitles(object: CatalogObject, values: FieldValues, fill: (name: string, draft: Draft) => void): void {
  const search = useSearch();
  const wanted = JSON.stringify(values);
  useEffect(() => {
    for (const [name, value] of Object.entries(JSON.parse(wanted) as FieldValues)) {
      const field = fieldNamed(object, name);
      const ids = [value].flat().filter((id): id is string => typeof id === 'string');
      if (field?.target == null || ids.length === 0) continue;
      const { many } = field.target;
      search.titles(field.target.object, ids).then(
        (links) => {
          const shown = links.map((link) => (many ? { ...linkValue(link), role: null, startedOn: null, endedOn: null } : linkValue(link)));
          fill(name, { ok: true, value: many ? shown : (shown[0] ?? null) });
        },
        () => undefined,
      ); // the id is sent all the same
    }
  }, [object, search, wanted, fill]);
}
