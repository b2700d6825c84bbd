import type { FieldDef, FieldOptions, FieldType } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { searchOperators } from '../operator-sets.ts';
import { matchesText } from '../order.ts';
import { filled, parseInput } from '../parse-input.ts';
import { perField } from '../per-field.ts';
import { linesOf } from '../text-rules.ts';

/** `max`: length in characters, 100,000 unless told. */
export type LongTextOptions = { readonly max?: number };

const longest = 100_000;

/** A field of several lines of plain text. */
export function longText(settings: FieldOptions & LongTextOptions): TypedField<'longText', string, LongTextOptions> {
  return defineField<'longText', string, LongTextOptions>('longText', settings);
}

const inputOf = perField(({ options }: FieldDef<unknown, LongTextOptions>) => linesOf(options.max ?? longest));

/** Plain text of several lines, normalised (NFC) and trimmed, with `\n` between lines. */
export const longTextType: FieldType<string, LongTextOptions> = {
  name: 'longText',
  label: 'Long text',
  optionsSchema: z.strictObject({ max: z.int().min(1).max(longest).optional().meta({ title: 'Longest text' }) }),
  operators: searchOperators,
  input: inputOf,
  output: () => z.string(),
  operand: (field: FieldDef<unknown, LongTextOptions>) => filled(inputOf(field)),
  matches: (op, value, operand) => matchesText(op, value, String(operand)),
  parseText: (cell, field: FieldDef<unknown, LongTextOptions>) => parseInput(inputOf(field), cell),
  formatText: (value) => value,
};
