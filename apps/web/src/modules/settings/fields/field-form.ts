import type { CatalogObject, Json } from '@cross-crm/sdk';
import type { CustomField } from './use-custom-fields.ts';

/** What the form of a field holds. */
export interface FieldForm {
  readonly label: string;
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  /** The options of its type, by name. */
  readonly options: { readonly [option: string]: Json };
}

/** The form as it opens: an existing field, or a new line of text. */
export function fieldFormOf(field: CustomField | null): FieldForm {
  if (!field) {
    return { label: '', name: '', type: 'text', description: '', required: false, unique: false, indexed: false, options: {} };
  }
  const { label, name, type, description, required, unique, indexed, options } = field;
  return { label, name, type, description, required, unique, indexed, options };
}

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** A label as a name for the API: "Credit limit (EUR)" is `creditLimitEur`. */
export function nameFrom(label: string): string {
  const plain = label
    .toLowerCase()
    .replaceAll(/[ßæœøłđ]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const name = words.map((word, place) => (place === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return name.replace(/^\d+/, '').slice(0, 40);
}

/** What is wrong with the form, per field, in sentences. */
export function checkField(form: FieldForm, object: CatalogObject, field: CustomField | null): Partial<Record<keyof FieldForm, string>> {
  const issues: Partial<Record<keyof FieldForm, string>> = {};
  if (form.label.trim() === '') issues.label = 'Type what people shall call the field.';
  if (!field && !/^[a-z][a-zA-Z0-9]{0,39}$/.test(form.name)) {
    issues.name = 'Use letters and digits without blanks, a small letter first: creditLimit.';
  } else if (!field && object.fields.some(({ name }) => name === form.name)) {
    issues.name = `${object.labelPlural} have a field of this name already. Choose another one.`;
  }
  return issues;
}
