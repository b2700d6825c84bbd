import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A file as somebody drags it into the browser. */
export interface DroppedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Files of a folder, by name. */
export function filesOf(folder: string, names: readonly string[]): DroppedFile[] {
  return names.map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}

/** Opens the import page, drops files on it, and waits until the server has read them. */
export async function dropOnImport(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.goto('/import');
  const place = page.getByText('Drop CSV files here');
  await place.waitFor();
  await dropOn(place, files);
  await page.getByRole('region', { name: 'How the file is read' }).waitFor();
}

/** Drops files on a place, as from the desktop. */
async function dropOn(place: Locator, files: readonly DroppedFile[]): Promise<void> {
  const sent = files.map(({ name, content }) => ({ name, base64: content.toString('base64') }));
  const dataTransfer = await place.page().evaluateHandle((all) => {
    const carried = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      carried.items.add(new File([bytes], name, { type: 'text/csv' }));
    }
    return carried;
  }, sent);
  await place.dispatchEvent('dragover', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
}

/** The files of the import that is open, each with what it says about itself. */
export function filesIn(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Files' }).getByRole('listitem').getByRole('button');
}

/** Looks at one of the files. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await filesIn(page).filter({ hasText: name }).click();
}

/** Goes on from the files, past the matching, to the preview. */
export async function goToPreview(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'How the file is read' }).getByRole('button', { name: 'Match fields' }).click();
  await page.getByRole('region', { name: 'Which column goes where' }).getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('region', { name: 'What would happen' }).waitFor();
}

/** Commits that many rows, waits for the end, and gives the headline. The bar of the progress must have been in sight. */
export async function commit(page: Page, rows: string): Promise<string> {
  const progress = page.getByRole('progressbar').waitFor();
  await Promise.all([progress, page.getByRole('button', { name: `Commit ${rows}` }).click()]);
  await page.getByRole('button', { name: 'Undo the import' }).waitFor({ timeout: 120_000 });
  return page.getByRole('region', { name: 'What happened' }).getByRole('heading').innerText();
}

/** What became of the rows, by file: created, updated, unchanged, refused. */
export async function resultOf(page: Page): Promise<Record<string, string[]>> {
  const rows = await page.getByRole('region', { name: 'Result by file' }).getByRole('row').all();
  const cells = await Promise.all(rows.slice(1).map((row) => row.locator('th, td').allInnerTexts()));
  return Object.fromEntries(cells.map(([name = '', _records, ...numbers]) => [name, numbers]));
}

/** Takes the whole import back, and waits until it is gone. */
export async function undoImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByRole('heading', { name: 'The import was taken back' }).waitFor({ timeout: 120_000 });
}
