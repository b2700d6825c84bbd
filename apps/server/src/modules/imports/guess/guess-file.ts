import type { ParseHints } from '@cross-crm/schema';
import type { CatalogField, CatalogObject } from '../../../records/catalog.ts';
import type { ColumnMapping } from '../import-shape.ts';
import { canFind } from './finders.ts';
import type { ColumnGuess, GuessColumn } from './guess-columns.ts';
import { guessColumns } from './guess-columns.ts';
import { guessLink } from './guess-link.ts';
import { titleTemplate } from './title-template.ts';

/** What a file's columns seem to be, and by which fields its rows find the records they update. */
export interface FileGuess {
  readonly mapping: readonly ColumnMapping[];
  readonly key: readonly string[];
  /** The guessed field of each column. */
  readonly guesses: ReadonlyMap<string, string>;
}

/** Guesses everything about a file whose rows are records of `object`. */
export function guessFile(
  object: CatalogObject,
  objects: ReadonlyMap<string, CatalogObject>,
  columns: readonly GuessColumn[],
  hints: ParseHints,
): FileGuess {
  const found = guessColumns(object, objects, columns, hints);
  const byColumn = new Map(found.map((guess) => [guess.column, guess]));
  const mapping = columns.map((column): ColumnMapping => {
    const target = byColumn.get(column.column)?.target;
    if (!target) return { column: column.column, field: null };
    return { column: column.column, field: target.path, ...guessLink(object, target.field, objects, column) };
  });
  const template = titleTemplate(object, found);
  return {
    mapping: template === null ? mapping : [...mapping, { column: null, field: object.def.title, template }],
    key: guessKey(object, found, columns),
    guesses: new Map(found.map((guess) => [guess.column, guess.target.path])),
  };
}

/** A unique field whose cells differ, mostly; else an address, the title, or the parts of a name. */
function guessKey(object: CatalogObject, found: readonly ColumnGuess[], columns: readonly GuessColumn[]): string[] {
  const mapped = (distinct: number, matches: (field: CatalogField) => boolean): ColumnGuess | undefined =>
    found.find(({ target, column }) => {
      const cells = columns.find((each) => each.column === column)?.cells ?? [];
      return target.part === null && matches(target.field) && cells.length > 0 && new Set(cells).size >= cells.length * distinct;
    });
  const own = mapped(0.5, (field) => field.def.unique === true && field.name === 'externalId');
  const unique = own ?? mapped(0.9, (field) => field.def.unique === true);
  const best = unique ?? mapped(0.9, (field) => field.type.name === 'emails' || field.type.name === 'email');
  if (best) return [best.target.path];
  const paths = new Set(found.map(({ target }) => target.path));
  if (paths.has(object.def.title) && canFind(object, object.fields.get(object.def.title))) return [object.def.title];
  return paths.has('firstName') && paths.has('lastName') ? ['firstName', 'lastName'] : [];
}
