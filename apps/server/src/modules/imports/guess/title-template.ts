import type { CatalogObject } from '../../../records/catalog.ts';
import type { ColumnGuess } from './guess-columns.ts';

/**
 * A template for the title of new records when no column holds it: what the row links to (company and product of a
 * deal), else its own id. Null when the title is there, need not be, or the object's own rules compose it.
 */
export function titleTemplate(object: CatalogObject, found: readonly ColumnGuess[]): string | null {
  const title = object.fields.get(object.def.title);
  const paths = new Set(found.map(({ target }) => target.path));
  if (
    !title?.def.required ||
    paths.has(object.def.title) ||
    composedByRules.some((name) => object.fields.has('firstName') && paths.has(name))
  )
    return null;
  const links = found.filter(({ target }) => target.field.target?.many === false && namesRecord.has(target.field.target.object));
  const ids = found.filter(({ target }) => target.field.def.unique);
  const linked = links
    .sort((a, b) => order(a) - order(b))
    .slice(0, 2)
    .map(hole)
    .join(' – ');
  const alternatives = [linked, ...ids.slice(0, 1).map(hole)].filter((text) => text !== '');
  return alternatives.length === 0 ? null : alternatives.join(' | ');
}

const composedByRules = ['firstName', 'lastName', 'emails'];
const namesRecord = new Set(['company', 'contact', 'product']);

/** The company comes before the product, whatever the order of the columns. */
function order({ target }: ColumnGuess): number {
  return [...namesRecord].indexOf(target.field.target?.object ?? '');
}

function hole({ column }: ColumnGuess): string {
  return `{${column.replaceAll(/[{}|]/g, ' ')}}`;
}
