import type { FieldDef, FieldOptions, FieldType, ParseHints, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { readNumber } from '../number-text.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { parseInput } from '../parse-input.ts';
import { perField } from '../per-field.ts';

/** `max`: the best rating, 5 unless told. */
export type RatingOptions = { readonly max?: number };

const longestCell = 30;

type RatingField = FieldDef<unknown, RatingOptions>;

/** A field with one to five (or `max`) stars. */
export function rating(settings: FieldOptions & RatingOptions): TypedField<'rating', number, RatingOptions> {
  return defineField<'rating', number, RatingOptions>('rating', settings);
}

const inputOf = perField(({ options: { max = 5 } }: RatingField): z.ZodType<number> => {
  const error = `Write a whole number from 1 to ${max}.`;
  return z.int({ error }).min(1, { error }).max(max, { error });
});

/** `4`, `4/5`, `****`, `★★★★☆`. */
function parseText(cell: string, field: RatingField, hints: ParseHints): Parsed<number> {
  const text = cell.trim();
  if (text.length > longestCell) return parseInput(inputOf(field), text);
  const stars = /^([★⭐*]+)[☆\s]*$/u.exec(text)?.[1];
  if (stars !== undefined) return parseInput(inputOf(field), Array.from(stars).length);
  const read = readNumber(text.replace(new RegExp(`\\s*/\\s*${field.options.max ?? 5}$`), ''), hints.decimal);
  return read.ok ? parseInput(inputOf(field), read.value) : read;
}

/** A rating from 1 to 5, or to `max`. */
export const ratingType: FieldType<number, RatingOptions> = {
  name: 'rating',
  label: 'Rating',
  optionsSchema: z.strictObject({ max: z.int().min(2).max(10).optional().meta({ title: 'Best rating' }) }),
  operators: orderOperators,
  input: inputOf,
  output: () => z.int(),
  operand: () => z.int({ error: 'Write a whole number.' }),
  matches: (op, value, operand) => meetsOrder(op, value - Number(operand)),
  compare: (a, b) => a - b,
  parseText,
  formatText: String,
};
