import { expect, test } from 'vitest';
import { workspace } from './harness/app.ts';

interface ShownObject {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly readOnly: boolean; readonly custom: boolean }[];
  readonly rights: Readonly<Record<string, boolean>>;
}

function objectIn(catalog: { objects: ShownObject[] }, name: string): ShownObject {
  const object = catalog.objects.find((each) => each.name === name);
  if (!object) throw new Error(`The catalog has no ${name}.`);
  return object;
}

test('a member learns from the catalog what a deal is and what may be done with it', async () => {
  const { as, member } = await workspace();
  const deal = objectIn(await as(member).get('catalog').expect(200), 'deal');

  expect(deal).toMatchObject({ plural: 'deals', label: 'Deal', title: 'name', navigation: true });
  expect(deal.rights).toEqual({ read: true, create: true, update: true, delete: true });
  expect(deal).toMatchObject({
    related: expect.arrayContaining([{ name: 'lineItems', label: 'Line items', object: 'dealLineItem', field: 'deal', many: true }]),
  });
  expect(deal).toMatchObject({
    actions: expect.arrayContaining([expect.objectContaining({ name: 'move', input: expect.objectContaining({ type: 'object' }) })]),
  });
  const amount = deal.fields.find((field) => field.name === 'amount');
  expect(amount).toMatchObject({ type: 'money', sortable: true, summable: true, readOnly: false, custom: false, target: null });
  expect(deal.fields.find((field) => field.name === 'status')).toMatchObject({ groupable: true, readOnly: true });
  expect(deal.fields.map((field) => field.name)).toContain('createdAt');
});

test('a reader sees the same objects, and that none of them may be written', async () => {
  const { as, member, readOnly } = await workspace();
  const catalog = await as(readOnly).get('catalog').expect(200);
  const members = await as(member).get('catalog').expect(200);

  expect(catalog.objects.map((object: ShownObject) => object.name)).toEqual(members.objects.map((object: ShownObject) => object.name));
  expect(objectIn(catalog, 'company').rights).toEqual({ read: true, create: false, update: false, delete: false });
  expect(objectIn(members, 'pipeline').rights).toEqual({ read: true, create: false, update: false, delete: false });
});

test('a catalog that did not change is not sent twice, and a new custom field is in the next one', async () => {
  const { as, admin } = await workspace();
  const first = await as(admin).get('catalog');
  const headers = { 'if-none-match': String(first.headers['etag']) };
  await as(admin).get('catalog', { headers }).expect(304);

  await as(admin).create('custom-fields', { object: 'deal', name: 'region', label: 'Region', type: 'text' });
  const second = await as(admin).get('catalog', { headers }).expect(200);
  expect(second.version).toBeGreaterThan(first.body.version);
  expect(objectIn(second, 'deal').fields).toContainEqual(
    expect.objectContaining({ name: 'region', label: 'Region', type: 'text', custom: true }),
  );
});

test('somebody who is not signed in gets no catalog', async () => {
  const { anybody } = await workspace();
  expect(await anybody.get('catalog').expect(401)).toMatchObject({ code: 'unauthenticated' });
});
