import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { beforeAll, expect, test } from 'vitest';
import { localFileStore } from '../src/kernel/files.ts';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { ImportHands } from './harness/imports.ts';
import { importHands, temporaryFolder } from './harness/imports.ts';

let here: TestWorkspace;
let hands: ImportHands;

beforeAll(async () => {
  here = await workspace();
  hands = importHands(here, here.owner);
});

const put = (id: string, name: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  here.as(here.owner).put(`imports/${id}/files/${name}`, body, { headers: { 'content-type': 'text/csv', ...headers } });

test.each([
  ['empty.csv', '', 'empty_file'],
  ['header.csv', 'Name,Email\n', 'no_rows'],
  ['book.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'not_csv'],
  ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not_csv'],
  ['noise.csv', Buffer.from([1, 2, 0, 0, 0, 9, 8, 7, 0, 3]), 'not_csv'],
])('%s is told to be broken, and cannot be previewed', async (name, content, code) => {
  const id = await hands.start([{ name, content }]);
  const { files } = await hands.read(id);
  expect(files[0]?.problem).toMatchObject({ code, message: expect.stringMatching(/\.$/) });
  expect(await here.as(here.owner).post(`imports/${id}/preview`).expect(422)).toMatchObject({ issues: [{ path: ['files', 0], code }] });
  expect((await hands.read(id)).status).toBe('draft');
});

test('a ragged row is told with its number and its cells, and the other rows come in', async () => {
  const id = await hands.start([{ name: 'companies.csv', content: 'name,industry\nAcme,retail\nGlobex\nInitech,it,extra\nHooli,it,,\n' }]);
  const { files } = await hands.preview(id);
  expect(files[0]?.preview).toMatchObject({ create: 2, error: 2 });
  expect(files[0]?.preview?.problems).toMatchObject([{ code: 'ragged_row', rows: 2, firstRow: 3 }]);
  expect((await hands.rows(id, 'companies.csv', 'error')).map((row) => row.issues[0]?.message.split('.')[0])).toEqual([
    'Row 3 has 1 cell, the header has 2',
    'Row 4 has 3 cells, the header has 2',
  ]);
  expect((await hands.run(id)).files[0]?.result).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 0, refused: 2 });
});

test('a quote that never closes stops the preview with its row, and nothing is changed', async () => {
  const id = await hands.start([{ name: 'notes.csv', content: 'name,industry\nAlpha,retail\nBeta,"never closed\nGamma,it\n' }]);
  const stopped = await hands.preview(id);
  expect(stopped).toMatchObject({ status: 'draft', message: expect.stringContaining('row 3') });
  expect(stopped.files[0]?.problem).toMatchObject({ code: 'unclosed_quote' });
});

test('an encoding that does not fit is told, and another can be chosen', async () => {
  const id = await hands.start([{ name: 'namn.csv', content: iconv.encode('name;city\nÅhléns;Malmö\n', 'windows-1252') }]);
  const [guessed] = (await hands.read(id)).files;
  expect(guessed).toMatchObject({ encoding: 'windows-1252', delimiter: ';', problem: null });
  const [wrong] = (await hands.patch(id, { name: 'namn.csv', encoding: 'utf-8' })).files;
  expect(wrong).toMatchObject({ encoding: 'utf-8', problem: { code: 'wrong_encoding' } });
  const [right] = (await hands.patch(id, { name: 'namn.csv', encoding: 'iso-8859-15' })).files;
  expect(right).toMatchObject({
    problem: null,
    columns: [
      { column: 'name', samples: ['Åhléns'] },
      { column: 'city', samples: ['Malmö'] },
    ],
  });
});

test('a file whose header or separator was told wrong is read anew', async () => {
  const id = await hands.start([{ name: 'x.csv', content: 'Acme;Oslo\nGlobex;Bergen\n' }]);
  const [read] = (await hands.patch(id, { name: 'x.csv', delimiter: ',', header: false })).files;
  expect(read?.columns).toEqual([{ column: 'Column 1', samples: ['Acme;Oslo', 'Globex;Bergen'], guess: null }]);
});

test('a file that says it is too large is refused before it has travelled', async () => {
  const id = await hands.start([]);
  const before = here.core.server.config.importMaxMb;
  const problem = await put(id, 'huge.csv', 'name\nA\n', { 'content-length': String(2 * 1024 ** 3) }).expect(422);
  expect(problem.detail).toContain(`larger than ${before.toLocaleString('en')} MB`);
  expect((await hands.read(id)).files).toEqual([]);
});

test('a file that turns out to be too large leaves nothing in the store', async () => {
  const folder = temporaryFolder();
  const store = localFileStore(folder);
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1_000, 'a');
    })(),
  );
  await expect(store.write(here.id, endless, { maxBytes: 50_000 })).rejects.toMatchObject({ issues: [{ code: 'file_too_large' }] });
  expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
  expect(readdirSync(folder)).toEqual(['drafts']);
});

test('a file that is put again under its name takes the place of the first', async () => {
  const id = await hands.start([{ name: 'companies.csv', content: 'name\nOne\n' }]);
  await put(id, 'companies.csv', 'name\nTwo\nThree\n').expect(200);
  expect((await hands.read(id)).files.map((file) => [file.name, file.rows])).toEqual([['companies.csv', 2]]);
});

test('files leave the store when the last import that has them is forgotten', async () => {
  const folder = temporaryFolder();
  const store = localFileStore(folder);
  const own = importHands(here, here.owner, store);
  const [one, two] = [
    await own.start([{ name: 'a.csv', content: 'name\nSame\n' }]),
    await own.start([{ name: 'b.csv', content: 'name\nSame\n' }]),
  ];
  const files = (): string[] =>
    readdirSync(join(folder, here.id), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  expect(files()).toHaveLength(1);
  await here.as(here.owner).delete(`imports/${one}`).expect(204);
  expect(files()).toHaveLength(1);
  await here.as(here.owner).delete(`imports/${two}`).expect(204);
  expect(files()).toEqual([]);
  await here.as(here.owner).get(`imports/${two}`).expect(404);
});

test('only text in a body of its own is taken, under a name without folders', async () => {
  const id = await hands.start([]);
  await put(id, 'x.csv', 'name\nA\n', { 'content-type': 'application/pdf' }).expect(415);
  await put(id, 'a%2Fb.csv', 'name\nA\n').expect(422);
  await put('01a203e0-795b-720b-93c3-a146a246291b', 'x.csv', 'name\nA\n').expect(404);
});
