import { made } from './brand.ts';
import type { Made } from './brand.ts';
import type { Sql } from './fragment.ts';

/** A table under an alias. The only way a composed statement names a table. */
export interface TableSource extends Made {
  readonly kind: 'table';
  readonly name: string;
  readonly alias: string;
}

/** A table or a sub-select under an alias. */
export type Source = TableSource | SubSelect;

interface SubSelect {
  /** One SELECT, or several whose rows follow each other (UNION ALL). */
  readonly select: Select | readonly Select[];
  readonly alias: string;
  readonly lateral?: true;
}

export interface Join {
  readonly type: 'inner' | 'left';
  readonly source: Source;
  /** Conjuncts: all must hold. */
  readonly on: readonly Sql[];
}

/** A SELECT as a tree. `where` is a list of conjuncts, so that one that binds the workspace cannot hide under an OR. */
export interface Select extends Made {
  readonly kind: 'select';
  readonly columns: readonly Sql[];
  /** Absent: a SELECT of expressions only. */
  readonly from?: Source;
  readonly joins: readonly Join[];
  readonly where: readonly Sql[];
  readonly groupBy: readonly Sql[];
  readonly orderBy: readonly Sql[];
  readonly limit?: Sql;
}

type SelectParts = Partial<Omit<Select, 'kind' | typeof made>> & Pick<Select, 'columns'>;

/** A SELECT; the parts left out are empty. */
export function select(parts: SelectParts): Select {
  return { [made]: true, kind: 'select', joins: [], where: [], groupBy: [], orderBy: [], ...parts };
}

/** Names a table (or view) of the database and the alias it goes by in this SELECT. */
export function table(name: string, alias: string): TableSource {
  return { [made]: true, kind: 'table', name, alias };
}
