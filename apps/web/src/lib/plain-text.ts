import type { CatalogField, Json } from '@cross-crm/sdk';
import type { Format } from './format.ts';

/** A value in few words, for a line about its record. What has no short form gives nothing. */
export function plainText(value: Json, field: CatalogField, format: Format): string {
  if (value === null || value === false) return '';
  if (value === true) return field.label;
  if (typeof value === 'string') return choiceLabel(field, value) ?? dateText(value, format) ?? value;
  if (typeof value === 'number') return format.number(value);
  if (Array.isArray(value)) return listText(value, field, format);
  return objectText(value as { readonly [name: string]: Json }, format);
}

function choiceLabel(field: CatalogField, key: string): string | null {
  const { choices } = field.options;
  if (!Array.isArray(choices)) return null;
  const choice: unknown = choices.find((each: unknown) => isNamed(each, 'key') && each.key === key);
  return isNamed(choice, 'label') ? choice.label : null;
}

function dateText(value: string, format: Format): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.date(value);
  return /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? format.ago(value) : null;
}

function listText(values: readonly Json[], field: CatalogField, format: Format): string {
  const [first = null] = values;
  const rest = values.length > 1 ? ` and ${String(values.length - 1)} more` : '';
  return `${plainText(first, field, format)}${rest}`;
}

function objectText(value: { readonly [name: string]: Json }, format: Format): string {
  const { amount, currency } = value;
  if (typeof amount === 'string' && typeof currency === 'string') return format.money(amount, currency);
  const names = [value['title'], value['email'], value['number'], value['city']];
  return names.find((name) => typeof name === 'string') ?? '';
}

function isNamed<Name extends string>(value: unknown, name: Name): value is { readonly [Key in Name]: string } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'string';
}
