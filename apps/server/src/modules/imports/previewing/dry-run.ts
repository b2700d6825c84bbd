import type { Issue } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import { transaction } from '../../../kernel/transaction.ts';
import type { Written } from '../../../records/write.ts';
import { createRecords, updateRecords } from '../../../records/write.ts';
import type { Draft } from '../checking/draft.ts';
import { isLive, refuse } from '../checking/draft.ts';
import type { FilePlan } from '../checking/file-plan.ts';
import { cellText, shortValue } from '../checking/read-draft.ts';

/** Asks the write pipeline what it would say to these rows, without writing: its rules are the ones that count. */
export function tryWriting(ctx: Context, plan: FilePlan, drafts: readonly Draft[]): Promise<void> {
  return transaction(ctx, async (ctx) => {
    const options = { partial: true, trusted: true, parsed: true, dryRun: true } as const;
    const created = drafts.filter((draft) => draft.outcome === 'create');
    const updated = drafts.filter((draft) => draft.outcome === 'update' && Object.keys(draft.set).length > 0);
    const creations = await createRecords(
      ctx,
      plan.object,
      created.map((draft) => draft.set),
      { ...options, ids: created.map((draft) => draft.id ?? '') },
    );
    const updates = await updateRecords(
      ctx,
      plan.object,
      updated.map((draft) => ({ id: draft.id ?? '', set: draft.set })),
      options,
    );
    takeRefusals(plan, created, creations);
    takeRefusals(plan, updated, updates);
    takeUnchanged(updated, updates);
  });
}

/** Marks the rows that the pipeline refuses. A link that is still to come cannot be missed yet. */
export function takeRefusals(plan: FilePlan, drafts: readonly Draft[], written: Written): void {
  for (const { index, issues } of written.refused) {
    const draft = drafts[index];
    if (!draft) continue;
    for (const issue of issues.filter((each) => !(each.code === 'required' && draft.pending.has(String(each.path[0])))))
      refuseBy(plan, draft, issue);
  }
}

function refuseBy(plan: FilePlan, draft: Draft, issue: Issue): void {
  const field = typeof issue.path[0] === 'string' ? issue.path[0] : null;
  const column = [...(plan.fields.get(field ?? '') ?? []), ...plan.links.filter((link) => link.target.field.name === field)][0];
  const text = column ? cellText(draft.cells, column) : '';
  refuse(draft, {
    column: column?.column ?? null,
    field,
    value: text === '' ? null : shortValue(text),
    code: issue.code,
    message: issue.message,
  });
}

/** Rows whose values the object's own rules turn into what is there already. */
export function takeUnchanged(drafts: readonly Draft[], written: Written): void {
  const unchanged = new Set(written.unchanged);
  for (const draft of drafts.filter(isLive))
    if (draft.id !== null && unchanged.has(draft.id) && draft.pending.size === 0) draft.outcome = 'unchanged';
}
