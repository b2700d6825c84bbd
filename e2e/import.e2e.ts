import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Crm } from './harness/crm.ts';
import { callApi, countOf, faultsOf, openCrm } from './harness/crm.ts';
import type { DroppedFile } from './harness/import-wizard.ts';
import { commit, dropOnImport, filesIn, filesOf, goToPreview, lookAt, resultOf, undoImport } from './harness/import-wizard.ts';

let crm: Crm;
let page: Page;
let firstImport: string;

beforeAll(async () => {
  crm = await openCrm();
  page = await crm.page();
});
afterAll(() => crm.close());

const history = (): DroppedFile[] =>
  filesOf(join(import.meta.dirname, 'fixtures'), ['deals.csv', 'people.csv', 'products.csv', 'companies.csv']);
const counts = (): Promise<number[]> => Promise.all(['companies', 'products', 'deals'].map((plural) => countOf(page, plural)));
const values = (): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'Values to decide about' });
const said = (): Promise<string> => page.getByRole('region', { name: 'How the file is read' }).innerText();

test('files dropped together are read, recognised and put in the order of their links', async () => {
  await dropOnImport(page, history());
  firstImport = page.url();
  const inOrder = await filesIn(page).allInnerTexts();
  expect(inOrder.map((text) => text.split('\n').slice(0, 2))).toEqual([
    ['people.csv', 'Colleagues · 4 rows'],
    ['products.csv', 'Products · 3 rows'],
    ['companies.csv', 'Companies · 8 rows'],
    ['deals.csv', 'Deals · 27 rows'],
  ]);
  await page.getByRole('cell', { name: 'Anna Holm' }).waitFor();
});

test('the preview tells of a misspelt product once with all its rows, and one press maps it for all', async () => {
  await goToPreview(page);
  await lookAt(page, 'deals.csv');
  await page.getByRole('button', { name: 'Error 7' }).waitFor();
  await values().getByText('Map GTRoad to GT Road for 7 rows').waitFor();
  await page.getByText('There is no product "GTRoad"').first().waitFor();

  await values().getByRole('button', { name: 'Map 7 rows' }).click();
  await page.getByRole('button', { name: 'Create 27' }).waitFor();
  await values().getByText('Mapped GTRoad to GT Road for 7 rows').waitFor();
  expect(await page.getByText('The preview is being made').count()).toBe(0);
  expect(await counts()).toEqual([0, 0, 0]);
});

test('the commit shows how far it is, and then what became of every row', async () => {
  expect(await commit(page, '42 rows')).toBe('42 rows imported');
  expect(await resultOf(page)).toEqual({
    'people.csv': ['4', '0', '0', '0'],
    'products.csv': ['3', '0', '0', '0'],
    'companies.csv': ['8', '0', '0', '0'],
    'deals.csv': ['27', '0', '0', '0'],
  });
});

test('the board shows the pipeline that was imported, with its counts and totals', async () => {
  await page.getByRole('link', { name: 'Open deals' }).click();
  await page.getByRole('region', { name: 'Engaging, 7 deals' }).getByRole('article').first().waitFor();
  await page.getByRole('region', { name: 'Prospecting, 4 deals' }).waitFor();
  await page.getByRole('button', { name: 'Won 10 · €37,021.' }).waitFor();
  await page.getByRole('button', { name: 'Lost 6.' }).waitFor();
});

test('links, managers and gaps came in as they stood in the files', async () => {
  const found = (plural: string, field: string, value: unknown): Promise<{ records: unknown[] }> =>
    callApi(page, 'GET', `${plural}?filter=${encodeURIComponent(JSON.stringify({ field, op: 'eq', value }))}`);
  expect((await found('companies', 'name', 'Birchwood Bikes')).records).toMatchObject([
    { industry: 'retial', parent: { title: 'Alder Cycles' }, address: { country: 'KE' }, annualRevenue: { amount: '25.41' } },
  ]);
  expect((await found('memberships', 'name', 'Clara Voss')).records).toMatchObject([
    { office: 'West', manager: { title: 'Viktor Brandt' } },
  ]);
  expect((await found('deals', 'externalId', 'D105X88')).records).toMatchObject([
    {
      name: 'Vélo Fenêtre – GT Road',
      product: { title: 'GT Road' },
      owner: { title: 'Ben Okoro' },
      startDate: '2026-06-15',
      status: 'won',
    },
  ]);
  expect((await found('deals', 'externalId', 'D110X79')).records).toMatchObject([{ status: 'lost', amount: { amount: '0.00' } }]);
  expect(await countOf(page, 'deals', { field: 'company', op: 'empty' })).toBe(5);
  expect(await countOf(page, 'deals', { field: 'startDate', op: 'empty' })).toBe(4);
});

test('the same files again would change nothing, and there is nothing to commit', async () => {
  await dropOnImport(page, history());
  await goToPreview(page);
  await lookAt(page, 'deals.csv');
  await values().getByRole('button', { name: 'Map 7 rows' }).click();
  await page.getByText('Everything is there already: nothing would change.').waitFor();
  for (const [name, rows] of [
    ['people', 4],
    ['products', 3],
    ['companies', 8],
    ['deals', 27],
  ]) {
    await lookAt(page, `${name}.csv`);
    await page.getByRole('button', { name: `Unchanged ${rows}` }).waitFor();
  }
  expect(await page.getByRole('button', { name: 'Commit', exact: true }).isDisabled()).toBe(true);
});

test('the whole import is taken back, and the workspace is as empty as before', async () => {
  await page.goto(firstImport);
  await undoImport(page);
  expect(await counts()).toEqual([0, 0, 0]);
  await page.goto('/o/companies');
  await page.getByText('Companies will stand here.').waitFor();
});

test('rows that cannot be read are left out, and come back as a file that says why', async () => {
  const content = Buffer.from('product,sales_price\nGT Road,4821\nGT City,cheap\nMX Trail,550\n');
  await dropOnImport(page, [{ name: 'products.csv', content }]);
  await goToPreview(page);
  expect(await commit(page, '2 rows')).toBe('2 rows imported');
  expect(await resultOf(page)).toEqual({ 'products.csv': ['2', '0', '0', '1'] });

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Errors as CSV' }).click()]);
  const [header, row] = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(header).toBe('\uFEFFproduct,sales_price,Row,Problem');
  expect(row).toMatch(/^GT City,cheap,3,.*cheap/);
  await undoImport(page);
});

test('files that are no tables are told from each other, and cannot be imported', async () => {
  await dropOnImport(page, [
    { name: 'photo.csv', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
    { name: 'bytes.csv', content: Buffer.from([7, 0, 3, 0, 0, 200, 1, 0, 0, 9]) },
    { name: 'nothing.csv', content: Buffer.alloc(0) },
    { name: 'names.csv', content: Buffer.from('company,sector,revenue\n') },
  ]);
  for (const [name, sentence] of [
    ['photo.csv', 'a PNG picture'],
    ['bytes.csv', 'a binary file'],
    ['nothing.csv', 'empty'],
    ['names.csv', 'no rows below'],
  ] as const) {
    await lookAt(page, name);
    await expect.poll(said).toContain(sentence);
  }
  expect(await page.getByRole('button', { name: 'Match fields' }).last().isDisabled()).toBe(true);
  expect(await counts()).toEqual([0, 0, 0]);
});

test('a wrong encoding is said, and the right one mends it', async () => {
  await dropOnImport(page, [{ name: 'latin.csv', content: Buffer.from('company,sector\nVélo Fenêtre,Möbel\n', 'latin1') }]);
  await page.getByRole('cell', { name: 'Vélo Fenêtre' }).waitFor();
  await page.getByLabel('Encoding').selectOption('utf-8');
  await page.getByText('bytes that are no letters in utf-8').waitFor();
  await page.getByLabel('Encoding').selectOption('windows-1252');
  await page.getByRole('cell', { name: 'Vélo Fenêtre' }).waitFor();
});

test('rows with too few or too many cells are refused one by one, and the others go on', async () => {
  const content = Buffer.from('company,sector,employees\nAlder Cycles,retail\nBirchwood Bikes,retail,95\nCobble & Co,services,118,extra\n');
  await dropOnImport(page, [{ name: 'ragged.csv', content }]);
  await goToPreview(page);
  await page.getByRole('button', { name: 'Error 2' }).click();
  await page.getByRole('button', { name: 'Commit 1 row' }).waitFor();
  const reasons = await page.getByRole('table', { name: 'Rows' }).getByRole('row').allInnerTexts();
  expect(reasons.join('\n')).toMatch(/2 cells[\s\S]*4 cells/);
  expect(await counts()).toEqual([0, 0, 0]);
});

test('nothing went wrong in the page on the way', () => {
  expect(faultsOf(page)).toEqual([]);
});
