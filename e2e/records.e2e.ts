import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Crm, SignedIn } from './harness/crm.ts';
import { callApi, faultsOf, openCrm } from './harness/crm.ts';

let crm: Crm;
let bo: SignedIn;
let page: Page;
let other: Page;
let cedar: string;

const industries = ['Wood', 'Wood', 'Stone'];

beforeAll(async () => {
  crm = await openCrm();
  bo = await crm.colleague('Bo', 'member');
  page = await crm.page();
  other = await crm.page({ as: bo });
  for (const each of [page, other]) await each.goto('/o/companies');
  const made = await callApi<{ created: string[] }>(page, 'POST', 'companies/bulk/create', {
    records: ['Alder', 'Birch', 'Cedar'].map((name, at) => ({
      name,
      industry: industries[at],
      domain: `${name.toLowerCase()}.example`,
      employees: 100 * (at + 1),
    })),
  });
  cedar = made.created[2] ?? '';
});
afterAll(() => crm.close());

const cell = (row: string, name: string | RegExp): Locator => page.getByRole('row', { name: row }).getByRole('gridcell', { name });
const field = (name: string): Locator => page.getByRole('complementary', { name: 'Fields' }).getByRole('group', { name, exact: true });
const company = (): Promise<{ employees: number | null; domain: string; version: number }> => callApi(page, 'GET', `companies/${cedar}`);

async function openList(): Promise<void> {
  await page.goto('/o/companies');
  await page.getByRole('row', { name: 'Cedar' }).waitFor();
}

test('text that is no number is refused where it stands, with the number that was meant', async () => {
  await openList();
  await cell('Cedar', '300').click();
  await page.keyboard.type('1,3OO');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByRole('button', { name: 'Use 1,300' }).click();
  await expect.poll(company).toMatchObject({ employees: 1300 });
});

test('a value that another company has is refused by the server, and what was typed stays until it is dealt with', async () => {
  await cell('Cedar', 'cedar.example').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('alder.example');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Another company already has this').waitFor();
  expect(await cell('Cedar', /alder\.example/).count()).toBe(1);
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await cell('Cedar', 'cedar.example').waitFor();
  expect(await company()).toMatchObject({ domain: 'cedar.example' });
});

test('rows are filtered and the view is saved by keyboard, and its address opens it again', async () => {
  await page.getByRole('gridcell', { name: 'Alder', exact: true }).focus();
  await page.keyboard.press('f');
  await page.getByRole('combobox', { name: 'Filter by' }).fill('industry');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Industry' }).fill('Wood');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: 'Cedar' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Save for me' }).click();
  await page.getByRole('textbox', { name: 'Name of the new view' }).fill('Timber trade');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Timber trade', exact: false }).and(page.locator('[aria-current=page]')).waitFor();
  await page.reload();
  await page.getByText('2 companies').waitFor();
  expect(await page.getByText('Unsaved changes').count()).toBe(0);
});

test('a colleague sees only views that were saved for everyone', async () => {
  await other.goto('/o/companies');
  await other.getByRole('button', { name: 'All companies' }).waitFor();
  expect(await other.getByRole('button', { name: 'Timber trade' }).count()).toBe(0);
});

test('everything that a view matches is edited at once, and one key takes it back', async () => {
  await page.getByRole('checkbox', { name: 'Select all rows shown' }).click();
  await page.getByRole('toolbar', { name: '2 selected' }).getByRole('button', { name: /^Edit/ }).click();
  await page.getByRole('combobox', { name: 'Field to set' }).fill('lifecycle');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Lifecycle' }).fill('partner');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Set in 2' }).click();
  await page.getByText('2 companies changed').waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: 'Partner' }).count()).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByRole('gridcell', { name: 'Partner' }).count()).toBe(0);
});

test('what a colleague adds waits behind a button, so that no row moves under the hand', async () => {
  await openList();
  await callApi(other, 'POST', 'companies', { name: 'Aspen' });
  await page.getByRole('button', { name: '1 new' }).waitFor();
  expect(await page.getByRole('row', { name: 'Aspen' }).count()).toBe(0);
  await page.getByRole('button', { name: '1 new' }).click();
  await page.getByRole('row', { name: 'Aspen' }).waitFor();
});

test('a contact is created together with the company it works for, without losing the form', async () => {
  await page.goto('/o/contacts');
  await page.getByRole('grid', { name: 'Contacts' }).waitFor();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New contact' });
  await form.getByRole('textbox', { name: 'Name, needed' }).fill('Linnea Ostrovan');
  await form.getByRole('button', { name: /^Companies/ }).click();
  await page.getByRole('combobox', { name: 'Companies' }).fill('Vantrell Freight');
  await page.getByRole('option', { name: /New company/ }).click();
  await page
    .getByRole('dialog', { name: 'New company' })
    .getByRole('button', { name: /Create company/ })
    .click();
  await form.getByText('Vantrell Freight').waitFor();
  await form.getByRole('button', { name: /Create contact/ }).click();
  await page.getByRole('row', { name: /Linnea Ostrovan/ }).waitFor();
  expect(await callApi(page, 'GET', 'contacts')).toMatchObject({
    records: [{ name: 'Linnea Ostrovan', companies: [{ title: 'Vantrell Freight' }] }],
  });
});

test('a form that is closed half filled in is found again as it was left', async () => {
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New contact' });
  await form.getByRole('textbox', { name: 'Title' }).fill('Fleet director');
  await page.keyboard.press('Control+Enter');
  await form.getByText('Name is needed.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Name, needed');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('grid', { name: 'Contacts' }).waitFor();
  await page.keyboard.press('c');
  expect(await form.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Fleet director');
  await form.getByRole('button', { name: 'Discard draft' }).click();
  expect(await form.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('');
  await page.keyboard.press('Escape');
});

test('two people who change one field at once both see what the other wrote, and nothing is overwritten unseen', async () => {
  await page.goto(`/o/companies/${cedar}`);
  await field('Employees').click();
  await callApi(other, 'PATCH', `companies/${cedar}`, { employees: 1280 });
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1555');
  await page.keyboard.press('Enter');
  const conflict = field('Employees').getByRole('alert');
  await conflict.getByText('Bo set 1,280').waitFor();
  expect(await company()).toMatchObject({ employees: 1280 });
  await conflict.getByRole('button', { name: 'Use mine' }).click();
  await expect.poll(company).toMatchObject({ employees: 1555 });
});

test('the past of a record is shown as it was, and cannot be changed', async () => {
  const { changes } = await callApi<{ changes: { at: string; after: { employees?: number } }[] }>(
    page,
    'GET',
    `companies/${cedar}/history`,
  );
  const then = changes.find(({ after }) => after.employees === 1280)?.at ?? '';
  await page.goto(`/o/companies/${cedar}?asOf=${encodeURIComponent(then)}`);
  await page.getByText('Nothing can be changed here.').waitFor();
  await field('Employees').getByText('1,280').waitFor();
  await field('Employees').click();
  expect(await field('Employees').getByRole('textbox').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await field('Employees').getByText('1,555').waitFor();
});

test('one change of the history is undone from the timeline', async () => {
  const line = page.getByRole('listitem').filter({ hasText: '1,555' }).first();
  await line.hover();
  await line.getByRole('button', { name: 'Undo this change' }).click();
  await expect.poll(company).toMatchObject({ employees: 1280 });
});

test('a deleted record still opens by its address and is restored there', async () => {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete company' }).click();
  await page.waitForURL(/\/o\/companies(\?|$)/);
  await page.goto(`/o/companies/${cedar}`);
  await page.getByRole('button', { name: 'Restore company' }).click();
  await page.getByText('This company was deleted').waitFor({ state: 'detached' });
  expect(await company()).toMatchObject({ domain: 'cedar.example' });
});

test('nothing went wrong in the pages on the way', () => {
  expect([...faultsOf(page), ...faultsOf(other)]).toEqual([]);
});
