import { fragment } from './fragment.ts';
import type { Fragment, Join, Node, Select, Source, Sql } from './nodes.ts';

/** What a driver takes: text with `$1`, `$2`, ... and their values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Output {
  text: string;
  values: unknown[];
  /** Workspace ids already bound, so that each is one parameter however often it is used. */
  workspaces: Map<string, number>;
}

/** Prints a tree as text and bound values. The same shape always gives the same text, so it can be prepared. */
export function print(node: Sql): Statement {
  const output: Output = { text: '', values: [], workspaces: new Map() };
  write(output, node);
  return { text: output.text, values: output.values };
}

function write(output: Output, node: Node): void {
  switch (node.kind) {
    case 'fragment':
      return writeFragment(output, node);
    case 'parameter':
      output.text += `$${output.values.push(node.value)}`;
      return;
    case 'identifier':
      output.text += node.parts.map(quote).join('.');
      return;
    case 'table':
      output.text += `${quote(node.name)} as ${quote(node.alias)}`;
      return;
    case 'workspace':
      output.text += `${quote(node.alias)}."workspace_id" = $${bindWorkspace(output, node.workspaceId)}`;
      return;
    case 'select':
      return writeSelect(output, node);
  }
}

function writeFragment(output: Output, { texts, nodes }: Fragment): void {
  output.text += texts[0] ?? '';
  nodes.forEach((node, at) => {
    if (node.kind === 'select') output.text += '(';
    write(output, node);
    if (node.kind === 'select') output.text += ')';
    output.text += texts[at + 1] ?? '';
  });
}

function bindWorkspace(output: Output, workspaceId: string): number {
  const bound = output.workspaces.get(workspaceId);
  if (bound !== undefined) return bound;
  const position = output.values.push(workspaceId);
  output.workspaces.set(workspaceId, position);
  return position;
}

function writeSelect(output: Output, node: Select): void {
  output.text += 'select ';
  writeList(output, node.columns, ', ');
  if (node.from) {
    output.text += ' from ';
    writeSource(output, node.from);
  }
  for (const join of node.joins) writeJoin(output, join);
  writeClause(output, ' where ', node.where.map(inParentheses), ' and ');
  writeClause(output, ' group by ', node.groupBy, ', ');
  writeClause(output, ' order by ', node.orderBy, ', ');
  if (node.limit) writeClause(output, ' limit ', [node.limit], '');
}

function writeJoin(output: Output, join: Join): void {
  output.text += join.type === 'left' ? ' left join ' : ' join ';
  writeSource(output, join.source);
  output.text += ' on ';
  if (join.on.length === 0) output.text += 'true';
  writeList(output, join.on.map(inParentheses), ' and ');
}

function writeSource(output: Output, source: Source): void {
  if ('kind' in source) return write(output, source);
  output.text += source.lateral ? 'lateral (' : '(';
  const selects = 'kind' in source.select ? [source.select] : source.select;
  selects.forEach((part, at) => {
    if (at > 0) output.text += ' union all ';
    // Parentheses keep each part's ORDER BY and LIMIT its own.
    writeList(output, [part], '');
  });
  output.text += `) as ${quote(source.alias)}`;
}

/** A conjunct with an OR of its own must not swallow its neighbours: the workspace's conjunct is one of them. */
function inParentheses(node: Node): Node {
  return node.kind === 'fragment' ? fragment(['(', ')'], [node]) : node;
}

function writeClause(output: Output, keyword: string, nodes: readonly Node[], separator: string): void {
  if (nodes.length === 0) return;
  output.text += keyword;
  writeList(output, nodes, separator);
}

function writeList(output: Output, nodes: readonly Node[], separator: string): void {
  nodes.forEach((node, at) => {
    if (at > 0) output.text += separator;
    writeFragment(output, fragment(['', ''], [node]));
  });
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
