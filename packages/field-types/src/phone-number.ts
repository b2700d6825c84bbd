import { readPhone } from '#read-phone';
import type { Operator } from '@cross-crm/schema';
import { z } from 'zod';
import { meetsOrder, unknownOperator } from './order.ts';
import type { PhoneOrigin } from './read-phone.ts';
import { checkText } from './text-rules.ts';
import { refuse } from './parse-input.ts';

/** A phone number as typed, and in full (E.164) where that can be told. */
export type PhoneNumber = { readonly number: string; readonly e164: string | null };

/** `country` (ISO 3166, alpha-2): where numbers without a prefix belong; the workspace's own unless told. */
export type PhoneOptions = { readonly country?: string };

export const phoneOptionsSchema = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'Write a country like "SE".' })
    .optional()
    .meta({ title: 'Country of numbers without a prefix' }),
});

const longest = 60;
const international = /^\s*(\+|00)/;
const inFull = /^(.*?)\s*<(\+\d+)>\s*$/;

/** Checks a typed number and finds its full form. Null when blank. */
export function checkPhone(typed: string, origin: PhoneOrigin, ctx: z.core.$RefinementCtx): PhoneNumber | null {
  const number = checkText(typed, { max: longest }, ctx);
  if (number === null) return null;
  if (!/\p{Nd}/u.test(number) || /[;<>"\\]/.test(number))
    return refuse(ctx, 'not_a_phone', `"${number.slice(0, 40)}" is not a phone number.`);
  return { number, e164: readPhone(number, origin) };
}

/** What a filter compares with: a number in any form. */
export function phoneOperand(country: string | undefined): z.ZodType<PhoneNumber> {
  return z
    .string({ error: 'Write a phone number.' })
    .transform((text, ctx) => checkPhone(text, { country }, ctx) ?? refuse(ctx, 'not_a_phone', 'Write a phone number.'));
}

/** Equal in full, or as typed. */
function isSame(a: PhoneNumber, b: PhoneNumber): boolean {
  return a.number === b.number || (a.e164 !== null && a.e164 === b.e164);
}

/** Digits of a number: what `contains` compares. */
export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

/** `eq` and `contains` on any of several numbers. */
export function matchesPhones(op: Operator, phones: readonly PhoneNumber[], operand: PhoneNumber | string): boolean {
  if (typeof operand !== 'string') return meetsOrder(op, phones.some((phone) => isSame(phone, operand)) ? 0 : 1);
  if (op !== 'contains') return unknownOperator(op);
  const digits = digitsOf(operand);
  return digits !== '' && phones.some(({ number, e164 }) => digitsOf(number).includes(digits) || digitsOf(e164 ?? '').includes(digits));
}

/** A number in a cell; the full form stands behind what does not tell it: `08-123 456 <+468123456>`. */
export function textOfPhone({ number, e164 }: PhoneNumber): string {
  return e164 === null || international.test(number) ? number : `${number} <${e164}>`;
}

/** A typed number and, where it stands behind it, its full form. */
export function phoneOfText(text: string): { number: string; e164: string | null } {
  const [, number = text, e164 = null] = text.length > 2 * longest ? [] : (inFull.exec(text) ?? []);
  return { number: number.trim(), e164 };
}
