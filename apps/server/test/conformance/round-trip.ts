import { expect } from 'vitest';
import { importHands } from '../harness/imports.ts';
import type { TestFile } from '../harness/imports.ts';
import { homes } from './case-fields.ts';
import { rowsOf } from './csv.ts';
import type { RowFound } from './csv.ts';
import { samplePrefix } from './pool.ts';
import { valueShown } from './shown.ts';
import type { Subject } from './subject.ts';
import { list } from './subject.ts';
import type { World } from './world.ts';

const allSamples = { field: 'name', op: 'startsWith', value: samplePrefix };

/** Exports the records of the cases with every field that an import may write, one file for each home. */
export async function exportSamples(world: World): Promise<TestFile[]> {
  const files: TestFile[] = [];
  for (const { plural, fields } of homes) {
    const names = fields.filter(({ sql }) => !sql.assigned).map(({ name }) => name);
    const query = `fields=name,${names.join()}&sort=name&filter=${encodeURIComponent(JSON.stringify(allSamples))}`;
    files.push({ name: `${plural}.csv`, content: await world.member.get(`${plural}/export.csv?${query}`).expect(200) });
  }
  return files;
}

/** What an import of the files said about each row, by file and name, and what came of it. */
export interface Trip {
  readonly rows: ReadonlyMap<string, RowFound>;
  readonly results: readonly unknown[];
}

/** Imports what was exported as it is guessed to be, but that rows are found by name; gives what the preview says about each row, and what the run did. */
export async function importSamples(world: World, files: readonly TestFile[]): Promise<Trip> {
  const hands = importHands(world.test, world.test.member);
  const id = await hands.start(files);
  await hands.patch(id, ...files.map(({ name }) => ({ name, key: ['name'] })));
  await hands.preview(id);
  const rows = new Map<string, RowFound>();
  for (const { name } of files) for (const row of await rowsOf(world, id, name)) rows.set(`${name} ${row.name}`, row);
  const done = await hands.run(id);
  return { rows, results: done.files.map(({ result }) => result) };
}

/** Deletes the records of the cases. */
export async function deleteSamples(world: World): Promise<void> {
  for (const { plural } of homes) await world.member.post(`${plural}/bulk/delete`, { filter: allSamples }).expect(200);
}

/** The preview of an import says of every record that its row would change nothing. */
export function expectUnchanged({ home, samples }: Subject, { rows }: Trip): void {
  const found = samples.map(({ name }) => ({ name, row: rows.get(`${home.plural}.csv ${name}`) }));
  expect(found.filter(({ row }) => row?.outcome !== 'unchanged')).toEqual([]);
}

/** Records made of an export's rows hold what the exported ones held. */
export async function expectRestored(subject: Subject, { rows }: Trip): Promise<void> {
  const { home, field, samples } = subject;
  const made = new Map((await list(subject)).map((record) => [record.name, record]));
  for (const { name, value } of samples) {
    const row = rows.get(`${home.plural}.csv ${name}`);
    expect(row?.outcome, `${name}: ${JSON.stringify(row)}`).toBe('create');
    expect(valueShown(field, made.get(name)?.[field.name] ?? null), name).toEqual(value);
  }
}
