import type { Json } from '@cross-crm/schema';
import type { CatalogField } from '../../../records/catalog.ts';

/**
 * What a field holds once a row has spoken. A cell replaces a plain value; to a list it adds what is not there yet, and
 * of an address it replaces the parts it knows: an import never clears anything.
 */
export function mergedValue(field: CatalogField, before: Json | undefined, value: Json): Json {
  if (before === null || before === undefined) return value;
  if (Array.isArray(value)) return Array.isArray(before) ? mergedList(field, before, value) : value;
  if (field.type.name === 'address' && isObject(before) && isObject(value)) return { ...before, ...filledParts(value) };
  return value;
}

function mergedList(field: CatalogField, before: readonly Json[], added: readonly Json[]): Json {
  const known = new Set(before.flatMap((each) => memberKeys(field, each)));
  const fresh = added.filter((each) => !memberKeys(field, each).some((key) => known.has(key)));
  return [...before, ...fresh];
}

/** What makes two members of a list the same: the address, the number in full or as typed, the record. */
function memberKeys(field: CatalogField, member: Json): string[] {
  if (!isObject(member)) return [String(member)];
  const names = field.type.name === 'phones' ? ['e164', 'number'] : field.type.name === 'emails' ? ['email'] : ['id'];
  return names.flatMap((name) => (typeof member[name] === 'string' ? [`${name} ${member[name]}`] : []));
}

function filledParts(value: Readonly<Record<string, Json>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
