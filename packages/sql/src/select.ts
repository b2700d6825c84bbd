import { made } from './nodes.ts';
import type { Select, TableSource } from './nodes.ts';

type SelectParts = Partial<Omit<Select, 'kind' | typeof made>> & Pick<Select, 'columns'>;

/** A SELECT; the parts left out are empty. */
export function select(parts: SelectParts): Select {
  return { [made]: true, kind: 'select', joins: [], where: [], groupBy: [], orderBy: [], ...parts };
}

/** Names a table (or view) of the database and the alias it goes by in this SELECT. */
export function table(name: string, alias: string): TableSource {
  return { [made]: true, kind: 'table', name, alias };
}
