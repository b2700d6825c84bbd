import type { CatalogField, CatalogObject } from '../../../records/catalog.ts';
import { namingFields } from './finders.ts';
import type { GuessColumn } from './guess-columns.ts';
import { plainWords } from './words.ts';

/** How a column names the records it points to, and whether those that are not there are to be created. */
export interface LinkGuess {
  readonly matchBy?: string;
  readonly createMissing?: boolean;
}

/** Objects of which a workspace has many, so that a new name is more likely a new record than a mistake. */
const createdFreely = new Set(['company', 'tag', 'stage']);

/** Nothing for fields that are no links. */
export function guessLink(
  object: CatalogObject,
  field: CatalogField,
  objects: ReadonlyMap<string, CatalogObject>,
  column: GuessColumn,
): LinkGuess {
  const target = field.target ? objects.get(field.target.object) : undefined;
  if (!target) return {};
  const isOwn = target.def.name === object.def.name;
  return { matchBy: guessMatchBy(target, column), createMissing: isOwn || createdFreely.has(target.def.name) };
}

function guessMatchBy(target: CatalogObject, { column, cells }: GuessColumn): string {
  const fields = namingFields(target);
  const names = cells.flatMap((cell) => cell.split(/[;|\n]/)).map((name) => name.trim());
  const share = (shape: RegExp): number => names.filter((name) => shape.test(name)).length / Math.max(names.length, 1);
  const ofType = (...types: string[]): string | undefined => fields.find((field) => types.includes(field.type.name))?.name;
  const named = (name: string): string | undefined => fields.find((field) => field.name === name)?.name;
  const byAddress = share(/^\S+@\S+\.\S+$/) > 0.8 ? ofType('email', 'emails') : undefined;
  const byDomain = share(/^(?!.*@)([\w-]+\.)+[a-z]{2,}$/i) > 0.8 ? named('domain') : undefined;
  const byId = plainWords(column).endsWith(' id') ? named('externalId') : undefined;
  return byAddress ?? byDomain ?? byId ?? target.def.title;
}
