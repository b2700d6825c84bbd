import type { FieldOptions, FieldType } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { shortened } from '../number-text.ts';
import { textOperators } from '../operator-sets.ts';
import { compareTexts, matchesText } from '../order.ts';
import { filled, parseInput, refuse } from '../parse-input.ts';

export type UrlOptions = Record<never, never>;

const longest = 2000;
const allowed = /^(https?:\/\/|mailto:)/i;
const otherScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i;

/** A field with a web address. */
export function url(settings: FieldOptions & UrlOptions): TypedField<'url', string, UrlOptions> {
  return defineField<'url', string, UrlOptions>('url', settings);
}

const input: z.ZodType<string | null> = z
  .string({ error: 'Write a web address.' })
  .meta({ format: 'uri', maxLength: longest })
  .transform((text, ctx) => {
    const written = text.trim();
    if (written === '') return null;
    if (written.length > longest) return refuse(ctx, 'too_long', `It may have ${longest.toLocaleString('en')} characters.`);
    const address = canonicalUrl(written);
    return address !== null && address.length <= longest
      ? address
      : refuse(ctx, 'not_a_url', `"${shortened(text)}" is not a web address. Write it like https://example.org.`);
  });

/** The address as the WHATWG URL standard writes it, without the slash of an empty path; null if it is none, or runs code. */
function canonicalUrl(written: string): string | null {
  const isComplete = allowed.test(written);
  if (!isComplete && (otherScheme.test(written) || /[\s\\]/.test(written))) return null;
  const parsed = URL.parse(isComplete ? written : `https://${written}`);
  if (parsed === null || !parsed.href.isWellFormed()) return null;
  if (parsed.protocol === 'mailto:') return /^mailto:[^@\s]+@[^@\s]+$/.test(parsed.href) ? parsed.href : null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  if (!isComplete && !/[^.]\.[^.]/.test(parsed.hostname)) return null;
  return parsed.pathname === '/' && parsed.search === '' && parsed.hash === '' ? parsed.href.replace(/\/$/, '') : parsed.href;
}

/** A web address: http, https or mailto only. */
export const urlType: FieldType<string, UrlOptions> = {
  name: 'url',
  label: 'Web address',
  optionsSchema: z.strictObject({}),
  operators: textOperators,
  input: () => input,
  output: () => z.string(),
  operand: () => filled(input),
  matches: (op, value, operand) => matchesText(op, value, String(operand)),
  compare: compareTexts,
  parseText: (cell) => parseInput(input, cell.trim()),
  formatText: (value) => value,
};
