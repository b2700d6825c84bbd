import { useCallback } from 'react';
import type { Json } from '@cross-crm/schema';
import type { CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf, useWords } from '@cross-crm/field-types/web';
import { ApiProblem, problemOf, records } from '../../lib/api.ts';
import { useUpdateRecord } from '../../lib/mutations.ts';
import { patchCachedRecord } from '../../lib/record-cache.ts';
import { noteDone } from '../../lib/undo.ts';
import type { SaveField } from './use-edits.ts';

/** Writes one field of a record: shown at once, undone by Ctrl Z, refused where it stands. */
export function useFieldSave(object: CatalogObject): SaveField {
  const { mutateAsync } = useUpdateRecord(object.plural, { quiet: true });
  const words = useWords();
  return useCallback(
    async (target, value, { version }) => {
      const field = object.fields.find((each) => each.name === target.field);
      if (field === undefined) return;
      try {
        const { batchId } = await mutateAsync({
          id: target.id,
          values: { [field.name]: inputOf(field, value) },
          shown: { [field.name]: value },
          version,
        });
        const said = value === null ? 'emptied' : `set to ${shortened(fieldWebOf(field).text(value, field, words))}`;
        noteDone(batchId, { strong: field.label, text: said }, { inSight: true });
      } catch (error) {
        throw await withCurrent(object.plural, target.id, problemOf(error));
      }
    },
    [object, mutateAsync, words],
  );
}

/** A conflict shows the record as it is now, everywhere on screen, with names in place of the ids that a refusal carries. */
async function withCurrent(plural: string, id: string, problem: ApiProblem): Promise<ApiProblem> {
  if (problem.code !== 'stale') return problem;
  const current = await records(plural)
    .get(id)
    .catch(() => null);
  if (current === null) return problem;
  patchCachedRecord(plural, id, current);
  return new ApiProblem(problem.status, { ...problem.body, current });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The value of an editor as the API takes it. */
export function inputOf(field: { readonly type: string }, value: Json | null): Json | null {
  return value === null ? null : (fieldWebOf(field).input?.(value) ?? value);
}
