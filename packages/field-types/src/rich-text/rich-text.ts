import { sanitise } from '#sanitise';
import { foldText } from '@cross-crm/schema';
import type { FieldOptions, FieldType, Json, Operator } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { searchOperators } from '../operator-sets.ts';
import { unknownOperator } from '../order.ts';
import { filled, parseInput } from '../parse-input.ts';
import { checkText } from '../text-rules.ts';

export type RichTextOptions = Record<never, never>;

const longest = 200_000;
/** A tag of HTML; text in angle brackets is often an address: `Ada <ada@example.org>`. */
const tag =
  /<\/?(?:p|br|hr|h[1-6]|blockquote|pre|code|ul|ol|li|strong|b|em|i|u|s|a|div|span|table|tr|td|th|img|font|html|body|script|style)(?:\s[^<>]*)?\/?>/i;

/** A field with formatted text. */
export function richText(settings: FieldOptions & RichTextOptions): TypedField<'richText', string, RichTextOptions> {
  return defineField<'richText', string, RichTextOptions>('richText', settings);
}

const input: z.ZodType<string | null> = z
  .string({ error: 'Write text.' })
  .meta({ maxLength: longest, description: 'HTML; what is not plain formatting is taken out' })
  .transform((html, ctx) => {
    const checked = checkText(html, { max: longest, lines: true }, ctx);
    const clean = sanitise(checked ?? '').trim();
    if (textOfHtml(clean).trim() === '') return null;
    return tag.test(clean) ? clean : `<p>${clean}</p>`;
  });

/** What a reader sees of sanitised HTML, on one line per tag: what `contains` searches. */
export function textOfHtml(html: string): string {
  const bare = html.replace(/<[^<>]*>/g, ' ');
  return bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function matches(op: Operator, value: string, operand: Json): boolean {
  return op === 'contains' ? foldText(textOfHtml(value)).includes(foldText(String(operand))) : unknownOperator(op);
}

/** A cell with tags is HTML; any other is plain text with a paragraph per line. */
function htmlOfCell(cell: string): string {
  if (tag.test(cell)) return cell;
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** Formatted text as sanitised HTML. */
export const richTextType: FieldType<string, RichTextOptions> = {
  name: 'richText',
  label: 'Formatted text',
  optionsSchema: z.strictObject({}),
  operators: searchOperators,
  input: () => input,
  output: () => z.string(),
  operand: () => filled(input),
  matches,
  parseText: (cell) => parseInput(input, htmlOfCell(cell)),
  formatText: (value) => value,
};
