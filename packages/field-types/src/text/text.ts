import type { FieldDef, FieldOptions, FieldType } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { textOperators } from '../operator-sets.ts';
import { compareTexts, matchesText } from '../order.ts';
import { filled, parseInput } from '../parse-input.ts';
import { perField } from '../per-field.ts';
import { lineOf, onOneLine } from '../text-rules.ts';

/** `max`: length in characters; 1,000 unless told, 500 where the field is unique (an index row must hold it). */
export type TextOptions = { readonly max?: number };

const longest = 1000;
const longestUnique = 500;

/** A field of one line of text. */
export function text(settings: FieldOptions & TextOptions): TypedField<'text', string, TextOptions> {
  return defineField<'text', string, TextOptions>('text', settings);
}

const inputOf = perField(({ options, unique }: FieldDef<unknown, TextOptions>) =>
  lineOf(Math.min(options.max ?? longest, unique ? longestUnique : longest)),
);

/** One line of text, normalised (NFC) and trimmed. */
export const textType: FieldType<string, TextOptions> = {
  name: 'text',
  label: 'Text',
  optionsSchema: z.strictObject({ max: z.int().min(1).max(longest).optional().meta({ title: 'Longest text' }) }),
  operators: textOperators,
  input: inputOf,
  output: () => z.string(),
  operand: (field: FieldDef<unknown, TextOptions>) => filled(inputOf(field)),
  matches: (op, value, operand) => matchesText(op, value, String(operand)),
  compare: compareTexts,
  parseText: (cell, field: FieldDef<unknown, TextOptions>) => parseInput(inputOf(field), onOneLine(cell)),
  formatText: (value) => value,
};
