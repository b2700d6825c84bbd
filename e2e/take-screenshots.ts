import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { callApi, openCrm } from './harness/crm.ts';

const folder = join(import.meta.dirname, '../docs/images');

/** What the documents show, with the demo's records: `npm run screenshots` writes them anew. */
const shots: readonly { readonly name: string; open(page: Page): Promise<unknown> }[] = [
  { name: 'deals-board', open: (page) => visit(page, '/o/deals', 'Deals') },
  { name: 'contacts-list', open: (page) => visit(page, '/o/contacts', 'Contacts') },
  { name: 'company-record', open: openCompany },
  { name: 'home', open: (page) => visit(page, '/', 'Home') },
];

async function visit(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined); // the socket keeps the network busy on some pages
}

async function openCompany(page: Page): Promise<void> {
  await visit(page, '/', 'Home');
  const sort = encodeURIComponent(JSON.stringify({ related: 'deals', count: 'gt', value: 1 }));
  const { records } = await callApi<{ records: { id: string; name: string }[] }>(page, 'GET', `companies?limit=1&sort=name&filter=${sort}`);
  await visit(page, `/o/companies/${records[0]?.id}`, records[0]?.name ?? '');
}

const crm = await openCrm();
try {
  mkdirSync(folder, { recursive: true });
  const first = await crm.page();
  await first.goto('/');
  await callApi(first, 'POST', 'demo');
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, width, height] of [
      ['', 1440, 900],
      ['-phone', 360, 740],
    ] as const) {
      const page = await crm.page({ colorScheme, width, height });
      for (const { name, open } of shots) {
        await open(page);
        await page.waitForTimeout(800);
        await page.screenshot({ path: join(folder, `${name}${size}-${colorScheme}.png`) });
      }
      await page.context().close();
    }
  }
} finally {
  await crm.close();
}
