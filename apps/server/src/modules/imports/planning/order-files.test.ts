import { beforeAll, expect, test } from 'vitest';
import { modules } from '../../../app/modules.ts';
import type { CatalogObject } from '../../../records/catalog.ts';
import { builtInCatalog } from '../../../records/catalog-of-workspace.ts';
import { installModules } from '../../../records/registry.ts';
import { orderFiles } from './order-files.ts';

let objects: ReadonlyMap<string, CatalogObject>;

beforeAll(() => {
  installModules(modules);
  ({ objects } = builtInCatalog());
});

const file = (name: string, object: string, ...fields: string[]) => ({ name, object: objects.get(object) ?? null, fields });

test('records come before those that point to them, in whatever order their files were chosen', () => {
  const files = [
    file('deals', 'deal', 'name', 'company', 'owner', 'contacts'),
    file('contacts', 'contact', 'companies'),
    file('people', 'membership', 'manager'),
    file('companies', 'company', 'parent', 'owner'),
  ];
  expect(orderFiles(files).map((each) => each.name)).toEqual(['people', 'companies', 'contacts', 'deals']);
});

test('files that have nothing to do with each other stay in the order they were chosen', () => {
  expect(orderFiles([file('tags', 'tag', 'name'), file('products', 'product', 'name')]).map((each) => each.name)).toEqual([
    'tags',
    'products',
  ]);
});
