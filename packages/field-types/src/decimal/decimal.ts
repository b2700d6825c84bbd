import type { FieldDef, FieldOptions, FieldType, ParseHints, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { decimalInput } from '../decimal-input.ts';
import { compareDecimals } from '../decimal-text.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { readDecimal } from '../number-text.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { filled, parseInput } from '../parse-input.ts';
import { perField } from '../per-field.ts';

/** `scale`: digits after the point, always shown and at most allowed; without it as many as are given, up to 20. */
export type DecimalOptions = { readonly scale?: number };

type DecimalField = FieldDef<unknown, DecimalOptions>;

const mostDigits = 20;

/** A field with an exact number, as text: `"12.50"`. */
export function decimal(settings: FieldOptions & DecimalOptions): TypedField<'decimal', string, DecimalOptions> {
  return defineField<'decimal', string, DecimalOptions>('decimal', settings);
}

const inputOf = perField(({ options: { scale } }: DecimalField) => decimalInput({ least: scale ?? 0, most: scale ?? mostDigits }));

function parseText(cell: string, field: DecimalField, hints: ParseHints): Parsed<string> {
  const read = readDecimal(cell, hints.decimal);
  return read.ok ? parseInput(inputOf(field), read.value) : read;
}

/** An exact decimal of up to 38 digits. */
export const decimalType: FieldType<string, DecimalOptions> = {
  name: 'decimal',
  label: 'Exact number',
  optionsSchema: z.strictObject({ scale: z.int().min(0).max(mostDigits).optional().meta({ title: 'Digits after the point' }) }),
  operators: orderOperators,
  input: inputOf,
  output: () => z.string(),
  operand: () => filled(decimalInput({ least: 0, most: mostDigits })),
  matches: (op, value, operand) => meetsOrder(op, compareDecimals(value, String(operand))),
  compare: compareDecimals,
  parseText,
  formatText: (value) => value,
};
