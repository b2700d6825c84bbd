import type { ParseHints } from '@cross-crm/schema';
import type { CatalogObject } from '../../../records/catalog.ts';
import type { ColumnGuess, GuessColumn } from './guess-columns.ts';
import { guessColumns } from './guess-columns.ts';
import { objectWords } from './targets.ts';
import { plainWords } from './words.ts';

/** Settings rather than records: they are made on their own screens, not imported. */
const settings = new Set(['workspace', 'role', 'customField', 'view', 'pipeline']);

/** The objects whose records a file may hold. */
export function importableObjects(objects: Iterable<CatalogObject>): CatalogObject[] {
  return [...objects].filter((object) => !settings.has(object.def.name));
}

const enough = 0.3;

/** The object whose fields fit most of a file's columns, and its name; null when none fits well. */
export function guessObject(
  candidates: readonly CatalogObject[],
  objects: ReadonlyMap<string, CatalogObject>,
  fileName: string,
  columns: readonly GuessColumn[],
  hints: ParseHints,
): CatalogObject | null {
  const scored = candidates.map((object) => ({ object, score: objectScore(object, objects, fileName, columns, hints) }));
  const best = scored.reduce<{ object: CatalogObject | null; score: number }>((a, b) => (b.score > a.score ? b : a), {
    object: null,
    score: 0,
  });
  return best.score >= enough ? best.object : null;
}

function objectScore(
  object: CatalogObject,
  objects: ReadonlyMap<string, CatalogObject>,
  fileName: string,
  columns: readonly GuessColumn[],
  hints: ParseHints,
): number {
  const guesses = guessColumns(object, objects, columns, hints);
  const covered = guesses.reduce((sum, guess) => sum + guess.score, 0) / Math.max(columns.length, 1);
  return covered + titleBonus(object, guesses) + nameBonus(object, fileName) + headerBonus(object, columns);
}

function titleBonus(object: CatalogObject, guesses: readonly ColumnGuess[]): number {
  return guesses.some((guess) => guess.target.path === object.def.title) ? 0.15 : 0;
}

function nameBonus(object: CatalogObject, fileName: string): number {
  const words = plainWords(fileName.replace(/\.\w+$/, '')).split(' ');
  return objectWords(object).some((word) => words.includes(word) || words.includes(`${word}s`)) ? 0.2 : 0;
}

/** "Deal Name", "Contact ID": the first column names what a row is. */
function headerBonus(object: CatalogObject, columns: readonly GuessColumn[]): number {
  const headers = columns.slice(0, 1).map(({ column }) => plainWords(column));
  return objectWords(object).some((word) =>
    headers.some((header) => header === `${word} name` || header === `${word} id` || header.startsWith(`${word} title`)),
  )
    ? 0.15
    : 0;
}
