import type { ParseHints } from '@cross-crm/schema';
import type { CatalogObject } from '../../../records/catalog.ts';
import type { Target } from './targets.ts';
import { objectWords, targetsOf } from './targets.ts';
import { editDistance, headerVariants, plainWords, withoutEdge } from './words.ts';

/** A column as the guess sees it: its header, and some of its cells that are not empty. */
export interface GuessColumn {
  readonly column: string;
  readonly cells: readonly string[];
}

/** What a column seems to be. `score` is from 0 to 1. */
export interface ColumnGuess {
  readonly column: string;
  readonly target: Target;
  readonly score: number;
}

/** Below this a guess would more often be wrong than right. */
const enough = 0.45;
const cellsLookedAt = 60;

/** The likeliest field of each column; no field twice. Columns that fit nothing are left out. */
export function guessColumns(
  object: CatalogObject,
  objects: ReadonlyMap<string, CatalogObject>,
  columns: readonly GuessColumn[],
  hints: ParseHints,
): ColumnGuess[] {
  const targets = targetsOf(object).map((target) => ({ ...target, names: [...target.names, ...namesOfLinked(object, target, objects)] }));
  const words = objectWords(object);
  const candidates = columns.flatMap((column) => targets.flatMap((target) => candidate(target, column, words, hints)));
  const taken = new Set<string>();
  const guesses: ColumnGuess[] = [];
  for (const guess of candidates.sort((a, b) => b.score - a.score)) {
    if (taken.has(`field ${guess.target.path}`) || taken.has(`column ${guess.column}`)) continue;
    taken.add(`field ${guess.target.path}`).add(`column ${guess.column}`);
    guesses.push(guess);
  }
  return guesses;
}

/** A link to a company is headed by what companies are called: "Organization". People are called too many things. */
function namesOfLinked(object: CatalogObject, { field }: Target, objects: ReadonlyMap<string, CatalogObject>): string[] {
  const linked = objects.get(field.target?.object ?? '');
  if (!linked || linked === object || linked.def.administered || field.type.name === 'tags') return [];
  const title = linked.fields.get(linked.def.title);
  return [linked.def.name, linked.def.label, linked.def.plural, ...(title?.def.aliases ?? [])]
    .map(plainWords)
    .filter((words) => words !== 'title');
}

function candidate(target: Target, { column, cells }: GuessColumn, words: readonly string[], hints: ParseHints): ColumnGuess[] {
  const named = Math.max(0, ...headerVariants(column).map((header) => nameScore(target, header, words)));
  const score = named === 0 ? shapeOnly(target, cells) : named * fit(target, cells, hints);
  return score >= enough ? [{ column, target, score }] : [];
}

/** How well a header names a target: 1 its own name, less for aliases, extra words and misspellings. */
function nameScore(target: Target, header: string, words: readonly string[]): number {
  const exact = target.names.indexOf(header);
  if (exact >= 0) return Math.max(0.9, 1 - exact * 0.005) + (target.part ? 0.01 : 0);
  const bare = words.map((word) => withoutEdge(header, word)).filter((rest) => rest !== null);
  if (bare.some((rest) => target.names.includes(rest))) return 0.88;
  return Math.max(
    0,
    ...target.names.map((name) => Math.max(containment(target, name, header, words), target.part ? 0 : misspelling(name, header))),
  );
}

/** Words before or behind a name that do not make it another one: "client name", "phone 1 value". */
const neutral = new Set('customer client lead full display primary main person prospect item value your the associated related'.split(' '));

/** A link may be headed by what is told of the linked record: "company domain". */
const toldOfLinked = new Set('domain email name id code number'.split(' '));

/**
 * "company phone number" has all words of "phone number". A name of one word is too common for that: "middle name" is
 * no name, unless what is left says nothing.
 */
function containment({ field }: Target, name: string, header: string, words: readonly string[]): number {
  if (name.length < 4 || !` ${header} `.includes(` ${name} `)) return 0;
  const rest = ` ${header} `.replace(` ${name} `, ' ').trim().split(' ');
  const isLink = field.target !== null;
  const saysNothing = rest.every(
    (word) => neutral.has(word) || words.includes(word) || /^\d+$/.test(word) || (isLink && toldOfLinked.has(word)),
  );
  return saysNothing || name.includes(' ') ? 0.45 + 0.35 * (name.length / header.length) : 0;
}

function misspelling(name: string, header: string): number {
  if (name.length < 4 || header.length < 4) return 0;
  const allowed = name.length < 8 ? 1 : 2;
  return editDistance(name, header, allowed) <= allowed ? 0.7 : 0;
}

/** Dates and addresses can be read as text, but no text field is meant by a column full of them. */
const otherShape = /^(\d{1,4}[-/.](\d{1,2}|[a-z]{3,9})[-/.]\d{1,4}\b.*|\S+@\S+\.\S+)$/i;

/** Whether a column's cells can be read as the field's values. A field that most cells do not fit is not meant. */
function fit(target: Target, cells: readonly string[], hints: ParseHints): number {
  const { field, part } = target;
  if (cells.length === 0 || field.target || part !== null) return 1;
  const looked = cells.slice(0, cellsLookedAt);
  if (field.type.name === 'text' && looked.every((cell) => otherShape.test(cell))) return 0.4;
  const read = looked.filter((cell) => field.type.parseText(cell, field.def, hints).ok).length / looked.length;
  return read < 0.5 ? 0.2 : 0.7 + 0.3 * read;
}

const shapes: Readonly<Record<string, RegExp>> = {
  emails: /^\S+@\S+\.\S+$/,
  email: /^\S+@\S+\.\S+$/,
};

/** A column whose header says nothing, but whose cells can be one thing only. */
function shapeOnly(target: Target, cells: readonly string[]): number {
  const shape = target.part === null ? shapes[target.field.type.name] : undefined;
  if (!shape || cells.length === 0) return 0;
  return cells.filter((cell) => shape.test(cell)).length / cells.length > 0.8 ? enough : 0;
}
