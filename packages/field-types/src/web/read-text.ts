import type { AnyFieldDef, FieldType, Json, Parsed } from '@cross-crm/schema';
import type { Draft, WebField } from '../field-web.ts';
import { parseHints } from './field-context.tsx';
import type { Words } from './words.ts';

/** How one type's values are typed: to text when the editor opens, and back on each keystroke. */
export interface TextRules<Value extends Json> {
  edit(value: Value, field: WebField, words: Words): string;
  parse(text: string, field: WebField, words: Words): Parsed<Value>;
  /** What was probably meant by text that does not parse, likeliest first: letters for digits. */
  repairs?(text: string): readonly string[];
}

/** Reads text with the pure part of a type, within the field's own limits. */
export function parseWith<Value extends Json>(type: Pick<FieldType<Value>, 'parseText'>): TextRules<Value>['parse'] {
  return (text, field, words) => type.parseText(text, asDefinition(field), parseHints(words));
}

/** A catalog field as the pure parts of the types take it. */
export function asDefinition(field: WebField): AnyFieldDef {
  return { type: field.type, label: field.label, options: field.options };
}

/** What an editor holds for a piece of text: empty text empties the field. */
export function draftOf<Value extends Json>(rules: TextRules<Value>, text: string, field: WebField, words: Words): Draft<Value> {
  if (text.trim() === '') return { ok: true, value: null };
  const read = rules.parse(text, field, words);
  if (read.ok) return { ok: true, value: read.value };
  const message = read.issues[0]?.message ?? `“${text}” does not fit here.`;
  const repaired = repairOf(rules, text, field, words);
  return { ok: false, text, message, ...(repaired === null ? {} : { repair: repaired }) };
}

function repairOf<Value extends Json>(
  rules: TextRules<Value>,
  text: string,
  field: WebField,
  words: Words,
): { label: string; value: Value } | null {
  for (const meant of rules.repairs?.(text) ?? []) {
    const read = rules.parse(meant, field, words);
    if (meant !== text && read.ok) return { label: `Use ${rules.edit(read.value, field, words)}`, value: read.value };
  }
  return null;
}

/** The digits that letters were typed for: O for 0, l and I for 1. Other letters are left out, and at last the marks between digits too. */
export function digitsMeant(text: string): readonly string[] {
  const digits = text
    .replace(/[Oo]/g, '0')
    .replace(/[lI|]/g, '1')
    .replace(/[^\d.,\-+ %]/g, '')
    .trim();
  return /\d/.test(digits) ? [digits, digits.replace(/[.,]/g, '')] : [];
}
