/**
 * On every node that this package made, and on nothing that JSON can hold: what a user sends must never pass for SQL,
 * however it is shaped.
 */
export const made: unique symbol = Symbol('SQL node');

interface Made {
  readonly [made]: true;
}

/** SQL text with holes: what the `sql` tag makes. Pure data; nothing runs until it is printed. */
export interface Fragment extends Made {
  readonly kind: 'fragment';
  readonly texts: readonly string[];
  readonly nodes: readonly Node[];
}

interface Parameter extends Made {
  readonly kind: 'parameter';
  readonly value: unknown;
}

interface Identifier extends Made {
  readonly kind: 'identifier';
  readonly parts: readonly string[];
}

/** A table under an alias. The only way a composed statement names a table. */
export interface TableSource extends Made {
  readonly kind: 'table';
  readonly name: string;
  readonly alias: string;
}

/** `alias.workspace_id = $n`: the one form in which a statement may be bound to a workspace. */
export interface WorkspacePredicate extends Made {
  readonly kind: 'workspace';
  readonly alias: string;
  readonly workspaceId: string;
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

/** Every node a statement's tree can hold. */
export type Node = Fragment | Parameter | Identifier | Select | TableSource | WorkspacePredicate;

/** Whatever may stand as an expression. */
export type Sql = Node;

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
