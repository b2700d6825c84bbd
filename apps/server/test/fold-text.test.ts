import { foldText } from '@cross-crm/schema';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from './harness/cluster.ts';
import type { TestDatabase } from './harness/postgres.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function foldedByDatabase(texts: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ folded: string }>(
    'select cross_fold(x) as folded from unnest($1::text[]) with ordinality as t(x, n) order by n',
    [texts],
  );
  return rows.map((row) => row.folded);
}

/** Scripts that came into Unicode after PostgreSQL 15, or live beyond its first plane: there each goes by its own Unicode. */
const tooNew = /[\u{a7f1}\u{10000}-\u{1efff}]/u;
const assigned = /^[^\p{Cn}\p{Cs}\p{Co}]$/u;

function everyCharacter(): string[] {
  const letters = Array.from({ length: 0x1f000 }, (_, at) => String.fromCodePoint(at + 1));
  return letters.filter((letter) => assigned.test(letter) && !tooNew.test(letter));
}

test('the database folds every letter as search in memory does', async () => {
  const letters = everyCharacter();
  const folded = await foldedByDatabase(letters);
  const different = letters.filter((letter, at) => folded[at] !== foldText(letter));
  expect(different).toEqual([]);
});

test('the database folds any text as search in memory does', async () => {
  const texts = fc
    .sample(fc.string({ unit: 'grapheme', maxLength: 30 }), { numRuns: 2000 })
    .filter((text) => !text.includes('\0') && text.isWellFormed() && !tooNew.test(text));
  expect(await foldedByDatabase(texts)).toEqual(texts.map(foldText));
});

test('a name is found however its accents and capitals are typed', () => {
  expect(foldText('Østergård Straße ŁÓDŹ')).toBe('ostergard strasse lodz');
  expect(foldText('O’Brien')).toBe(foldText("o'brien"));
  expect(foldText('ΣΟΦΟΣ')).toBe(foldText('σοφος'));
  expect(foldText('Ёлка')).toBe(foldText('елка'));
});
