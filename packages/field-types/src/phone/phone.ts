import type { FieldDef, FieldOptions, FieldType, Json, Operator, WorkspaceDefaults } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { parseInput } from '../parse-input.ts';
import { perField } from '../per-field.ts';
import { checkPhone, matchesPhones, phoneOfText, phoneOperand, phoneOptionsSchema, textOfPhone } from '../phone-number.ts';
import type { PhoneNumber, PhoneOptions } from '../phone-number.ts';

type PhoneField = FieldDef<unknown, PhoneOptions>;

/** A field with one phone number. */
export function phone(settings: FieldOptions & PhoneOptions): TypedField<'phone', PhoneNumber, PhoneOptions> {
  return defineField<'phone', PhoneNumber, PhoneOptions>('phone', settings);
}

const written = z.union([z.string(), z.strictObject({ number: z.string(), e164: z.string().nullish() })], {
  error: 'Write a phone number.',
});

const inputOf = perField(({ options }: PhoneField, defaults?: WorkspaceDefaults): z.ZodType<PhoneNumber | null> => {
  return written.transform((input, ctx) => {
    const { number, e164 } = typeof input === 'string' ? { number: input, e164: null } : input;
    return checkPhone(number, { e164, country: options.country ?? defaults?.country }, ctx);
  });
});

function matches(op: Operator, value: PhoneNumber, operand: Json): boolean {
  return matchesPhones(op, [value], operandOf(operand));
}

/** What `operand` made, or a piece of text. */
export function operandOf(operand: Json): PhoneNumber | string {
  return operand as PhoneNumber | string; // the engine gives operands that `operand` has parsed
}

/** One phone number, as typed and in full. */
export const phoneType: FieldType<PhoneNumber, PhoneOptions> = {
  name: 'phone',
  label: 'Phone',
  optionsSchema: phoneOptionsSchema,
  operators: ['eq', 'ne', 'in', 'notIn', 'contains', 'notContains', 'empty', 'notEmpty'],
  input: inputOf,
  output: () => z.strictObject({ number: z.string(), e164: z.string().nullable() }),
  operand: ({ options }: PhoneField) => phoneOperand(options.country),
  matches,
  parseText: (cell, field: PhoneField, hints) => parseInput(inputOf(field, hints), phoneOfText(cell)),
  formatText: textOfPhone,
};
