import type { FieldDef, FieldOptions, FieldType, ParseHints, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { readNumber } from '../number-text.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { parseInput, refuse } from '../parse-input.ts';
import { perField } from '../per-field.ts';

/** `min` and `max` are allowed themselves: 0 and 100 for a probability. */
export type PercentOptions = { readonly min?: number; readonly max?: number };

type PercentField = FieldDef<unknown, PercentOptions>;

const furthest = 1_000_000_000;

/** A field with a percentage: 12.5 is 12.5 %. */
export function percent(settings: FieldOptions & PercentOptions): TypedField<'percent', number, PercentOptions> {
  return defineField<'percent', number, PercentOptions>('percent', settings);
}

const inputOf = perField(({ options: { min = -furthest, max = furthest } }: PercentField): z.ZodType<number> => {
  return z.number({ error: 'Write a number: 12.5 is 12.5 %.' }).transform((value, ctx) => {
    if (value < min) return refuse(ctx, 'too_small', `It must be ${min} % or more.`);
    if (value > max) return refuse(ctx, 'too_large', `It must be ${max} % or less.`);
    return value + 0; // -0 becomes 0
  });
});

function parseText(cell: string, field: PercentField, hints: ParseHints): Parsed<number> {
  const read = readNumber(cell.trim().replace(/[%٪﹪％]$/, ''), hints.decimal);
  return read.ok ? parseInput(inputOf(field), read.value) : read;
}

/** A percentage as a number: 12.5 is 12.5 %. */
export const percentType: FieldType<number, PercentOptions> = {
  name: 'percent',
  label: 'Percent',
  optionsSchema: z.strictObject({
    min: z.number().optional().meta({ title: 'Smallest' }),
    max: z.number().optional().meta({ title: 'Largest' }),
  }),
  operators: orderOperators,
  input: inputOf,
  output: () => z.number(),
  operand: () => z.number({ error: 'Write a number: 12.5 is 12.5 %.' }),
  matches: (op, value, operand) => meetsOrder(op, value - Number(operand)),
  compare: (a, b) => a - b,
  parseText,
  formatText: (value) => `${value}%`,
};
