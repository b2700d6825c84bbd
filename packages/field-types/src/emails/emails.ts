import type { FieldOptions, FieldType, Json, Operator, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { splitKind } from '../text-rules.ts';
import { bareAddress, emailAddress, matchesAddress } from '../email-address.ts';
import { textsOf } from '../multi-select/multi-select.ts';
import { textOperators } from '../operator-sets.ts';
import { compareTexts, matchesList } from '../order.ts';
import { filled, parseInput, runSchema } from '../parse-input.ts';

const kinds = ['work', 'private', 'other'] as const;

/** An e-mail address and what it is for. */
export type EmailEntry = { readonly email: string; readonly kind: (typeof kinds)[number] };
export type EmailsOptions = Record<never, never>;

const most = 50;

/** A field with several e-mail addresses; the first is the main one. */
export function emails(settings: FieldOptions & EmailsOptions): TypedField<'emails', EmailEntry[], EmailsOptions> {
  return defineField<'emails', EmailEntry[], EmailsOptions>('emails', settings);
}

const kind = z.enum(kinds, { error: `Write one of ${kinds.join(', ')}.` });
const entry = z.union(
  [z.string().meta({ format: 'email' }), z.strictObject({ email: z.string().meta({ format: 'email' }), kind: kind.nullish() })],
  {
    error: 'Write an address, or { "email", "kind" }.',
  },
);

const toEntry = entry.transform((written, ctx): EmailEntry | null => {
  const { email, kind } = typeof written === 'string' ? { email: written, kind: null } : written;
  const address = runSchema(emailAddress, email, ctx);
  return address === null ? null : { email: address, kind: kind ?? 'work' };
});

const input: z.ZodType<EmailEntry[] | null> = z
  .array(toEntry, { error: 'Write a list of addresses.' })
  .max(most, { error: `There may be ${most} addresses.` })
  .transform((entries) => orNull(eachOnce(entries.filter((entry) => entry !== null))));

/** The first of equal addresses stays: it may be the main one. */
function eachOnce(entries: EmailEntry[]): EmailEntry[] {
  return entries.filter(({ email }, at) => entries.findIndex((entry) => entry.email === email) === at);
}

function orNull<Value>(list: Value[]): Value[] | null {
  return list.length === 0 ? null : list;
}

function matches(op: Operator, value: readonly EmailEntry[], operand: Json): boolean {
  const addresses = value.map(({ email }) => email);
  if (op === 'eq') return addresses.includes(String(operand));
  if (op === 'anyOf' || op === 'allOf') return matchesList(op, addresses, textsOf(operand));
  return matchesAddress(op, addresses, String(operand));
}

/** Addresses separated by semicolons, commas, bars or lines, each with its kind behind it: `a@b.org (private); c@d.org`. */
function parseText(cell: string): Parsed<EmailEntry[]> {
  const parts = cell
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const entries = parts.map((part) => splitKind(part, kinds)).map(({ text, kind }) => ({ email: bareAddress(text), kind }));
  return parseInput(input, entries);
}

function formatText(value: readonly EmailEntry[]): string {
  return value.map(({ email, kind }) => (kind === 'work' ? email : `${email} (${kind})`)).join('; ');
}

/** Several e-mail addresses in small letters; the first is the main one. Conditions hold when any address meets them. */
export const emailsType: FieldType<EmailEntry[], EmailsOptions> = {
  name: 'emails',
  label: 'E-mails',
  optionsSchema: z.strictObject({}),
  operators: [...textOperators, 'anyOf', 'allOf', 'noneOf'],
  input: () => input,
  output: () => z.array(z.strictObject({ email: z.string(), kind })),
  operand: () => filled(emailAddress),
  matches,
  compare: (a, b) => compareTexts(a[0]?.email ?? '', b[0]?.email ?? ''),
  parseText,
  formatText,
};
