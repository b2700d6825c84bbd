import type { FileCheck } from './check-state.ts';
import { keySlot } from './check-state.ts';
import type { Draft } from './draft.ts';
import { isLive, refuse } from './draft.ts';
import { hasKey, keyTexts } from './find-existing.ts';
import { lookupTexts } from '../../../records/lookup.ts';
import { shortValue } from './read-draft.ts';

/** Refuses rows whose key stands further up in the file already; a row that is repeated to the letter is skipped. */
export function findDuplicates(check: FileCheck, drafts: readonly Draft[]): void {
  for (const draft of drafts.filter(isLive)) {
    const repeated = check.wholeRows.add(draft.cells.join('\u0001'), draft.row);
    const earlier = hasKey(check.plan, draft) ? firstWithKey(check, draft) : 0;
    if (earlier !== 0) refuseDuplicate(check, draft, earlier, repeated === earlier);
    else refuseTaken(check, draft);
  }
}

function firstWithKey(check: FileCheck, draft: Draft): number {
  const rows = check.seen.get(keySlot);
  const known = keyTexts(check.plan, draft.values).map((text) => rows?.add(text, draft.row) ?? 0);
  return known.find((row) => row !== 0 && row !== draft.row) ?? 0;
}

function refuseDuplicate(check: FileCheck, draft: Draft, earlier: number, isRepeated: boolean): void {
  const { key } = check.plan;
  const labels = key.map((field) => `"${field.def.label}"`).join(' and ');
  const value = key.map((field) => String(draft.values[field.name])).join(', ');
  refuse(draft, {
    column: null,
    field: key[0]?.name ?? null,
    value: shortValue(value),
    code: isRepeated ? 'repeated_row' : 'duplicate_row',
    message: isRepeated
      ? `Row ${earlier} says the same.`
      : `Row ${earlier} has the same ${labels}. Only one row can decide what the record holds.`,
  });
  if (isRepeated) draft.outcome = 'skip';
}

/** Other unique fields: two new records cannot share a domain, even if their names differ. */
function refuseTaken(check: FileCheck, draft: Draft): void {
  for (const [name, rows] of check.seen) {
    const field = check.plan.object.fields.get(name);
    const value = draft.values[name];
    if (!field || value === undefined) continue;
    const earlier = lookupTexts(check.plan.object, field, value)
      .map((text) => rows.add(text, draft.row))
      .find((row) => row !== 0 && row !== draft.row);
    if (earlier === undefined) continue;
    refuse(draft, {
      column: check.plan.fields.get(name)?.[0]?.column ?? null,
      field: name,
      value: shortValue(String(value)),
      code: 'not_unique',
      message: `Row ${earlier} has the same "${field.def.label}", and two records cannot share it.`,
    });
  }
}
