import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Crm } from './harness/crm.ts';
import { callApi, faultsOf, openCrm, setUpByHand } from './harness/crm.ts';

let crm: Crm;
let page: Page;

beforeAll(async () => {
  crm = await openCrm(false);
  page = await crm.page({ anonymous: true });
});
afterAll(() => crm.close());

const toast = (): ReturnType<Page['getByRole']> => page.getByRole('status').filter({ hasText: /Undo/ });

test('the first person to open it sets up the workspace and is signed in', async () => {
  await setUpByHand(page);
});

test('a company is created by keyboard, edited where it is read, and the edit is undone', async () => {
  await page.goto('/o/companies');
  await page.getByRole('grid', { name: 'Companies' }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name, needed' }).fill('Vantrell Freight');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Industry' }).fill('Road freight');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('gridcell', { name: 'Road freight' }).waitFor();

  await page.getByRole('gridcell', { name: 'Road freight' }).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Rail freight');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Rail freight' }).waitFor();
  await expect.poll(() => callApi(page, 'GET', 'companies')).toMatchObject({ records: [{ industry: 'Rail freight' }] });

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.getByRole('gridcell', { name: 'Road freight' }).waitFor();
});

test('several companies are selected, deleted with one key, and brought back by the toast', async () => {
  await callApi(page, 'POST', 'companies/bulk/create', {
    records: ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, industry: 'Wood' })),
  });
  await page.reload();
  for (const name of ['Alder', 'Birch']) await page.getByRole('row', { name }).getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('row', { name: 'Alder' }).waitFor({ state: 'detached' });
  await toast().getByRole('button', { name: /Undo/ }).click();
  await page.getByRole('row', { name: 'Alder' }).waitFor();
  await page.getByRole('row', { name: 'Birch' }).waitFor();
});

test('a note written on the record page stands in its timeline, beside the history', async () => {
  await page.getByRole('row', { name: 'Cedar' }).getByRole('link', { name: 'Cedar' }).click();
  await page.getByRole('heading', { name: 'Cedar', level: 1 }).waitFor();
  await page.getByText('created this').first().waitFor();
  await page.getByRole('region', { name: 'Add to the timeline' }).getByRole('button', { name: 'Note', exact: true }).click();
  await page.locator('[contenteditable=true]').first().fill('They renew in March.');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => callApi(page, 'GET', 'notes'))
    .toMatchObject({ records: [{ body: '<p>They renew in March.</p>', company: { title: 'Cedar' } }] });
  await page
    .getByRole('region', { name: 'Timeline', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'They renew in March.' })
    .waitFor();
});

test('the palette finds a record by a piece of its name', async () => {
  await page.goto('/');
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('vantr');
  await page.getByRole('option', { name: /Vantrell Freight/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/o/companies/*');
});

test('nothing went wrong in the page on the way', () => {
  expect(faultsOf(page)).toEqual([]);
});
