import type { Json } from '@cross-crm/schema';
import type { CaseField } from './case-fields.ts';

/** A value as the API shows it, as what it is: links without what they show of the records that they point to. */
export function valueShown({ type, def, sql }: CaseField, shown: Json): Json {
  if (!type.target?.(def)) return shown;
  if (Array.isArray(shown)) return shown.map((link) => (sql.links ? tieOf(link) : idOf(link)));
  return shown === null ? null : idOf(shown);
}

function tieOf(link: Json): Json {
  const { id = null, role = null, startedOn = null, endedOn = null } = membersOf(link);
  return { id, role, startedOn, endedOn };
}

function idOf(link: Json): Json {
  return membersOf(link)['id'] ?? null;
}

/** Ids and titles of the links in a value as the API shows it. */
export function linksShown(shown: Json): { id: string; title: string }[] {
  const links = Array.isArray(shown) ? shown : [shown];
  return links.map(membersOf).flatMap(({ id, title }) => (typeof id === 'string' ? [{ id, title: String(title) }] : []));
}

function membersOf(json: Json): Readonly<Record<string, Json>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}
