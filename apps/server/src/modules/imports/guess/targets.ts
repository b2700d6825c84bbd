import type { CatalogField, CatalogObject } from '../../../records/catalog.ts';
import { plainWords } from './words.ts';

/** Where a column's cells can go: a field, or one part of a field such as the city of an address. */
export interface Target {
  /** As mappings write it: `amount`, `address.city`, `phones.mobile`. */
  readonly path: string;
  readonly field: CatalogField;
  readonly part: string | null;
  readonly label: string;
  /** What headers call it, in plain words: the likeliest first. */
  readonly names: readonly string[];
}

/** The parts of composite types that may have a column of their own, with what headers call them. */
const partNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  address: {
    street: ['street', 'street address', 'address line 1', 'address 1', 'mailing street', 'billing street', 'business street'],
    street2: ['street 2', 'address line 2', 'address 2'],
    city: ['city', 'town', 'mailing city', 'billing city', 'business city'],
    region: ['state', 'region', 'province', 'county', 'state region', 'state province', 'mailing state', 'billing state', 'business state'],
    postalCode: [
      'postal code',
      'zip',
      'zip code',
      'postcode',
      'zip postal code',
      'mailing zip',
      'billing postal code',
      'business postal code',
    ],
    country: ['country', 'country region', 'mailing country', 'billing country', 'business country region'],
    latitude: ['latitude', 'lat'],
    longitude: ['longitude', 'lng', 'lon'],
  },
  money: { currency: ['currency', 'currency code', 'currency of value'] },
  phones: {
    work: ['work phone', 'business phone', 'office phone', 'phone work'],
    mobile: ['mobile', 'mobile phone', 'mobile number', 'cell', 'cell phone', 'mobile phone number', 'phone mobile'],
    home: ['home phone', 'private phone', 'phone home'],
    other: ['other phone', 'phone other'],
  },
  emails: {
    work: ['work email', 'business email', 'email work'],
    private: ['private email', 'personal email', 'home email', 'email home', 'email private'],
    other: ['other email', 'secondary email', 'second email', 'email 2', 'e mail 2 address', 'email other'],
  },
};

const partLabels: Readonly<Record<string, string>> = { street2: 'street, second line', postalCode: 'postal code' };

/** Every place of an object that an import may write: no system fields, none that the engine or actions set. */
export function targetsOf(object: CatalogObject): Target[] {
  return [...object.fields.values()].filter(isImportable).flatMap((field) => [wholeTarget(field), ...partTargets(field)]);
}

function isImportable(field: CatalogField): boolean {
  return field.def.readOnly !== true && field.sql.assigned !== true;
}

function wholeTarget(field: CatalogField): Target {
  const { label, aliases = [] } = field.def;
  return { path: field.name, field, part: null, label, names: [...new Set([label, field.name, ...aliases].map(plainWords))] };
}

function partTargets(field: CatalogField): Target[] {
  const label = plainWords(field.def.label);
  return Object.entries(partNames[field.type.name] ?? {}).map(([part, names]) => ({
    path: `${field.name}.${part}`,
    field,
    part,
    label: `${field.def.label}, ${partLabels[part] ?? part}`,
    names: [`${label} ${plainWords(part)}`, ...names],
  }));
}

/** What people call a record of the object: its own names, and those of its title that are a single word ("account"). */
export function objectWords(object: CatalogObject): string[] {
  const title = object.fields.get(object.def.title);
  const words = [object.def.name, object.def.label, object.def.labelPlural, object.def.plural, ...(title?.def.aliases ?? [])].map(
    plainWords,
  );
  return [...new Set(words)].filter((word) => !word.includes(' ') && word !== 'title' && word !== 'name');
}
