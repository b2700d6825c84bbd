import type { Filter } from '@cross-crm/schema';
import type { BulkTarget } from '@cross-crm/sdk';
import { bothFilters } from '../filter/filter-chips.ts';

/** Which records of a list are selected: some by id, or all that the view's filter matches but a few. */
export type Selection =
  | { readonly mode: 'some'; readonly ids: ReadonlySet<string>; readonly anchor: string | null }
  | { readonly mode: 'all'; readonly except: ReadonlySet<string> };

export const nothingSelected: Selection = { mode: 'some', ids: new Set(), anchor: null };

export const isSelected = (selection: Selection, id: string): boolean =>
  selection.mode === 'all' ? !selection.except.has(id) : selection.ids.has(id);

/** The selection with one record turned; that record is where a later stretch begins. */
export function toggled(selection: Selection, id: string): Selection {
  if (selection.mode === 'all') return { mode: 'all', except: turned(selection.except, id) };
  return { mode: 'some', ids: turned(selection.ids, id), anchor: id };
}

/** The selection stretched from where it began to this record, along the rows as shown. */
export function stretched(selection: Selection, id: string, rows: readonly string[]): Selection {
  if (selection.mode === 'all') return selection;
  const anchor = selection.anchor ?? id;
  const [from = 0, to = 0] = [rows.indexOf(anchor), rows.indexOf(id)].sort((a, b) => a - b);
  return { mode: 'some', ids: new Set([...selection.ids, ...rows.slice(Math.max(0, from), to + 1)]), anchor };
}

/** All rows that are loaded, or none when they all are selected already. */
export function allRows(selection: Selection, rows: readonly string[]): Selection {
  const every = rows.length > 0 && rows.every((id) => isSelected(selection, id));
  return every ? nothingSelected : { mode: 'some', ids: new Set(rows), anchor: rows[0] ?? null };
}

/** How many records are selected, of as many as the view has. */
export function selectedCount(selection: Selection, total: number): number {
  return selection.mode === 'all' ? Math.max(0, total - selection.except.size) : selection.ids.size;
}

/** What a bulk write is told: ids, or the view's filter without the exceptions. */
export function targetOf(selection: Selection, filter: Filter | null): BulkTarget {
  if (selection.mode === 'some') return { ids: [...selection.ids] };
  const except: Filter | null = selection.except.size === 0 ? null : { field: 'id', op: 'notIn', value: [...selection.except] };
  return { filter: bothFilters(filter, except) ?? { and: [] } };
}

function turned(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
