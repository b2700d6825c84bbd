import type { CatalogField, CatalogObject, CrossRecord, Json } from '@cross-crm/sdk';
import { compareCodePoints, foldText } from '@cross-crm/schema';
import { isFigure } from './field-kinds.ts';

/** Compares two records: negative when the first comes first. */
export type RecordOrder = (a: CrossRecord, b: CrossRecord) => number;

/**
 * The order of a list with this sort, as the server has it: empty values last in both directions, the id last of all.
 * It only finds the place of a card that comes in from elsewhere; the order of the others is the server's own.
 */
export function recordOrder(object: CatalogObject, sort: readonly string[]): RecordOrder {
  const keys = sort.map((text) => sortKey(object, text));
  const idDirection = keys.at(-1)?.direction ?? 1;
  return (a, b) => {
    for (const { read, direction } of keys) {
      const order = compareValues(read(a), read(b), direction);
      if (order !== 0) return order;
    }
    return compareCodePoints(a.id, b.id) * idDirection;
  };
}

type Comparable = string | number | null;

interface SortKey {
  readonly direction: 1 | -1;
  read(record: CrossRecord): Comparable;
}

function sortKey(object: CatalogObject, text: string): SortKey {
  const direction = text.startsWith('-') ? -1 : 1;
  const [name = '', part] = (direction === -1 ? text.slice(1) : text).split('.');
  const field = object.fields.find((each) => each.name === name);
  return { direction, read: (record) => comparable(inside(record[name] ?? null, part), field) };
}

/** A path such as `company.name` reads the link's own field where it was sent along, else its title. */
function inside(value: Json, part: string | undefined): Json {
  if (part === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const link = value as { readonly [field: string]: Json }; // neither null nor a list, as just checked
  return link[part] ?? link['title'] ?? null;
}

function comparable(value: Json, field: CatalogField | undefined): Comparable {
  if (value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return comparableText(value, field);
  if ('amount' in value) return Number(value['amount']);
  if ('title' in value) return foldText(String(value['title']));
  return JSON.stringify(value);
}

function comparableText(text: string, field: CatalogField | undefined): Comparable {
  const choices = field?.options['choices'];
  if (Array.isArray(choices))
    return choices.findIndex((choice) => choice !== null && typeof choice === 'object' && 'key' in choice && choice.key === text);
  if (field && isFigure(field)) return Number(text);
  return foldText(text);
}

function compareValues(a: Comparable, b: Comparable, direction: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return compareCodePoints(String(a), String(b)) * direction;
}
