import { countryOfText } from '../countries.ts';

/** A postal address; `country` is ISO 3166 alpha-2, coordinates are degrees (WGS 84). */
export type Address = {
  readonly street: string | null;
  readonly street2: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** Parts in the order in which a cell names them. */
const labels = {
  street: 'Street',
  street2: 'Street 2',
  postalCode: 'Postal code',
  city: 'City',
  region: 'Region',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
} as const satisfies Record<keyof Address, string>;

/** Letters of the longest country code. */
const shortCode = 3;

const parts = Object.keys(labels) as (keyof Address)[]; // Object.keys forgets the key type

/** An address in a cell: `Street: Main St 1; City: Berlin; Country: DE`. A semicolon in a part has a backslash before it. */
export function textOfAddress(address: Address): string {
  return parts
    .filter((part) => address[part] !== null)
    .map((part) => `${labels[part]}: ${String(address[part]).replace(/[\\;]/g, '\\$&')}`)
    .join('; ');
}

/**
 * Reads a cell with an address: parts by their labels, or free text. Of free text only a country at its end is told
 * apart; the rest is the street, because guessing which line is the city would go wrong unseen. A cell that is nothing
 * but a country is one, unless it is short enough to be a code of anything.
 */
export function addressOfText(text: string): Record<string, string | number> {
  const labelled = readLabelled(text);
  if (labelled !== null) return labelled;
  const lines = text
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.at(-1) ?? '';
  const country = lines.length > 1 || last.length > shortCode ? countryOfText(last) : undefined;
  const street = (country ? lines.slice(0, -1) : lines).join(', ');
  return country ? { street, country } : { street };
}

function readLabelled(text: string): Record<string, string | number> | null {
  const pieces = (text.match(/(?:\\.|[^;\\])+/gs) ?? []).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const read = pieces.map(readPiece);
  return read.includes(null) ? null : Object.assign({}, ...read);
}

function readPiece(piece: string): Record<string, string | number> | null {
  const colon = piece.indexOf(':');
  const label = piece.slice(0, colon).trim().toLowerCase();
  const part = parts.find((name) => labels[name].toLowerCase() === label);
  if (colon < 0 || part === undefined) return null;
  const value = piece
    .slice(colon + 1)
    .trim()
    .replace(/\\(.)/gs, '$1');
  if (part === 'latitude' || part === 'longitude') return { [part]: Number(value) };
  return { [part]: part === 'country' ? (countryOfText(value) ?? value) : value };
}
