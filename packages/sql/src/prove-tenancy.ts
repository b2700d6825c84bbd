import type { Node, Select, Source, Sql, TableSource } from './nodes.ts';

/**
 * Walks a statement's tree and proves that every tenant table in it, in joins and sub-selects too, is bound to
 * the given workspace by a conjunct of its own. This is the lock on reads that run without row-level security.
 * @param isGlobal says which tables belong to no workspace (currencies, for instance).
 * @throws if a table is not bound, or is bound to another workspace.
 */
export function proveTenancy(root: Sql, workspaceId: string, isGlobal: (table: string) => boolean = () => false): void {
  visit(root, (node) => {
    if (node.kind === 'workspace' && node.workspaceId !== workspaceId) {
      throw new Error(`Statement is bound to another workspace at "${node.alias}".`);
    }
    if (node.kind === 'select') proveSelect(node, isGlobal);
  });
}

function proveSelect(node: Select, isGlobal: (table: string) => boolean): void {
  if (node.from) requireBound(node.from, node.where, isGlobal);
  for (const join of node.joins) {
    // A left join keeps its own rows by its ON clause only; an inner join may be bound by WHERE as well.
    const conjuncts = join.type === 'left' ? join.on : [...join.on, ...node.where];
    requireBound(join.source, conjuncts, isGlobal);
  }
}

function requireBound(source: Source, conjuncts: readonly Node[], isGlobal: (table: string) => boolean): void {
  if (!isTable(source) || isGlobal(source.name)) return;
  const bound = conjuncts.some((conjunct) => conjunct.kind === 'workspace' && conjunct.alias === source.alias);
  if (!bound) throw new Error(`Table "${source.name}" as "${source.alias}" is not bound to a workspace.`);
}

function isTable(source: Source): source is TableSource {
  return 'kind' in source;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if (node.kind === 'table') throw new Error(`Table "${node.name}" stands outside a SELECT.`);
  for (const child of childrenOf(node)) visit(child, see);
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'fragment') return node.nodes;
  if (node.kind !== 'select') return [];
  return [
    ...node.columns,
    ...(node.from ? subSelects(node.from) : []),
    ...node.joins.flatMap((join) => [...subSelects(join.source), ...join.on]),
    ...node.where,
    ...node.groupBy,
    ...node.orderBy,
    ...(node.limit ? [node.limit] : []),
  ];
}

function subSelects(source: Source): readonly Node[] {
  if (isTable(source)) return [];
  return 'kind' in source.select ? [source.select] : source.select;
}
