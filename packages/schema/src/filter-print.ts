import type { Filter } from './filter.ts';
import { canonicalJson } from './json.ts';
import type { Json } from './json.ts';

/** A filter as canonical JSON text: equal filters print equally, and `parseFilter(JSON.parse(text))` gives it back. */
export function printFilter(filter: Filter): string {
  return canonicalJson(JSON.parse(JSON.stringify(filter)) as Json); // a Filter is JSON by construction
}

/** Every field path a filter mentions, with the relation it is reached through: for rights and for screens. */
export function fieldsOf(filter: Filter): string[] {
  if ('and' in filter) return filter.and.flatMap(fieldsOf);
  if ('or' in filter) return filter.or.flatMap(fieldsOf);
  if ('not' in filter) return fieldsOf(filter.not);
  if ('field' in filter) return [filter.field];
  const inner = filter.where ? fieldsOf(filter.where).map((path) => `${filter.related}.${path}`) : [];
  return [filter.related, ...inner];
}
