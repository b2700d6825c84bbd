import type { Json } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import type { CatalogField } from '../../../records/catalog.ts';
import { idsIn } from '../../../records/links.ts';
import type { Titles } from '../../../records/present.ts';
import { titlesFor } from '../../../records/present.ts';
import type { Draft } from '../checking/draft.ts';
import type { ColumnPlan, FilePlan } from '../checking/file-plan.ts';
import { cellText, storable } from '../checking/read-draft.ts';
import type { PreviewCell, PreviewRow } from '../import-shape.ts';

/** Rows of a preview as a person looks at them: what each cell would become, and what is there now. */
export async function showRows(ctx: Context, plan: FilePlan, drafts: readonly Draft[]): Promise<PreviewRow[]> {
  const befores = drafts.flatMap((draft) => (draft.before ? [{ object: plan.object, values: changedBefore(draft) }] : []));
  const titles = await titlesFor(ctx, befores);
  return drafts.map((draft) => ({
    row: draft.row,
    outcome: draft.outcome,
    recordId: draft.before ? draft.id : null,
    cells: cellsOf(plan, draft, titles),
    issues: draft.issues.map((issue) => ({ ...issue, message: storable(issue.message) })),
  }));
}

function changedBefore(draft: Draft): Record<string, Json> {
  return Object.fromEntries(Object.keys(draft.set).map((name) => [name, draft.before?.[name] ?? null]));
}

function cellsOf(plan: FilePlan, draft: Draft, titles: Titles): PreviewCell[] {
  const columns: ColumnPlan[] = [...[...plan.fields.values()].flat(), ...plan.links];
  const cells = columns.sort((a, b) => a.at - b.at).map((column) => columnCell(plan, draft, column, titles));
  const composed = plan.composed.map(({ field }): PreviewCell => {
    const value = draft.before ? null : (draft.composed[field.name] ?? null);
    return { field: field.name, column: null, text: formatted(field, value, titles), before: null, changed: false, isNew: false };
  });
  return [...composed, ...cells];
}

const longestText = 500;

function columnCell(plan: FilePlan, draft: Draft, column: ColumnPlan, titles: Titles): PreviewCell {
  const { field, path, part } = column.target;
  const changed = draft.outcome === 'update' && field.name in draft.set;
  const text = storable(cellText(draft.cells, column)).slice(0, longestText).toWellFormed();
  const before = changed && part === null ? formatted(field, draft.before?.[field.name] ?? null, titles) : null;
  const isLink = plan.links.some((link) => link === column);
  return { field: path, column: column.column, text, before, changed, isNew: isLink && draft.pending.has(field.name) };
}

function formatted(field: CatalogField, value: Json, titles: Titles): string {
  if (value === null) return '';
  const target = field.target?.object;
  const text =
    target === undefined
      ? field.type.formatText(value, field.def)
      : idsIn(value)
          .map((id) => titles.get(`${target}:${id}`) ?? '')
          .join('; ');
  return text.slice(0, longestText).toWellFormed();
}
