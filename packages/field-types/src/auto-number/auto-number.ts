import type { FieldOptions, FieldType, ParseHints, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { readNumber } from '../number-text.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { parseInput } from '../parse-input.ts';

export type AutoNumberOptions = Record<never, never>;

const input = z.int({ error: 'Write a whole number.' }).min(1, { error: 'Numbers start at 1.' });

/** A field that numbers the records of an object: 1, 2, 3, ... in each workspace. */
export function autoNumber(settings: FieldOptions & AutoNumberOptions): TypedField<'autoNumber', number, AutoNumberOptions> {
  return defineField<'autoNumber', number, AutoNumberOptions>('autoNumber', { readOnly: true, ...settings });
}

function parseText(cell: string, _field: object, hints: ParseHints): Parsed<number> {
  const read = readNumber(cell.replace(/^#\s*/, ''), hints.decimal);
  return read.ok ? parseInput(input, read.value) : read;
}

/** The number of a record, given when it is created and never again. */
export const autoNumberType: FieldType<number, AutoNumberOptions> = {
  name: 'autoNumber',
  label: 'Running number',
  optionsSchema: z.strictObject({}),
  builtInOnly: true,
  operators: orderOperators,
  input: () => input,
  output: () => z.int(),
  operand: () => z.int({ error: 'Write a whole number.' }),
  matches: (op, value, operand) => meetsOrder(op, value - Number(operand)),
  compare: (a, b) => a - b,
  parseText,
  formatText: String,
};
