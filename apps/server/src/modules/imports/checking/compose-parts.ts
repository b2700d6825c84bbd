import type { Json, ParseHints, Parsed } from '@cross-crm/schema';
import { failed, issuesOf, parsed } from '@cross-crm/schema';
import type { CatalogField } from '../../../records/catalog.ts';
import type { ColumnPlan } from './file-plan.ts';

/** A cell that says something, of a column that holds a field or a part of it. */
interface PartCell {
  readonly column: ColumnPlan;
  readonly text: string;
}

/** A value that cells gave together, or what is wrong with the cell of one column. */
interface Composed {
  readonly column: string;
  readonly text: string;
  readonly value: Parsed<Json>;
}

/** One value of several cells: an address of street and city, an amount and its currency, numbers of several kinds. */
export function composeParts(field: CatalogField, cells: readonly PartCell[], hints: ParseHints): Composed[] {
  if (field.type.name === 'money') return composeMoney(field, cells, hints);
  if (field.type.name === 'address') return composeAddress(field, cells, hints);
  return composeList(field, cells, hints);
}

function composeMoney(field: CatalogField, cells: readonly PartCell[], hints: ParseHints): Composed[] {
  const amount = cells.find((cell) => cell.column.target.part === null);
  const currency = cells.find((cell) => cell.column.target.part === 'currency')?.text.toUpperCase();
  if (!amount) return [];
  const fixed = currency !== undefined && 'currency' in field.def.options;
  const def = fixed ? { ...field.def, options: { ...field.def.options, currency } } : field.def;
  return [composed(amount, field.type.parseText(amount.text, def, { ...hints, ...(currency ? { currency } : {}) }))];
}

function composeAddress(field: CatalogField, cells: readonly PartCell[], hints: ParseHints): Composed[] {
  const read = cells.map((cell) => composed(cell, readAddressPart(field, cell, hints)));
  const wrong = read.filter((each) => !each.value.ok);
  if (wrong.length > 0) return wrong;
  const parts = read.map((each) => (each.value.ok ? each.value.value : null));
  return sumUp(field, cells, Object.assign({}, ...parts.map(withoutNulls)));
}

/** A whole address, or one of one part. A country may be written in words, which the type itself reads. */
function readAddressPart(field: CatalogField, { column, text }: PartCell, hints: ParseHints): Parsed<Json> {
  const { part } = column.target;
  if (part === null) return field.type.parseText(text, field.def, hints);
  if (part === 'country') return field.type.parseText(`Country: ${text}`, field.def, hints);
  if (part !== 'latitude' && part !== 'longitude') return parsed({ [part]: text.replace(/\s+/g, ' ') });
  const degrees = Number(text.replace(',', '.'));
  return Number.isFinite(degrees) ? parsed({ [part]: degrees }) : failed('not_a_number', 'Write degrees as a number, like 59.33.');
}

function withoutNulls(value: Json): object {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([, part]) => part !== null));
}

function composeList(field: CatalogField, cells: readonly PartCell[], hints: ParseHints): Composed[] {
  const read = cells.map((cell) => composed(cell, field.type.parseText(cell.text, field.def, hints)));
  const wrong = read.filter((each) => !each.value.ok);
  if (wrong.length > 0) return wrong;
  const entries = read.flatMap((each, at) => entriesOf(each.value, cells[at]?.column.target.part ?? null));
  return sumUp(field, cells, entries);
}

function entriesOf(value: Parsed<Json>, kind: string | null): object[] {
  const list = value.ok && Array.isArray(value.value) ? value.value : [];
  return list.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? [{ ...entry, ...(kind === null ? {} : { kind }) }] : [],
  );
}

/** Checks what the cells gave together, as the API would. */
function sumUp(field: CatalogField, cells: readonly PartCell[], input: unknown): Composed[] {
  const [first] = cells;
  if (!first) return [];
  const result = field.type.input(field.def).safeParse(input);
  if (!result.success) return [composed(first, { ok: false, issues: issuesOf(result.error) })];
  return result.data === null ? [] : [composed(first, parsed(result.data))];
}

function composed({ column, text }: PartCell, value: Parsed<Json>): Composed {
  return { column: column.column, text, value };
}
