import type { Json } from '@cross-crm/schema';
import { issuesOf, sameJson } from '@cross-crm/schema';
import type { CatalogField } from '../../../records/catalog.ts';
import type { FileCheck } from './check-state.ts';
import type { Draft } from './draft.ts';
import { isLive, refuse } from './draft.ts';
import { mergedValue } from './merge-value.ts';
import type { LinkWork } from './resolve-links.ts';
import { noSuchRecord, setLink } from './resolve-links.ts';

/** Links to rows of the same chunk, now that each has an id. A row that is refused takes those that need it along. */
export function linkLocally(drafts: readonly Draft[], work: LinkWork): void {
  const byRow = new Map(drafts.map((draft) => [draft.row, draft]));
  for (const { draft, link, row, text } of work.local) {
    const target = byRow.get(row);
    if (!isLive(draft)) continue;
    if (target?.id && isLive(target)) setLink(draft, link, { id: target.id, text });
    else refuse(draft, noSuchRecord({ link, text }));
  }
}

/** Decides what each row that is left does: create, change some fields, or nothing. */
export function settle(check: FileCheck, drafts: readonly Draft[]): void {
  for (const draft of drafts.filter(isLive)) {
    if (draft.outcome === 'update') settleUpdate(check, draft);
    else settleCreate(draft);
  }
}

function settleCreate(draft: Draft): void {
  draft.set = { ...draft.composed, ...draft.values };
  for (const { link } of draft.named) if (link.many) put(draft, link.target.field, draft.set[link.target.field.name] ?? null);
}

function settleUpdate(check: FileCheck, draft: Draft): void {
  const { before } = draft;
  if (!before) {
    refuse(draft, {
      column: null,
      field: null,
      value: null,
      code: 'no_such_record',
      message: 'The record this row would change was deleted a moment ago.',
    });
    return;
  }
  draft.set = {};
  for (const [name, value] of Object.entries(draft.values)) {
    const field = check.plan.object.fields.get(name);
    const merged = field ? mergedValue(field, before[name], value) : value;
    if (field && !sameJson(before[name], merged)) put(draft, field, merged);
  }
  if (Object.keys(draft.set).length === 0 && draft.pending.size === 0) draft.outcome = 'unchanged';
}

/** Sets a field to a value that was put together here: its type brings it into its own form, or refuses it. */
function put(draft: Draft, field: CatalogField, value: Json): void {
  if (value === null) return;
  const result = field.type.input(field.def).safeParse(value);
  if (result.success) {
    draft.set[field.name] = result.data;
    return;
  }
  const [issue] = issuesOf(result.error);
  refuse(draft, {
    column: null,
    field: field.name,
    value: null,
    code: issue?.code ?? 'invalid',
    message: issue?.message ?? 'This cannot be stored.',
  });
}
