import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { FileFormat } from './format.ts';
import type { FileRow } from './rows.ts';
import { rowChunks } from './rows.ts';
import type { Sniffed } from './sniff.ts';
import { sniff } from './sniff.ts';
import { uploadScan } from './upload-scan.ts';

/** What is told of a file that arrives in pieces. */
function sniffed(content: string | Buffer, given: Partial<FileFormat> = {}, country = 'DE'): Sniffed {
  const scan = uploadScan();
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += 7) scan.onPiece(bytes.subarray(at, at + 7));
  return sniff(scan.result(), given, country);
}

async function rowsOf(content: string | Buffer, format: FileFormat): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const chunk of rowChunks(Readable.from([Buffer.from(content)]), format, 2)) rows.push(...chunk);
  return rows;
}

const people = 'Name;Ort;Größe\nJürgen Müller;Köln;1,80\nÅsa Ström;Växjö;1,65\nZoë Brontë;Besançon;1,70\n';

test.each([
  ['UTF-8', Buffer.from(people), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${people}`), 'utf-8'],
  ['Windows-1252', iconv.encode(people, 'windows-1252'), 'windows-1252'],
  ['UTF-16 as Excel writes it', iconv.encode(people, 'utf-16le', { addBOM: true }), 'utf-16le'],
  ['UTF-16 without a mark', iconv.encode(people, 'utf-16be'), 'utf-16be'],
])('a file in %s is read letter for letter', async (_name, bytes, encoding) => {
  const found = sniffed(bytes);
  expect(found.problem).toBeNull();
  expect(found.format).toMatchObject({ encoding, delimiter: ';', header: true, decimal: ',' });
  expect(found.columns.map((each) => each.column)).toEqual(['Name', 'Ort', 'Größe']);
  expect((await rowsOf(bytes, found.format)).map((row) => row.cells[0])).toEqual(['Jürgen Müller', 'Åsa Ström', 'Zoë Brontë']);
});

test('a file that is plain ASCII at first and no UTF-8 further down is not taken for UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from(`name,city\n${'Ann,Oslo\n'.repeat(120_000)}`), iconv.encode('Bjørn,Tromsø\n', 'windows-1252')]);
  const found = sniffed(bytes);
  expect(found.format.encoding).not.toBe('utf-8');
  expect(sniffed(bytes, { encoding: 'utf-8' }).problem).toMatchObject({ code: 'wrong_encoding' });
});

test.each([
  ['a,b,c\n1,2,3\n4,5,6\n', ','],
  ['a;b;c\n1,5;2,5;3\n4,5;5,5;6\n', ';'],
  ['a\tb\n"x, y"\t2\n', '\t'],
  ['a|b|c\n1|2|3\n', '|'],
  ['sep=|\na,b|c,d\n1|2\n', '|'],
  ['only\nOne\nTwo\n', ','],
])('the separator of %j is %j', (content, delimiter) => {
  expect(sniffed(content).format.delimiter).toBe(delimiter);
});

test('the line that tells Excel the separator is no row', async () => {
  const content = 'sep=;\nName;City\nAnn;Oslo\n';
  const found = sniffed(content);
  expect(found.columns.map((each) => each.column)).toEqual(['Name', 'City']);
  expect(await rowsOf(content, found.format)).toEqual([{ row: 3, cells: ['Ann', 'Oslo'] }]);
});

test('a file without a header has numbered columns, and its first row is a row', async () => {
  const content = 'Ann,ann@example.com,2026-01-31\nBo,bo@example.com,2026-02-28\n';
  const found = sniffed(content);
  expect(found.format.header).toBe(false);
  expect(found.columns.map((each) => each.column)).toEqual(['Column 1', 'Column 2', 'Column 3']);
  expect((await rowsOf(content, found.format)).map((row) => row.row)).toEqual([1, 2]);
});

test('columns of the same name are told apart, and empty ones at the end of the header do not count', () => {
  expect(sniffed('Email,Email,,Email,,\na@b.co,c@d.co,x,e@f.co,,\n').columns.map((each) => each.column)).toEqual([
    'Email',
    'Email (2)',
    'Column 3',
    'Email (3)',
  ]);
});

test.each([
  ['31/12/2026,01/02/2026', 'US', 'dmy'],
  ['12/31/2026,01/02/2026', 'DE', 'mdy'],
  ['01.02.2026,03.04.2026', 'US', 'dmy'],
  ['01/02/2026,03/04/2026', 'US', 'mdy'],
  ['01/02/2026,03/04/2026', 'SE', 'dmy'],
  ['2026-02-01,2026-03-04', 'DE', 'ymd'],
])('the dates %s in a workspace in %s are read as %s', (dates, country, order) => {
  const [first, second] = dates.split(',');
  expect(sniffed(`date;when\n${first};${second}\n`, {}, country).format.dateOrder).toBe(order);
});

test.each([
  ['1.234,50;0,5', ','],
  ['1,234.50;12.75', '.'],
  ['1.234;5.678', '.'],
  ['€ 12,30;1,5', ','],
])('the numbers %s have %j before their fraction', (numbers, mark) => {
  expect(sniffed(`a;b\n${numbers}\n`).format.decimal).toBe(mark);
});

test.each([
  ['nothing at all', Buffer.alloc(0), 'empty_file', '0 bytes'],
  ['blank lines', Buffer.from('\n\n  \n'), 'empty_file', 'blank lines'],
  ['a header only', Buffer.from('Name,Email\n'), 'no_rows', 'no rows'],
  ['an Excel workbook', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(50)]), 'not_csv', 'Excel'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'not_csv', 'PDF'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not_csv', 'PNG'],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 5, 0, 0, 7]), 'not_csv', 'binary'],
  ['a web page', Buffer.from('<!DOCTYPE html><html><body>Sign in</body></html>'), 'not_csv', 'web page'],
])('%s is told for what it is', (_name, bytes, code, words) => {
  const { problem } = sniffed(bytes);
  expect(problem?.code).toBe(code);
  expect(problem?.message).toContain(words);
});

test('rows of any line end, with quotes, breaks and blank lines in them, keep the numbers a spreadsheet gives them', async () => {
  const content = 'name,note\r\nAnn,"says ""hi""\nand leaves"\r\n\r\nBo,5" pipe\rCy,last';
  const found = sniffed(content);
  expect(await rowsOf(content, found.format)).toEqual([
    { row: 2, cells: ['Ann', 'says "hi"\nand leaves'] },
    { row: 3, cells: [''] },
    { row: 4, cells: ['Bo', '5" pipe'] },
    { row: 5, cells: ['Cy', 'last'] },
  ]);
});

test('a quote that never closes is told with its row, and does not fill the memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cross-quote-'));
  const path = join(folder, 'quote.csv');
  writeFileSync(path, `name,note\nAnn,fine\nBo,"never closed\n${'Cy,fine\n'.repeat(400_000)}`);
  const format: FileFormat = { encoding: 'utf-8', delimiter: ',', header: true, dateOrder: 'ymd', decimal: '.' };
  const reading = (async () => {
    for await (const chunk of rowChunks(createReadStream(path), format, 1_000)) expect(chunk.length).toBeLessThan(3);
  })();
  await expect(reading).rejects.toMatchObject({ kind: 'invalid', message: expect.stringContaining('row 3') });
  rmSync(folder, { recursive: true });
});
