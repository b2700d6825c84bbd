import { resolveRelative } from '@cross-crm/schema';
import type { FieldOptions, FieldType, Json, MatchScope, Operator, RelativeRange } from '@cross-crm/schema';
import { z } from 'zod';
import { readDate } from '../date-text.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { refuse } from '../parse-input.ts';

export type DateOptions = Record<never, never>;

/** A field with a calendar date, without time and zone. */
export function date(settings: FieldOptions & DateOptions): TypedField<'date', string, DateOptions> {
  return defineField<'date', string, DateOptions>('date', settings);
}

const shape = /^\d{4}-\d{2}-\d{2}$/;

const input: z.ZodType<string | null> = z
  .string({ error: 'Write a date like 2026-03-31.' })
  .meta({ format: 'date' })
  .transform((text, ctx) => {
    const written = text.trim();
    if (written === '') return null;
    const read = shape.test(written) ? readDate(written, 'ymd') : null;
    return read?.ok ? read.value : refuse(ctx, 'not_a_date', 'Write a date like 2026-03-31, between the years 1000 and 9999.');
  });

function matches(op: Operator, value: string, operand: Json, { now, timeZone }: MatchScope): boolean {
  if (op !== 'within') return meetsOrder(op, compareIso(value, String(operand)));
  const { from, until } = resolveRelative(relativeOperand(operand), now, timeZone);
  return value >= from && value < until;
}

/** The operand of `within`, as its own type again: operands travel as JSON. */
export function relativeOperand(operand: Json): RelativeRange {
  return operand as RelativeRange; // the engine gives operands that `relativeRange` has parsed
}

/** ISO texts of one length sort as what they stand for. */
export function compareIso(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A date as `YYYY-MM-DD`, between the years 1000 and 9999. */
export const dateType: FieldType<string, DateOptions> = {
  name: 'date',
  label: 'Date',
  optionsSchema: z.strictObject({}),
  operators: [...orderOperators, 'within'],
  input: () => input,
  output: () => z.iso.date(),
  operand: () => input.transform((value, ctx) => value ?? refuse(ctx, 'not_a_date', 'Write a date like 2026-03-31.')),
  matches,
  compare: compareIso,
  parseText: (cell, _field, hints) => readDate(withoutMidnight(cell), hints.dateOrder),
  formatText: (value) => value,
};

/** Spreadsheets write a date with a time of zero. */
function withoutMidnight(cell: string): string {
  return cell
    .trim()
    .replace(/[T\s]+0{1,2}:00(:00(\.0+)?)?\s*(z|am)?$/i, '')
    .replace(/\s+12:00(:00)?\s*am$/i, '');
}
