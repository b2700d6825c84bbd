import type { Json } from '@cross-crm/schema';
import { sameJson } from '@cross-crm/schema';
import type { CatalogField } from './catalog.ts';

/** A record as a cell names it, with what the link to it says beside: role and dates. */
export interface NamedLink {
  readonly name: string;
  readonly tie: Readonly<Record<string, Json>> | null;
}

/**
 * Writes links as the API shows them as a cell: by their titles, `Acme [role: Buyer]; Initech`. Where those could not be
 * told apart again, ids stand in their place.
 */
export function writeLinkCell(field: CatalogField, shown: Json): string {
  if (!Array.isArray(shown)) return memberText(shown, 'title') || memberText(shown, 'id');
  const cell = shown.map((link) => `${memberText(link, 'title')}${saidOf(field, link)}`).join('; ');
  const read = readLinkCell(field, cell);
  const isClear = read.length === shown.length && shown.every((link, at) => isNamedBy(field, link, read[at]));
  return isClear ? cell : field.type.formatText(field.type.tie ? shown : shown.map((link) => memberText(link, 'id')), field.def);
}

/** Reads the names in such a cell. Brackets that say nothing that a link can say are part of a name. */
export function readLinkCell(field: CatalogField, text: string): NamedLink[] {
  if (!field.target?.many) return [{ name: text, tie: null }];
  const parts = text.split(separators(field)).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => readPart(field, part));
}

const inBrackets = /^([^[\]]*\S) *\[([^[\]]*)\]$/;

function readPart(field: CatalogField, part: string): NamedLink {
  const [, name = part, said = ''] = inBrackets.exec(part) ?? [];
  const tie = said === '' ? null : (field.type.tie?.parse(said, field.def) ?? null);
  return tie === null ? { name: part, tie } : { name, tie };
}

/** Names of companies have commas in them; those of tags have none. */
function separators(field: CatalogField): RegExp {
  return field.type.tie ? /[;|\n]/ : /[;,|\n]/;
}

function saidOf({ type, def }: CatalogField, link: Json): string {
  const said = type.tie?.format(link, def) ?? '';
  return said === '' ? '' : ` [${said}]`;
}

function isNamedBy(field: CatalogField, link: Json, read: NamedLink | undefined): boolean {
  if (read?.name !== memberText(link, 'title')) return false;
  if (read.tie === null) return saidOf(field, link) === '';
  return Object.entries(read.tie).every(([name, value]) => sameJson(membersOf(link)[name] ?? null, value));
}

function memberText(link: Json, name: string): string {
  const member = membersOf(link)[name];
  return typeof member === 'string' ? member : '';
}

function membersOf(link: Json): Readonly<Record<string, Json>> {
  return typeof link === 'object' && link !== null && !Array.isArray(link) ? link : {};
}
