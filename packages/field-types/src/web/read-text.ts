import type { AnyFieldDef, FieldType, Json, Parsed } from '@cross-crm/schema';
import type { Draft, WebField } from '../field-web.ts';
import { parseHints } from './field-context.tsx';
import type { Words } from './words.ts';

/** How one type's values are typed: to text when the editor opens, and back on each keystroke. */
export interface TextRules<Value extends Json> {
  edit(value: Value, field: WebField, words: Words): string;
  /** Null while the reader of the type is on its way. */
  parse(text: string, field: WebField, words: Words): Parsed<Value> | null;
  /** Fetches the reader; done at once when it is here. */
  load?(): Promise<void>;
  /** What was probably meant by text that does not parse, likeliest first: letters for digits. */
  repairs?(text: string): readonly string[];
}

type Reader<Value extends Json> = Pick<FieldType<Value>, 'parseText'>;

/** Reads text with the pure part of a type, within the field's own limits. */
export function readWith<Value extends Json>(type: Reader<Value>, text: string, field: WebField, words: Words): Parsed<Value> {
  return type.parseText(text, asDefinition(field), parseHints(words));
}

/**
 * The same with the pure part fetched when the first editor opens: a list is read more often than it is written, and
 * what checks input is as large as the list itself.
 */
export function fetchedReader<Value extends Json>(
  fetchType: () => Promise<Reader<Value>>,
): Required<Pick<TextRules<Value>, 'parse' | 'load'>> {
  let type: Reader<Value> | null = null;
  let coming: Promise<void> | null = null;
  return {
    parse: (text, field, words) => (type === null ? null : readWith(type, text, field, words)),
    load() {
      coming ??= fetchType().then((fetched) => {
        type = fetched;
      });
      return coming;
    },
  };
}

/** A catalog field as the pure parts of the types take it. */
export function asDefinition(field: WebField): AnyFieldDef {
  return { type: field.type, label: field.label, options: field.options };
}

/** What an editor holds for a piece of text: empty text empties the field. */
export function draftOf<Value extends Json>(rules: TextRules<Value>, text: string, field: WebField, words: Words): Draft<Value> {
  if (text.trim() === '') return { ok: true, value: null };
  const read = rules.parse(text, field, words);
  if (read === null) return { ok: false, text, message: 'One moment: this field is still loading.', pending: true };
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
    if (meant !== text && read?.ok === true) return { label: `Use ${rules.edit(read.value, field, words)}`, value: read.value };
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
