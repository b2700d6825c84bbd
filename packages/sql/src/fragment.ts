import { made } from './nodes.ts';
import type { Fragment, Node, Sql } from './nodes.ts';

const readsTable = /\b(from|join|into|update|select|table|union|with)\b/i;
const checkedTexts = new WeakSet<TemplateStringsArray>();

/**
 * A composable piece of SQL: `sql`lower(${column}) = ${parameter(mail)}``. A hole takes a node; any other
 * value becomes a bound parameter, so a value can never be spliced into the text.
 * @throws if the text reads a table itself: tables are named by `table()` inside `select()` only, which is what
 * lets `proveTenancy` see each of them. (`is distinct from`, `extract(x from y)` and the like are allowed.)
 */
export function sql(texts: TemplateStringsArray, ...holes: unknown[]): Fragment {
  if (!checkedTexts.has(texts)) {
    refuseTableReads(texts.join(' $ '));
    checkedTexts.add(texts);
  }
  return fragment(texts, holes.map(toNode));
}

function refuseTableReads(text: string): void {
  const harmless = text.replace(/\bdistinct from\b/gi, '').replace(/\b(extract|trim|substring)\s*\([^)]*?\bfrom\b/gi, '');
  if (readsTable.test(harmless)) throw new Error(`SQL text may not read a table by itself, use select() and table(): ${text}`);
}

function toNode(hole: unknown): Node {
  return isNode(hole) ? hole : parameter(hole);
}

function isNode(hole: unknown): hole is Node {
  return typeof hole === 'object' && hole !== null && made in hole;
}

/** Texts with nodes between them, unchecked: for this package only. */
export function fragment(texts: readonly string[], nodes: readonly Node[]): Fragment {
  return { [made]: true, kind: 'fragment', texts, nodes };
}

/** A bound value (`$1`). Objects must be given as JSON text by the caller. */
export function parameter(value: unknown): Node {
  return { [made]: true, kind: 'parameter', value };
}

/** A quoted name: `identifier('d', 'close_date')` prints `"d"."close_date"`. */
export function identifier(...parts: string[]): Node {
  return { [made]: true, kind: 'identifier', parts };
}

/** Text known when the program was written (a type name, a direction). Never give it anything a user typed. */
export function raw(text: string): Fragment {
  refuseTableReads(text);
  return fragment([text], []);
}

/** A quoted string constant, for places where PostgreSQL takes no parameter (index expressions, jsonb keys in them). */
export function literal(text: string): Fragment {
  return fragment([`'${text.replaceAll("'", "''")}'`], []);
}

/** `cast(x, 'numeric')` prints `x::numeric`. */
export function cast(node: Sql, type: string): Fragment {
  return fragment(['(', `)::${type}`], [node]);
}

/** Nodes with a separator between them: `join(columns, ', ')`. */
export function join(nodes: readonly Sql[], separator = ', '): Fragment {
  const texts = nodes.length === 0 ? [''] : ['', ...nodes.slice(1).map(() => separator), ''];
  return fragment(texts, nodes);
}
