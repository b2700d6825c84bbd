import type { Json } from '@cross-crm/schema';
import type { Draft, Repair } from '@cross-crm/field-types/web';

/** What somebody else wrote into the field while it was being edited. */
export interface Theirs {
  readonly value: Json | null;
  readonly by: string;
  /** ISO 8601 */
  readonly at: string;
}

/** Where the edit of one field stands. A field without one is at rest. */
export type Edit =
  /** `from` and `version` are what the person saw when the editor opened. */
  | {
      readonly phase: 'editing';
      readonly startWith?: string;
      readonly from: Json | null;
      readonly version: number;
      readonly error: string | null;
      readonly repair?: Repair;
    }
  | { readonly phase: 'saving' }
  | { readonly phase: 'saved' }
  /** Refused by the server after the editor closed; what was typed stays. */
  | { readonly phase: 'refused'; readonly draft: Draft; readonly version: number; readonly message: string; readonly repair?: Repair }
  | { readonly phase: 'conflict'; readonly mine: Json | null; readonly before: Json | null; readonly theirs: Theirs };

export type Edits = ReadonlyMap<string, Edit>;

/** The edits with one of them changed, or at rest again (null). */
export function withEdit(edits: Edits, key: string, edit: Edit | null): Edits {
  if (edit === null && !edits.has(key)) return edits;
  const next = new Map(edits);
  if (edit === null) next.delete(key);
  else next.set(key, edit);
  return next;
}

/** An edit that goes on where a refusal left it: with the same value or text. */
export function reopened(
  edit: Edit | undefined,
  value: Json | null,
): { readonly from: Json | null; readonly startWith?: string; readonly error: string | null } {
  if (edit?.phase !== 'refused') return { from: value, error: null };
  if (edit.draft.ok) return { from: edit.draft.value, error: edit.message };
  return { from: value, startWith: edit.draft.text, error: edit.message };
}

/** How a draft that cannot be saved as it is keeps the editor open. */
export function rejected(edit: Edit & { readonly phase: 'editing' }, draft: Draft & { readonly ok: false }): Edit {
  return { ...edit, error: draft.message, ...(draft.repair === undefined ? {} : { repair: draft.repair }) };
}
