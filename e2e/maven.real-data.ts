import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Crm } from './harness/crm.ts';
import { callApi, countOf, faultsOf, openCrm, setUpByHand } from './harness/crm.ts';
import { commit, dropOnImport, filesIn, filesOf, goToPreview, lookAt, resultOf } from './harness/import-wizard.ts';

const folder = join(import.meta.dirname, '../../shared/data/maven-crm');
const names = ['accounts.csv', 'products.csv', 'sales_pipeline.csv', 'sales_teams.csv'];
const isThere = existsSync(folder);
if (!isThere)
  process.stdout.write(`There is no folder ${folder}: the sales history is not imported in the browser, and 0 tests of it have run.\n`);

let crm: Crm;
let page: Page;

beforeAll(async () => {
  if (!isThere) return;
  crm = await openCrm(false);
  page = await crm.page({ anonymous: true });
  page.setDefaultTimeout(30_000);
});
afterAll(() => (isThere ? crm.close() : undefined));

const values = (): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'Values to decide about' });
const waitForParts = async (...parts: string[]): Promise<void> => {
  for (const name of parts) await page.getByRole('group', { name: 'What will happen' }).getByRole('button', { name }).waitFor();
};
const mapTheProduct = async (): Promise<void> => {
  await lookAt(page, 'sales_pipeline.csv');
  await values().getByText('Map GTXPro to GTX Pro for 1,480 rows').waitFor();
  await values().getByRole('button', { name: 'Map 1,480 rows' }).click();
};
const lastChange = (plural: string): Promise<unknown> => callApi(page, 'GET', `${plural}/aggregate?measures=count,max:updatedAt`);
const everything = (): Promise<unknown[]> =>
  Promise.all(['companies', 'products', 'memberships', 'deals', 'stages', 'tags'].map((plural) => lastChange(plural)));

test.runIf(isThere)('the sales history starts from an empty database', async () => {
  await setUpByHand(page);
  expect(await countOf(page, 'companies')).toBe(0);
});

test.runIf(isThere)('the sales history is read from its four files, dropped together', async () => {
  await dropOnImport(page, filesOf(folder, names));
  const inOrder = await filesIn(page).allInnerTexts();
  expect(inOrder.map((text) => text.split('\n').slice(0, 2))).toEqual([
    ['accounts.csv', 'Companies · 85 rows'],
    ['products.csv', 'Products · 7 rows'],
    ['sales_teams.csv', 'Colleagues · 35 rows'],
    ['sales_pipeline.csv', 'Deals · 8,800 rows'],
  ]);
});

test.runIf(isThere)(
  'the sales history is previewed before anything is written, and the product that is spelled otherwise is mapped once for all',
  async () => {
    await goToPreview(page);
    await lookAt(page, 'sales_pipeline.csv');
    await waitForParts('Create 7,320', 'Error 1,480');
    await mapTheProduct();
    await waitForParts('Create 8,800', 'Error 0');
    expect(await countOf(page, 'deals')).toBe(0);
  },
);

test.runIf(isThere)('the sales history is imported in one go', async () => {
  expect(await commit(page, '8,927 rows')).toBe('8,927 rows imported');
  expect(await resultOf(page)).toEqual({
    'sales_teams.csv': ['35', '0', '0', '0'],
    'products.csv': ['7', '0', '0', '0'],
    'accounts.csv': ['85', '0', '0', '0'],
    'sales_pipeline.csv': ['8,800', '0', '0', '0'],
  });
  expect(await countOf(page, 'companies')).toBe(85);
  expect(await countOf(page, 'products')).toBe(7);
  // The owner, the people of the file, and the six managers who are in no row of their own.
  expect(await countOf(page, 'memberships')).toBe(1 + 35 + 6);
  expect(await countOf(page, 'deals')).toBe(8_800);
  expect(await countOf(page, 'deals', { field: 'company', op: 'empty' })).toBe(1_425);
  expect(await countOf(page, 'deals', { field: 'startDate', op: 'empty' })).toBe(500);
});

test.runIf(isThere)('the sales history stands on the board: each stage with its count, and what was won', async () => {
  await page.getByRole('link', { name: 'Open deals' }).click();
  await page.getByRole('region', { name: 'Engaging, 1,589 deals' }).getByRole('article').first().waitFor();
  await page.getByRole('region', { name: 'Prospecting, 500 deals' }).waitFor();
  await page.getByRole('button', { name: /^Won 4,238 · \D?10,005,534\./ }).waitFor();
  await page.getByRole('button', { name: 'Lost 2,473.' }).waitFor();
  await page.getByText('2,089 open deals').waitFor();
});

test.runIf(isThere)('people have their manager and office, companies their parent', async () => {
  await page.goto('/o/companies');
  await page.getByRole('link', { name: 'Bluth Company' }).click();
  await page.getByRole('heading', { name: 'Bluth Company', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Acme Corporation' }).first().waitFor();
  const filter = encodeURIComponent(JSON.stringify({ field: 'name', op: 'eq', value: 'Anna Snelling' }));
  expect(await callApi(page, 'GET', `memberships?filter=${filter}`)).toMatchObject({
    records: [{ office: 'Central', manager: { title: 'Dustin Brinkmann' } }],
  });
  expect(
    await countOf(page, 'memberships', {
      and: [
        { field: 'office', op: 'notEmpty' },
        { field: 'manager', op: 'notEmpty' },
      ],
    }),
  ).toBe(35);
});

test.runIf(isThere)('the sales history creates nothing and changes nothing when the same files are imported again', async () => {
  const before = await everything();
  await dropOnImport(page, filesOf(folder, names));
  await goToPreview(page);
  await mapTheProduct();
  await page.getByText('Everything is there already: nothing would change.').waitFor();
  for (const [name, rows] of [
    ['sales_teams', '35'],
    ['products', '7'],
    ['accounts', '85'],
    ['sales_pipeline', '8,800'],
  ]) {
    await lookAt(page, `${name}.csv`);
    await waitForParts('Create 0', 'Update 0', `Unchanged ${rows}`, 'Error 0');
  }
  expect(await page.getByRole('button', { name: 'Commit', exact: true }).isDisabled()).toBe(true);

  const id = new URL(page.url()).pathname.split('/').at(-1);
  await callApi(page, 'POST', `imports/${id}/run`);
  await page.reload();
  await page.getByRole('heading', { name: 'Everything was there already: nothing changed' }).waitFor({ timeout: 120_000 });
  expect(await everything()).toEqual(before);
});

test.runIf(isThere)('nothing went wrong in the page on the way', () => {
  expect(faultsOf(page)).toEqual([]);
});
