import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { ImportHands, TestFile } from './harness/imports.ts';
import { importHands } from './harness/imports.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/maven-crm');
const names = ['sales_pipeline.csv', 'sales_teams.csv', 'products.csv', 'accounts.csv'];
const isThere = existsSync(folder);
if (!isThere) process.stdout.write(`There is no folder ${folder}: the sales history is not imported, and 0 tests of it have run.\n`);

let here: TestWorkspace;
let hands: ImportHands;
let first: string;

const files = (): TestFile[] => names.map((name) => ({ name, content: readFileSync(join(folder, name)) }));
const total = async (plural: string): Promise<number> =>
  (await here.as(here.owner).get(`${plural}?count=exact&limit=1`).expect(200)).count.value;
const changes = async (): Promise<number> =>
  Number((await here.tables.query('select count(*) from change where workspace_id = $1', [here.id])).rows[0]?.count);

beforeAll(async () => {
  if (!isThere) return;
  here = await workspace();
  hands = importHands(here, here.owner);
  first = await hands.start(files());
});

test.runIf(isThere)('is guessed right from its four files, chosen in any order', async () => {
  const guessed = await hands.read(first);
  expect(guessed.files.map((file) => [file.name, file.object, file.rows, file.key])).toEqual([
    ['sales_teams.csv', 'membership', 35, ['name']],
    ['products.csv', 'product', 7, ['name']],
    ['accounts.csv', 'company', 85, ['name']],
    ['sales_pipeline.csv', 'deal', 8_800, ['externalId']],
  ]);
  expect(guessed.files.flatMap((file) => file.mapping.filter((each) => each.field === null))).toEqual([]);
});

test.runIf(isThere)('is previewed without writing anything, and tells of the product that is spelled otherwise', async () => {
  const before = await changes();
  const previewed = await hands.preview(first);
  expect(previewed.files.map((file) => [file.preview?.create, file.preview?.error])).toEqual([
    [35, 0],
    [7, 0],
    [85, 0],
    [7_320, 1_480],
  ]);
  expect(previewed.files.at(-1)?.preview?.problems).toMatchObject([
    { column: 'product', value: 'GTXPro', rows: 1_480, code: 'no_such_record', suggestion: { to: 'GTX Pro', why: 'same letters' } },
  ]);
  expect(await changes()).toBe(before);
  expect(await total('deals')).toBe(0);
});

test.runIf(isThere)('imports in one go once that product is mapped, and the pipeline shows it', async () => {
  await hands.patch(first, { name: 'sales_pipeline.csv', values: [{ column: 'product', from: 'GTXPro', to: 'GTX Pro' }] });
  const previewed = await hands.preview(first);
  expect(previewed.files.map((file) => [file.preview?.create, file.preview?.error])).toEqual([
    [35, 0],
    [7, 0],
    [85, 0],
    [8_800, 0],
  ]);

  const done = await hands.run(first);
  expect(done).toMatchObject({ status: 'done', message: null, progress: { done: 8_927, total: 8_927 } });
  expect(done.files.map((file) => file.result)).toMatchObject([
    { created: 35 },
    { created: 7 },
    { created: 85 },
    { created: 8_800, updated: 0, refused: 0 },
  ]);
  expect(await pipeline()).toEqual([
    ['Engaging', 1_589],
    ['Lost', 2_473],
    ['Prospecting', 500],
    ['Won', 4_238],
  ]);
  expect(await wonValue()).toEqual([{ currency: 'EUR', amount: '10005534.00' }]);
});

test.runIf(isThere)(
  'brings the people with their managers and offices, the companies with their parents, and deals as they are',
  async () => {
    // Four people of the workspace, 35 of the file, and the six managers who are in no row of their own.
    expect(await total('memberships')).toBe(4 + 35 + 6);
    const anna = await one('memberships', 'name', 'Anna Snelling');
    expect(anna).toMatchObject({ office: 'Central', manager: { title: 'Dustin Brinkmann' }, email: null });
    expect(await one('companies', 'name', 'Bluth Company')).toMatchObject({ parent: { title: 'Acme Corporation' }, foundedYear: 1993 });
    const count = async (filter: object): Promise<number> =>
      (
        await here
          .as(here.owner)
          .get(`deals?count=exact&limit=1&filter=${encodeURIComponent(JSON.stringify(filter))}`)
          .expect(200)
      ).count.value;
    expect(await count({ field: 'company', op: 'empty' })).toBe(1_425);
    expect(await count({ field: 'startDate', op: 'empty' })).toBe(500);
    expect(await one('deals', 'externalId', '1C1I7A6R')).toMatchObject({
      name: 'Cancity – GTX Plus Basic',
      stage: { title: 'Won' },
      owner: { title: 'Moses Frase' },
      startDate: '2016-10-20',
      closeDate: '2017-03-01',
      amount: { amount: '1054.00', currency: 'EUR' },
    });
  },
);

test.runIf(isThere)('creates nothing and changes nothing when the same files are imported again', async () => {
  const before = await changes();
  const again = await hands.start(files());
  await hands.patch(again, { name: 'sales_pipeline.csv', values: [{ column: 'product', from: 'GTXPro', to: 'GTX Pro' }] });
  const previewed = await hands.preview(again);
  expect(previewed.files.map((file) => file.preview)).toMatchObject(
    [35, 7, 85, 8_800].map((unchanged) => ({ create: 0, update: 0, error: 0, unchanged })),
  );
  const done = await hands.run(again);
  expect(done.files.map((file) => file.result)).toMatchObject(
    [35, 7, 85, 8_800].map((unchanged) => ({ created: 0, updated: 0, unchanged, refused: 0 })),
  );
  expect(await changes()).toBe(before);
});

test.runIf(isThere)('goes away as a whole when the import is undone', async () => {
  const undone = await hands.undo(first);
  expect(undone).toMatchObject({ status: 'undone', undo: { undone: 35 + 6 + 7 + 85 + 8_800 + 2, conflicts: [] } });
  expect([await total('deals'), await total('companies'), await total('products'), await total('memberships')]).toEqual([0, 0, 0, 4]);
});

async function pipeline(): Promise<[string, number][]> {
  const { groups } = await here.as(here.owner).get('deals/aggregate?groupBy=stage&measures=count').expect(200);
  const stages = (await here.as(here.owner).get('stages?limit=50').expect(200)).records;
  return groups
    .map((group: { key: { id: string; title?: string } | string; count: number }) => {
      const id = typeof group.key === 'string' ? group.key : group.key.id;
      return [stages.find((stage: { id: string }) => stage.id === id)?.name, group.count];
    })
    .sort();
}

async function wonValue(): Promise<unknown> {
  const filter = encodeURIComponent(JSON.stringify({ field: 'status', op: 'eq', value: 'won' }));
  const { groups } = await here.as(here.owner).get(`deals/aggregate?measures=sum:amount&filter=${filter}`).expect(200);
  return groups[0]['sum:amount'];
}

async function one(plural: string, field: string, value: string): Promise<unknown> {
  const filter = encodeURIComponent(JSON.stringify({ field, op: 'eq', value }));
  return (await here.as(here.owner).get(`${plural}?filter=${filter}`).expect(200)).records[0];
}
