import { beforeAll, expect, test } from 'vitest';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { ImportHands, TestFile } from './harness/imports.ts';
import { importHands } from './harness/imports.ts';

let here: TestWorkspace;
let hands: ImportHands;

beforeAll(async () => {
  here = await workspace();
  hands = importHands(here, here.owner);
});

const filtered = (field: string, value: string): string => encodeURIComponent(JSON.stringify({ field, op: 'eq', value }));
const one = async (plural: string, field: string, value: string) =>
  (
    await here
      .as(here.owner)
      .get(`${plural}?filter=${filtered(field, value)}`)
      .expect(200)
  ).records[0];

async function bring(...files: TestFile[]) {
  const id = await hands.start(files);
  await hands.preview(id);
  return hands.run(id);
}

test('linked records are found by any of their fields: a domain, an address, an id of another system', async () => {
  const done = await bring(
    { name: 'companies.csv', content: 'Company ID,Company name,Domain\nc1,Acme,acme.example\nc2,Globex,globex.example\n' },
    {
      name: 'contacts.csv',
      content:
        'Contact ID,Full name,Email,Company domain\np1,Ann Lee,ann@acme.example,acme.example\np2,Bo Ek,bo@globex.example,globex.example\n',
    },
    {
      name: 'deals.csv',
      content: 'Deal ID,Deal name,Company ID,Contact email,Deal owner\nd1,First,c2,bo@globex.example; ann@acme.example,OWNER\n'.replace(
        'OWNER',
        here.owner.email,
      ),
    },
  );
  expect(done.files.map((file) => [file.name, file.result?.created, file.result?.refused])).toEqual([
    ['companies.csv', 2, 0],
    ['contacts.csv', 2, 0],
    ['deals.csv', 1, 0],
  ]);
  const deal = await one('deals', 'externalId', 'd1');
  expect(deal).toMatchObject({ company: { title: 'Globex' }, owner: { id: here.owner.membershipId } });
  expect(deal.contacts.map((each: { title: string }) => each.title).sort()).toEqual(['Ann Lee', 'Bo Ek']);
});

test('a name that two records share is told, and can be mapped to the one that is meant', async () => {
  const [left, right] = [
    await here.as(here.owner).create('companies', { name: 'Twin' }),
    await here.as(here.owner).create('companies', { name: 'Twin' }),
  ];
  const id = await hands.start([{ name: 'deals.csv', content: 'Deal ID,Deal name,Company\nt1,One,Twin\n' }]);
  expect((await hands.preview(id)).files[0]?.preview?.problems).toMatchObject([
    { code: 'ambiguous', value: 'Twin', message: expect.stringContaining('2 companies') },
  ]);
  await hands.patch(id, { name: 'deals.csv', values: [{ column: 'Company', from: 'Twin', to: right.id }] });
  await hands.preview(id);
  await hands.run(id);
  expect((await one('deals', 'externalId', 't1')).company.id).toBe(right.id);
  expect(left.id).not.toBe(right.id);
});

test('records that are not there are created where that was asked for, once each, and refused where it was not', async () => {
  const content = 'Deal ID,Deal name,Company,Product\nm1,One,Newco,Widget\nm2,Two,newco,Widget\nm3,Three,Acme,\n';
  const id = await hands.start([{ name: 'deals.csv', content }]);
  const previewed = await hands.preview(id);
  expect(previewed.files[0]?.preview).toMatchObject({ create: 1, error: 2, problems: [{ column: 'Product', value: 'Widget', rows: 2 }] });
  const mapping = previewed.files[0]?.mapping.map((each) => (each.column === 'Product' ? { ...each, createMissing: true } : each));
  await hands.patch(id, { name: 'deals.csv', mapping });
  expect((await hands.preview(id)).files[0]?.preview).toMatchObject({
    create: 3,
    error: 0,
    creates: [
      { object: 'company', records: 1 },
      { object: 'product', records: 1 },
    ],
  });
  await hands.run(id);
  const [first, second] = [await one('deals', 'externalId', 'm1'), await one('deals', 'externalId', 'm2')];
  expect(first).toMatchObject({ company: { title: 'Newco' }, product: { title: 'Widget' } });
  expect(second.company.id).toBe(first.company.id);
});

test('tags are split, found whatever their capitals, and created when new', async () => {
  await here.as(here.owner).create('tags', { name: 'VIP' });
  await bring({ name: 'companies.csv', content: 'Company ID,Company name,Tags\ng1,Tagged,"vip, Nordic; Partner"\n' });
  expect((await one('companies', 'externalId', 'g1')).tags.map((tag: { title: string }) => tag.title).sort()).toEqual([
    'Nordic',
    'Partner',
    'VIP',
  ]);
});

test('rows that point to rows further down are linked in the end, however far down they stand', async () => {
  const rows = Array.from({ length: 2_300 }, (_none, at) => `s${at},Firm ${at},${at < 2_299 ? `Firm ${2_299 - at}` : ''}`);
  const file = { name: 'companies.csv', content: ['Company ID,Company name,Parent company', ...rows].join('\n') };
  const done = await bring(file);
  expect(done).toMatchObject({ status: 'done', message: null });
  expect(done.files[0]?.result).toMatchObject({ created: 2_300, refused: 0 });
  for (const at of [0, 5, 1_800, 2_298])
    expect((await one('companies', 'externalId', `s${at}`)).parent).toMatchObject({ title: `Firm ${2_299 - at}` });
  const again = await bring(file);
  expect(again.files[0]?.result).toEqual({ created: 0, updated: 0, unchanged: 2_300, skipped: 0, refused: 0 });
});

test('a stage of the same name in another pipeline is not the one that is meant', async () => {
  const hand = here.as(here.owner);
  const partners = await hand.create('pipelines', { name: 'Partners', position: 1 });
  await hand.create('stages', { name: 'Won', pipeline: partners.id, kind: 'won', position: 0 });
  await bring({
    name: 'deals.csv',
    content: 'Deal ID,Deal name,Pipeline,Deal stage\nw1,Ours,,Won\nw2,Theirs,Partners,Won\nw3,New there,Partners,Signed\n',
  });
  expect([
    await one('deals', 'externalId', 'w1'),
    await one('deals', 'externalId', 'w2'),
    await one('deals', 'externalId', 'w3'),
  ]).toMatchObject([
    { pipeline: { title: 'Sales' }, status: 'won' },
    { pipeline: { title: 'Partners' }, status: 'won' },
    { pipeline: { title: 'Partners' }, stage: { title: 'Signed' }, status: 'open' },
  ]);
});

test('a row that would be its own parent is refused by the rule that refuses it everywhere', async () => {
  const done = await bring({ name: 'companies.csv', content: 'Company ID,Company name,Parent company\no1,Own,Own\n' });
  expect(done.files[0]?.result).toMatchObject({ created: 0, refused: 1 });
  expect(await here.as(here.owner).get(`imports/${done.id}/errors.csv`).expect(200)).toContain('A company cannot be its own parent');
});
