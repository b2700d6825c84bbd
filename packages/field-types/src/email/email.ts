import type { FieldOptions, FieldType } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { bareAddress, emailAddress } from '../email-address.ts';
import { textOperators } from '../operator-sets.ts';
import { compareTexts, matchesText } from '../order.ts';
import { filled, parseInput } from '../parse-input.ts';

export type EmailOptions = Record<never, never>;

/** A field with one e-mail address. */
export function email(settings: FieldOptions & EmailOptions): TypedField<'email', string, EmailOptions> {
  return defineField<'email', string, EmailOptions>('email', settings);
}

/** One e-mail address in small letters. */
export const emailType: FieldType<string, EmailOptions> = {
  name: 'email',
  label: 'E-mail',
  optionsSchema: z.strictObject({}),
  operators: textOperators,
  input: () => emailAddress,
  output: () => z.string(),
  operand: () => filled(emailAddress),
  matches: (op, value, operand) => matchesText(op, value, String(operand)),
  compare: compareTexts,
  parseText: (cell) => parseInput(emailAddress, bareAddress(cell)),
  formatText: (value) => value,
};
