import { beforeAll, expect, test } from 'vitest';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { ImportHands, TestFile } from './harness/imports.ts';
import { importHands } from './harness/imports.ts';

// A company like a real one, with its traps: a product and an account spelled otherwise, a deal without company, one
// without a date, managers in no row of their own, a subsidiary that stands before its parent.
const files: TestFile[] = [
  {
    name: 'pipeline.csv',
    content: [
      'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
      'A1,Ann Lee,Bolt Pro,Acme,Won,2026-01-20,2026-03-01,1054',
      'A2,Bo Ek,BoltPro,Globex,Lost,2026-01-25,2026-03-11,0',
      'A3,Ann Lee,Nut 500,,Engaging,2026-02-03,,',
      'A4,Bo Ek,Bolt Pro,Globex,Prospecting,,,',
      'A5,ann lee,BoltPro,Initech,Won,2026-02-01,2026-04-01,99.5',
    ].join('\n'),
  },
  { name: 'teams.csv', content: 'sales_agent,manager,regional_office\nAnn Lee,Cy Boss,East\nBo Ek,Cy Boss,West\n' },
  { name: 'products.csv', content: 'product,series,sales_price\nBolt Pro,Bolt,100\nNut 500,Nut,2.50\n' },
  {
    name: 'accounts.csv',
    content:
      'account,sector,revenue,employees,office_location,subsidiary_of\nInitech,technolgy,1100.04,2822,Kenya,Acme\nAcme,retail,10,5,,\nGlobex,medical,20,6,,\n',
  },
];

let here: TestWorkspace;
let hands: ImportHands;
let first: string;

const total = async (plural: string): Promise<number> =>
  (await here.as(here.owner).get(`${plural}?count=exact&limit=1`).expect(200)).count.value;
const changes = async (): Promise<number> =>
  Number((await here.tables.query('select count(*) from change where workspace_id = $1', [here.id])).rows[0]?.count);
const one = async (plural: string, field: string, value: string) =>
  (
    await here
      .as(here.owner)
      .get(`${plural}?filter=${encodeURIComponent(JSON.stringify({ field, op: 'eq', value }))}`)
      .expect(200)
  ).records[0];

beforeAll(async () => {
  here = await workspace();
  hands = importHands(here, here.owner);
  first = await hands.start(files);
});

test('files chosen in any order are put in theirs, and told for what they are', async () => {
  const guessed = await hands.read(first);
  expect(guessed).toMatchObject({ status: 'draft', createdBy: { id: here.owner.membershipId } });
  expect(guessed.files.map((file) => [file.name, file.object, file.rows, file.key.join()])).toEqual([
    ['teams.csv', 'membership', 2, 'name'],
    ['products.csv', 'product', 2, 'name'],
    ['accounts.csv', 'company', 3, 'name'],
    ['pipeline.csv', 'deal', 5, 'externalId'],
  ]);
});

test('the preview counts what would happen, groups what would fail by value, and writes nothing', async () => {
  const before = await changes();
  const previewed = await hands.preview(first);
  expect(previewed).toMatchObject({ status: 'previewed', progress: { done: 12, total: 12, phase: null } });
  expect(previewed.files.map((file) => file.preview)).toMatchObject([
    { create: 2, error: 0, creates: [{ object: 'membership', records: 1 }] },
    { create: 2 },
    { create: 3 },
    { create: 3, error: 2 },
  ]);
  expect(previewed.files[3]?.preview?.problems).toMatchObject([
    {
      column: 'product',
      field: 'product',
      value: 'BoltPro',
      rows: 2,
      firstRow: 3,
      code: 'no_such_record',
      suggestion: { to: 'Bolt Pro', why: 'same letters' },
    },
  ]);
  expect(previewed.files[3]?.preview?.notes).toMatchObject([
    { value: 'Engaging', code: 'new_record' },
    { value: 'Prospecting', code: 'new_record' },
  ]);
  expect(await changes()).toBe(before);
  expect(await total('companies')).toBe(0);
});

test('the rows of the preview can be looked at, those that would fail apart', async () => {
  const rows = await hands.rows(first, 'pipeline.csv');
  expect(rows.map((row) => [row.row, row.outcome])).toEqual([
    [2, 'create'],
    [3, 'error'],
    [4, 'create'],
    [5, 'create'],
    [6, 'error'],
  ]);
  expect(rows[0]?.cells).toContainEqual({ field: 'company', column: 'account', text: 'Acme', before: null, changed: false, isNew: true });
  expect(rows[0]?.cells).toContainEqual({
    field: 'name',
    column: null,
    text: 'Acme – Bolt Pro',
    before: null,
    changed: false,
    isNew: false,
  });
  const failing = await hands.rows(first, 'pipeline.csv', 'error');
  expect(failing.map((row) => row.issues[0])).toMatchObject([
    { column: 'product', value: 'BoltPro' },
    { column: 'product', value: 'BoltPro' },
  ]);
});

test('a value is mapped once for all its rows, and the import writes every row', async () => {
  await hands.patch(first, { name: 'pipeline.csv', values: [{ column: 'product', from: 'BoltPro', to: 'Bolt Pro' }] });
  await hands.preview(first);
  const done = await hands.run(first);
  expect(done).toMatchObject({ status: 'done', message: null, progress: { done: 12, total: 12 } });
  expect(done.files.map((file) => file.result)).toEqual(
    [2, 2, 3, 5].map((created) => ({ created, updated: 0, unchanged: 0, skipped: 0, refused: 0 })),
  );
});

test('links are found by name across the files, whatever the capitals and the order of rows', async () => {
  expect(await one('companies', 'name', 'Initech')).toMatchObject({
    parent: { title: 'Acme' },
    industry: 'technolgy',
    annualRevenue: { amount: '1100.04', currency: 'EUR' },
  });
  expect(await one('memberships', 'name', 'Bo Ek')).toMatchObject({
    manager: { title: 'Cy Boss' },
    office: 'West',
    email: null,
    account: null,
    role: 'member',
  });
  expect(await one('deals', 'externalId', 'A5')).toMatchObject({
    owner: { title: 'Ann Lee' },
    product: { title: 'Bolt Pro' },
    stage: { title: 'Won' },
    status: 'won',
    closeDate: '2026-04-01',
  });
});

test('what a row does not say stays empty, and what its stage says is set', async () => {
  expect(await one('deals', 'externalId', 'A3')).toMatchObject({
    name: 'A3',
    company: null,
    amount: null,
    status: 'open',
    startDate: '2026-02-03',
    closeDate: null,
  });
  expect(await one('deals', 'externalId', 'A4')).toMatchObject({
    startDate: null,
    stage: { title: 'Prospecting', kind: 'open', probability: 10 },
  });
});

test('all of it is one batch of the import', async () => {
  const { batchId } = await hands.read(first);
  // Two people and their manager, two products, three companies, two stages, five deals.
  expect(await here.as(here.owner).get(`batches/${batchId}`).expect(200)).toMatchObject({
    source: 'import',
    changes: 15,
    actor: { id: here.owner.membershipId },
  });
});

test('the same files again create nothing and change nothing', async () => {
  const before = await changes();
  const again = await hands.start(files);
  await hands.patch(again, { name: 'pipeline.csv', values: [{ column: 'product', from: 'BoltPro', to: 'Bolt Pro' }] });
  expect((await hands.preview(again)).files.map((file) => file.preview?.unchanged)).toEqual([2, 2, 3, 5]);
  expect((await hands.run(again)).files.map((file) => file.result?.unchanged)).toEqual([2, 2, 3, 5]);
  expect(await changes()).toBe(before);
});

test('undo takes the whole import back, but leaves what somebody has changed since and says so', async () => {
  const globex = await one('companies', 'name', 'Globex');
  await here.as(here.owner).patch(`companies/${globex.id}`, { employees: 7 }).expect(200);
  const undone = await hands.undo(first);
  expect(undone).toMatchObject({
    status: 'undone',
    undo: { undone: 14, conflicts: [{ object: 'company', title: 'Globex' }], moreConflicts: 0 },
  });
  expect([await total('deals'), await total('products'), await total('companies'), await total('memberships')]).toEqual([0, 0, 1, 4]);
  await here.as(here.owner).post(`imports/${first}/undo`).expect(409);
});
