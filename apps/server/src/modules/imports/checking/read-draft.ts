import type { Json, ParseHints, Parsed } from '@cross-crm/schema';
import { failed } from '@cross-crm/schema';
import type { CatalogField } from '../../../records/catalog.ts';
import { readLinkCell } from '../../../records/link-cell.ts';
import type { FileRow } from '../reading/rows.ts';
import { isBlank } from '../reading/rows.ts';
import { fittedCells } from '../reading/sniff.ts';
import { composeParts } from './compose-parts.ts';
import type { Draft } from './draft.ts';
import { newDraft, refuse } from './draft.ts';
import type { ColumnPlan, FilePlan } from './file-plan.ts';
import { fillTemplate } from './template.ts';

/** Reads cells into values, remembering what it has read: files repeat themselves. */
export type RowReader = (row: FileRow) => Draft;

/** A reader of a file's rows. It knows no records: links stay texts. */
export function rowReader(plan: FilePlan, hints: ParseHints): RowReader {
  const readers = [...plan.fields].map(([, columns]) => fieldReader(columns, hints));
  const columnAt = new Map(plan.columns.map((column, at) => [column, at]));
  return (row) => {
    const draft = fitted(row, plan);
    if (draft.outcome !== 'create') return draft;
    for (const read of readers) read(draft);
    for (const link of plan.links) nameRecords(draft, link, hints);
    compose(draft, plan, hints, columnAt);
    return draft;
  };
}

/** A row with a cell for each column; blank rows are skipped, ragged ones refused. */
function fitted({ row, cells }: FileRow, plan: FilePlan): Draft {
  if (isBlank(cells)) return { ...newDraft(row, cells), outcome: 'skip' };
  const exact = fittedCells(cells, plan.columns.length);
  const draft = newDraft(row, exact ?? cells);
  if (!exact) refuse(draft, ragged(row, cells.length, plan.columns.length));
  else if (plan.format.encoding !== 'utf-8' && cells.some((cell) => cell.includes('\uFFFD')))
    refuse(draft, unreadable(row, plan.format.encoding));
  return draft;
}

const ragged = (row: number, cells: number, columns: number) => ({
  column: null,
  field: null,
  value: null,
  code: 'ragged_row',
  message: `Row ${row} has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${columns}. A separator inside a text needs quotes around the text.`,
});

const unreadable = (row: number, encoding: string) => ({
  column: null,
  field: null,
  value: null,
  code: 'bad_character',
  message: `Row ${row} has bytes that are no letters in ${encoding}. Choose another encoding for this file.`,
});

function fieldReader(columns: readonly ColumnPlan[], hints: ParseHints): (draft: Draft) => void {
  const [first] = columns;
  if (!first) return () => undefined;
  const { field } = first.target;
  if (columns.length === 1 && first.target.part === null) return wholeReader(first, field, hints);
  return (draft) => {
    const cells = columns.map((column) => ({ column, text: cellText(draft.cells, column) })).filter((cell) => cell.text !== '');
    if (cells.length === 0) return;
    for (const result of composeParts(field, cells, hints)) take(draft, field, result.column, result.text, result.value);
  };
}

const memorySize = 2_000;

function wholeReader(column: ColumnPlan, field: CatalogField, hints: ParseHints): (draft: Draft) => void {
  const memory = new Map<string, Parsed<Json>>();
  return (draft) => {
    const text = cellText(draft.cells, column);
    if (text === '') return;
    const known = memory.get(text);
    const result = known ?? field.type.parseText(text, field.def, hints);
    if (!known && memory.size < memorySize) memory.set(text, result);
    take(draft, field, column.column, text, result);
  };
}

function take(draft: Draft, field: CatalogField, column: string, text: string, result: Parsed<Json>): void {
  if (result.ok) {
    draft.values[field.name] = result.value;
    return;
  }
  if (saysNothing(text) || result.issues.some((issue) => issue.code === 'empty')) return;
  const [issue] = result.issues;
  refuse(draft, {
    column,
    field: field.name,
    value: shortValue(text),
    code: issue?.code ?? 'invalid',
    message: issue?.message ?? 'This cannot be read.',
  });
}

/** What people and programs write into a cell that has nothing to say. */
export function saysNothing(text: string): boolean {
  return /^(n\/?a|#n\/a|null|none|nil|undefined|-+|–|—|\?)$/i.test(text);
}

const longestValue = 200;

/** A cell's text as problems quote it. */
export function shortValue(text: string): string {
  const clean = storable(text);
  return clean.length <= longestValue ? clean : `${clean.slice(0, longestValue - 1).toWellFormed()}…`;
}

/** A text that the database can hold. */
export function storable(text: string): string {
  return text.isWellFormed() && !text.includes('\u0000') ? text : text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}

/** What a cell says: mapped, trimmed, without the quote that keeps spreadsheets from running it. */
export function cellText(cells: readonly string[], { at, valueMap }: ColumnPlan): string {
  const text = plainCell(cells[at] ?? '');
  const mapped = valueMap.size === 0 ? undefined : valueMap.get(text);
  return mapped === undefined ? text : (mapped ?? '');
}

/** An export writes `'=SUM(1)` so that no spreadsheet runs it, and `''=` for `'=`; here it becomes `=SUM(1)` again. */
export function plainCell(cell: string): string {
  const text = cell.trim();
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function nameRecords(draft: Draft, link: FilePlan['links'][number], hints: ParseHints): void {
  const text = cellText(draft.cells, link);
  if (text === '') return;
  const { field } = link.target;
  const asJson = link.many && text.startsWith('[') ? field.type.parseText(text, field.def, hints) : null;
  if (asJson?.ok) {
    draft.values[field.name] = asJson.value;
    return;
  }
  const named = readLinkCell(field, text);
  const ties = named.flatMap(({ name, tie }): [string, Readonly<Record<string, Json>>][] => (tie === null ? [] : [[name, tie]]));
  draft.named.push({ link, texts: [...new Set(named.map(({ name }) => name))], ties: new Map(ties) });
}

function compose(draft: Draft, plan: FilePlan, hints: ParseHints, columnAt: ReadonlyMap<string, number>): void {
  for (const { field, template } of plan.composed) {
    const text = fillTemplate(template, (column) => mappedCell(draft, plan, column, columnAt));
    const result: Parsed<Json> = text === '' ? failed('empty', '') : field.type.parseText(text, field.def, hints);
    if (result.ok) draft.composed[field.name] = result.value;
  }
}

function mappedCell(draft: Draft, plan: FilePlan, column: string, columnAt: ReadonlyMap<string, number>): string {
  const text = plainCell(draft.cells[columnAt.get(column) ?? -1] ?? '');
  const mapped = plan.valueMaps.get(column)?.get(text);
  return mapped === undefined ? text : (mapped ?? '');
}
