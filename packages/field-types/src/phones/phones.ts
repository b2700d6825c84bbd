import type { FieldDef, FieldOptions, FieldType, Json, Operator, ParseHints, Parsed, WorkspaceDefaults } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { parseInput } from '../parse-input.ts';
import { perField } from '../per-field.ts';
import { operandOf } from '../phone/phone.ts';
import { checkPhone, digitsOf, matchesPhones, phoneOfText, phoneOperand, phoneOptionsSchema, textOfPhone } from '../phone-number.ts';
import type { PhoneOptions } from '../phone-number.ts';
import { onOneLine, splitKind } from '../text-rules.ts';

const kinds = ['work', 'mobile', 'home', 'other'] as const;

/** A phone number as typed, in full (E.164) where that can be told, and what it is for. */
export type PhoneEntry = { readonly number: string; readonly e164: string | null; readonly kind: (typeof kinds)[number] };

type PhonesField = FieldDef<unknown, PhoneOptions>;

const most = 50;

/** A field with several phone numbers; the first is the main one. */
export function phones(settings: FieldOptions & PhoneOptions): TypedField<'phones', PhoneEntry[], PhoneOptions> {
  return defineField<'phones', PhoneEntry[], PhoneOptions>('phones', settings);
}

const kind = z.enum(kinds, { error: `Write one of ${kinds.join(', ')}.` });
const entry = z
  .union([z.string(), z.strictObject({ number: z.string(), e164: z.string().nullish(), kind: kind.nullish() })], {
    error: 'Write a number, or { "number", "kind" }.',
  })
  .meta({ examples: [{ number: '+46 8 123 456 78', kind: 'work' }] });

const inputOf = perField(({ options }: PhonesField, defaults?: WorkspaceDefaults): z.ZodType<PhoneEntry[] | null> => {
  const country = options.country ?? defaults?.country;
  const toEntry = entry.transform((written, ctx): PhoneEntry | null => {
    const { number, e164, kind } = typeof written === 'string' ? { number: written, e164: null, kind: null } : written;
    const phone = checkPhone(number, { e164, country }, ctx);
    return phone && { ...phone, kind: kind ?? 'work' };
  });
  return z
    .array(toEntry, { error: 'Write a list of phone numbers.' })
    .max(most, { error: `There may be ${most} phone numbers.` })
    .transform((entries) => eachOnce(entries.filter((entry) => entry !== null)));
});

/** The first of equal numbers stays: it may be the main one. */
function eachOnce(entries: PhoneEntry[]): PhoneEntry[] | null {
  const kept = entries.filter(({ number }, at) => entries.findIndex((entry) => entry.number === number) === at);
  return kept.length === 0 ? null : kept;
}

function matches(op: Operator, value: readonly PhoneEntry[], operand: Json): boolean {
  if (!Array.isArray(operand)) return matchesPhones(op, value, operandOf(operand));
  const isThere = (wanted: Json) => matchesPhones('eq', value, operandOf(wanted));
  return op === 'anyOf' ? operand.some(isThere) : operand.every(isThere);
}

/** Numbers separated by semicolons or lines, or by commas, slashes and bars where each part is long enough for one. */
function parseText(cell: string, field: PhonesField, hints: ParseHints): Parsed<PhoneEntry[]> {
  const entries = splitNumbers(cell)
    .map((part) => splitKind(part, kinds))
    .map(({ text, kind }) => ({ ...phoneOfText(text), kind }));
  return parseInput(inputOf(field, hints), entries);
}

function splitNumbers(cell: string): string[] {
  const parts = partsOf(cell, /[;\n]/);
  if (parts.length !== 1 || cell.includes(';')) return parts;
  const finer = partsOf(cell, /[,/|]/);
  return finer.every((part) => digitsOf(part).length >= 6) ? finer : parts;
}

function partsOf(cell: string, separator: RegExp): string[] {
  return cell
    .split(separator)
    .map((part) => onOneLine(part).trim())
    .filter((part) => part !== '');
}

/** A lone number that could be taken for two gets a semicolon behind it. */
function formatText(value: readonly PhoneEntry[]): string {
  const parts = value.map((phone) => (phone.kind === 'work' ? textOfPhone(phone) : `${textOfPhone(phone)} (${phone.kind})`));
  return parts.length === 1 && /[,/|]/.test(parts[0] ?? '') ? `${parts[0]};` : parts.join('; ');
}

/** Several phone numbers; the first is the main one. Conditions hold when any number meets them. */
export const phonesType: FieldType<PhoneEntry[], PhoneOptions> = {
  name: 'phones',
  label: 'Phones',
  optionsSchema: phoneOptionsSchema,
  operators: ['eq', 'ne', 'in', 'notIn', 'contains', 'notContains', 'anyOf', 'allOf', 'noneOf', 'empty', 'notEmpty'],
  input: inputOf,
  output: () => z.array(z.strictObject({ number: z.string(), e164: z.string().nullable(), kind })),
  operand: ({ options }: PhonesField) => phoneOperand(options.country),
  matches,
  parseText,
  formatText,
};
