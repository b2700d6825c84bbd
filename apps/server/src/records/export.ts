import type { Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { requireAccess } from './access.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { fieldOf } from './catalog.ts';
import { readCursor } from './cursor.ts';
import { writeLinkCell } from './link-cell.ts';
import type { ListQuery } from './query.ts';
import { listRecords, sortText } from './read.ts';

const pageSize = 1_000;

/**
 * The records of a list as CSV (RFC 4180, UTF-8, CRLF), a page at a time, so that any number takes the same memory.
 * Links are written by title. @throws forbidden, and invalid when the query does not fit the object
 */
export async function* exportCsv(ctx: Context, object: CatalogObject, query: Omit<ListQuery, 'limit' | 'cursor'>): AsyncGenerator<string> {
  const access = requireAccess(ctx, 'export', object);
  const fields = (query.fields ?? [...object.fields.keys()])
    .map((name) => fieldOf(object, name, ['fields']))
    .filter((field) => access.readable(field.name));
  // The head comes with the first page: a query that does not fit is refused before anything has been sent.
  let head = `${fields.map((field) => quoted(harmless(field.def.label))).join(',')}\r\n`;
  const keys = query.sort.length + 1;
  for (let next: string | null = ''; next !== null; ) {
    const cursor = next === '' ? {} : { cursor: readCursor(next, sortText(query.sort), keys) };
    const page = await listRecords(ctx, object, { ...query, ...cursor, limit: pageSize });
    const records: Record<string, Json>[] = JSON.parse(page.records); // made by the engine: an array of records
    yield `${head}${records.map((record) => `${line(fields, record)}\r\n`).join('')}`;
    head = '';
    next = page.next;
  }
}

function line(fields: readonly CatalogField[], record: Readonly<Record<string, Json>>): string {
  return fields.map((field) => quoted(harmless(cellOf(field, record[field.name] ?? null)))).join(',');
}

function cellOf(field: CatalogField, value: Json): string {
  if (value === null) return '';
  return field.target ? writeLinkCell(field, value) : field.type.formatText(value, field.def);
}

const wouldRun = /^'*[=+\-@\t\r]/;
const number = /^[+-]?[\d.,]+(?: ?[%A-Z]{1,3})?$/;
const phone = /^\+[\d ()/.-]+$/;

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe; the import takes it off again. So does one that
 * has an apostrophe there of its own. Numbers stay.
 */
export function harmless(cell: string): string {
  return wouldRun.test(cell) && !number.test(cell) && !phone.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
