import { failed, parsed } from '@cross-crm/schema';
import type { FieldOptions, FieldType, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { shortened } from '../number-text.ts';
import { meetsOrder } from '../order.ts';

export type BooleanOptions = Record<never, never>;

const yes = new Set([
  'true',
  'yes',
  'y',
  '1',
  'x',
  'on',
  't',
  '✓',
  '✔',
  '☑',
  'ja',
  'j',
  'oui',
  'si',
  'sí',
  'sim',
  'tak',
  'kyllä',
  'да',
  'wahr',
  'vrai',
]);
const no = new Set([
  'false',
  'no',
  'n',
  '0',
  '-',
  'off',
  'f',
  '✗',
  '✘',
  '☐',
  'nein',
  'non',
  'não',
  'nej',
  'nei',
  'nie',
  'ei',
  'нет',
  'falsch',
  'faux',
]);
const input = z.boolean({ error: 'Write true or false.' });

/** A field that is true or false (or not known). */
export function boolean(settings: FieldOptions & BooleanOptions): TypedField<'boolean', boolean, BooleanOptions> {
  return defineField<'boolean', boolean, BooleanOptions>('boolean', settings);
}

function parseText(cell: string): Parsed<boolean> {
  const word = cell.trim().normalize('NFC').toLowerCase();
  if (yes.has(word)) return parsed(true);
  if (no.has(word)) return parsed(false);
  return failed('not_a_boolean', `"${shortened(cell)}" is neither yes nor no.`);
}

/** True or false. */
export const booleanType: FieldType<boolean, BooleanOptions> = {
  name: 'boolean',
  label: 'Yes or no',
  optionsSchema: z.strictObject({}),
  operators: ['eq', 'ne', 'empty', 'notEmpty'],
  input: () => input,
  output: () => z.boolean(),
  operand: () => input,
  matches: (op, value, operand) => meetsOrder(op, Number(value) - Number(operand)),
  compare: (a, b) => Number(a) - Number(b),
  parseText,
  formatText: String,
};
