import { beforeAll, expect, test } from 'vitest';
import { modules } from '../../../app/modules.ts';
import type { CatalogObject } from '../../../records/catalog.ts';
import { builtInCatalog } from '../../../records/catalog-of-workspace.ts';
import { installModules } from '../../../records/registry.ts';
import { guessFile } from './guess-file.ts';
import { guessObject, importableObjects } from './guess-object.ts';

const hints = { timeZone: 'Europe/Berlin', currency: 'EUR', country: 'DE' };
let objects: ReadonlyMap<string, CatalogObject>;

beforeAll(() => {
  installModules(modules);
  ({ objects } = builtInCatalog());
});

/** What is guessed of a file with this header and row. */
function guessed(
  name: string,
  header: string,
  ...rows: string[]
): { object: string | undefined; fields: (string | null)[]; key: readonly string[]; mapping: readonly object[] } {
  const cells = rows.map((row) => row.split(','));
  const columns = header
    .split(',')
    .map((column, at) => ({ column, cells: cells.map((row) => row[at] ?? '').filter((cell) => cell !== '') }));
  const object = guessObject(importableObjects(objects.values()), objects, name, columns, hints);
  if (!object) return { object: undefined, fields: [], key: [], mapping: [] };
  const { mapping, key } = guessFile(object, objects, columns, hints);
  return { object: object.def.name, fields: mapping.filter((each) => each.column !== null).map((each) => each.field), key, mapping };
}

test('an export of contacts is known by its columns, each part in its place', () => {
  const found = guessed(
    'export.csv',
    'Contact ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Street Address,City,State/Region,Postal Code,Country,Associated Company Domain,Contact Owner',
    'C-1,Ann,Lee,ann@example.com,+49 30 123456,+49 170 1234567,CEO,Main St 1,Oslo,Viken,0150,Norway,acme.example,olivia@example.com',
    'C-2,Bo,Ek,bo@example.com,+49 30 123457,+49 170 1234568,CTO,Main St 2,Oslo,Viken,0150,Norway,acme.example,olivia@example.com',
  );
  expect(found.object).toBe('contact');
  expect(found.fields).toEqual([
    'externalId',
    'firstName',
    'lastName',
    'emails',
    'phones',
    'phones.mobile',
    'jobTitle',
    'address.street',
    'address.city',
    'address.region',
    'address.postalCode',
    'address.country',
    'companies',
    'owner',
  ]);
  expect(found.key).toEqual(['externalId']);
  expect(found.mapping).toContainEqual({ column: 'Associated Company Domain', field: 'companies', matchBy: 'domain', createMissing: true });
  expect(found.mapping).toContainEqual({ column: 'Contact Owner', field: 'owner', matchBy: 'email', createMissing: false });
});

test('headers that name their object before each column are understood', () => {
  const found = guessed(
    'deals_en.csv',
    'Deal - Title*,Deal - Value,Deal - Currency of value,Deal - Stage (pipeline),Deal - Expected close date,Organization',
    'Website,120000,CZK,Qualified,2026-09-30,Acme',
  );
  expect(found).toMatchObject({ object: 'deal', fields: ['name', 'amount', 'amount.currency', 'stage', 'closeDate', 'company'] });
});

test('misspelled headers find their fields, and headers that say nothing are found by what stands below', () => {
  const found = guessed('contacts.csv', 'Nmae,Emial,Phne,X1', 'Ann Lee,ann@example.com,+49 30 123456,zz');
  expect(found).toMatchObject({ object: 'contact', fields: ['name', 'emails', 'phones', null] });
  expect(guessed('contacts.csv', 'Name,Column 2', 'Ann Lee,ann@example.com').fields).toEqual(['name', 'emails']);
});

test('a column whose cells do not fit a field is not matched to it, whatever its name', () => {
  expect(guessed('companies.csv', 'Company,Employees', 'Acme,about a dozen').fields).toEqual(['name', null]);
});

test('people of the company are told from contacts by their manager and office', () => {
  expect(guessed('sales_teams.csv', 'sales_agent,manager,regional_office', 'Ann Lee,Bo Ek,East')).toMatchObject({
    object: 'membership',
    fields: ['name', 'manager', 'office'],
    key: ['name'],
  });
});

test('a deal without a name is named by its company and product, else by its number', () => {
  const found = guessed('pipeline.csv', 'opportunity_id,product,account,deal_stage,close_value', 'A1,GTX Pro,Acme,Won,100');
  expect(found.mapping.at(-1)).toEqual({ column: null, field: 'name', template: '{account} – {product} | {opportunity_id}' });
});

test('a file that is nothing we know of is left for the person to say', () => {
  expect(guessed('weather.csv', 'station,celsius,hpa', 'Oslo,12,1013').object).toBeUndefined();
});
