import { addIssue } from '@cross-crm/schema';
import type { z as Zod } from 'zod';
import { z } from 'zod';

const controlInLine = /\p{Cc}/u;
const controlInLines = /[^\P{Cc}\n\t]/u;

/** What a text may be: how long (in characters), and whether of several lines. */
interface Rules {
  readonly max: number;
  readonly lines?: true;
}

/** Normalises a text (NFC, trimmed, line ends as `\n`). Null when blank, or when refused: a database or a screen could not hold it. */
export function checkText(text: string, { max, lines }: Rules, ctx: Zod.core.$RefinementCtx): string | null {
  const normal = text
    .normalize('NFC')
    .replace(/\r\n?/g, lines ? '\n' : '$&')
    .trim();
  if (normal === '') return null;
  if (!normal.isWellFormed() || (lines ? controlInLines : controlInLine).test(normal)) {
    addIssue(ctx, 'bad_character', lines ? 'It has a control character.' : 'It has a control character or a line break.');
    return null;
  }
  if (!isLonger(normal, max)) return normal;
  addIssue(ctx, 'too_long', `It may have ${max.toLocaleString('en')} characters.`);
  return null;
}

function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  return text.length > 2 * max || Array.from(text).length > max;
}

/** A text of one line; null when blank. */
export function lineOf(max: number): z.ZodType<string | null> {
  return z
    .string({ error: 'Write text.' })
    .meta({ maxLength: max })
    .transform((text, ctx) => checkText(text, { max }, ctx));
}

/** A text of several lines; null when blank. */
export function linesOf(max: number): z.ZodType<string | null> {
  return z
    .string({ error: 'Write text.' })
    .meta({ maxLength: max })
    .transform((text, ctx) => checkText(text, { max, lines: true }, ctx));
}

/** A part of a value that may be left out: missing, null and blank are all null. */
export function optionalLine(max: number): z.ZodType<string | null> {
  return lineOf(max)
    .nullish()
    .transform((text) => text ?? null);
}

/** A cell may break its line where the field must not. */
export function onOneLine(text: string): string {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('\t', ' ');
}

/** Takes the kind off a part of a list: `a@b.org (private)`. */
export function splitKind(part: string, kinds: readonly string[]): { text: string; kind: string | undefined } {
  const open = part.lastIndexOf('(');
  const word = part.endsWith(')')
    ? part
        .slice(open + 1, -1)
        .trim()
        .toLowerCase()
    : '';
  return open >= 0 && kinds.includes(word) ? { text: part.slice(0, open).trim(), kind: word } : { text: part, kind: undefined };
}

/** Members of a list written in one cell: by semicolon, bar or line. */
export function splitList(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
