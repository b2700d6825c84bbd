import type { FieldDef, FieldOptions, FieldType, ParseHints, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { readNumber } from '../number-text.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { parseInput, refuse } from '../parse-input.ts';
import { perField } from '../per-field.ts';

/** `integer`: whole numbers only; `min` and `max` are allowed themselves; `plain`: shown without marks between thousands, as years are. */
export type NumberOptions = { readonly integer?: boolean; readonly min?: number; readonly max?: number; readonly plain?: boolean };

type NumberField = FieldDef<unknown, NumberOptions>;

/** A field with a number (double precision); amounts that must be exact are `decimal` or `money`. */
export function number(settings: FieldOptions & NumberOptions): TypedField<'number', number, NumberOptions> {
  return defineField<'number', number, NumberOptions>('number', settings);
}

const inputOf = perField(({ options: { integer, min, max } }: NumberField): z.ZodType<number> => {
  const limits = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  const schema = z.number({ error: 'Write a number.' }).meta({ ...limits, ...(integer ? { type: 'integer' } : {}) });
  return schema.transform((value, ctx) => {
    if (integer && !Number.isSafeInteger(value)) return refuse(ctx, 'not_an_integer', 'Write a whole number.');
    if (min !== undefined && value < min) return refuse(ctx, 'too_small', `It must be ${min} or more.`);
    if (max !== undefined && value > max) return refuse(ctx, 'too_large', `It must be ${max} or less.`);
    return value + 0; // -0 becomes 0
  });
});

function parseText(cell: string, field: NumberField, hints: ParseHints): Parsed<number> {
  const read = readNumber(cell, hints.decimal);
  return read.ok ? parseInput(inputOf(field), read.value) : read;
}

/** A number. */
export const numberType: FieldType<number, NumberOptions> = {
  name: 'number',
  label: 'Number',
  optionsSchema: z.strictObject({
    integer: z.boolean().optional().meta({ title: 'Whole numbers only' }),
    min: z.number().optional().meta({ title: 'Smallest' }),
    max: z.number().optional().meta({ title: 'Largest' }),
    plain: z.boolean().optional().meta({ title: 'Without marks between thousands' }),
  }),
  operators: orderOperators,
  input: inputOf,
  output: ({ options }: NumberField) => (options.integer ? z.int() : z.number()),
  operand: () => z.number({ error: 'Write a number.' }),
  matches: (op, value, operand) => meetsOrder(op, value - Number(operand)),
  compare: (a, b) => a - b,
  parseText,
  formatText: String,
};
