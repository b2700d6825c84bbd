import ts from 'typescript';
import type { Check } from './check.ts';
import { isTest, projectFiles, textOf } from './files.ts';
import type { Source } from './syntax.ts';
import { placeOf, sources, walk } from './syntax.ts';

/** What imports cannot show: the engine knows no object by name, and only a type's own folder knows what a type is. */
export const boundaries: Check = {
  name: 'boundaries',
  async run() {
    const objects = objectNames();
    const types = fieldTypeNames();
    const ours = sources().filter((source) => !isTest(source.path));
    return {
      problems: ours.flatMap((source) => crossings(source, objects, types)),
      note: `${objects.size / 2} objects, ${types.size} field types`,
    };
  },
};

/** Where a file knows what is not its business. */
export function crossings(source: Source, objects: ReadonlySet<string>, types: ReadonlySet<string>): string[] {
  return [...namedObjects(source, objects), ...switchesOnType(source, types), ...readPoolUses(source)];
}

/** Objects that the engine itself stands on: who acts, and fields that are records. */
const ofTheEngine = new Set(['membership', 'memberships', 'customField', 'custom-fields']);
/** Names that mean something else in the engine as well: a link has a role. */
const alsoMembers = new Set(['role']);

function objectNames(): Set<string> {
  const definitions = projectFiles().filter((path) => path.endsWith('.object.ts'));
  const names = definitions.flatMap((path) =>
    [...textOf(path).matchAll(/^ {2}(?:name|plural): '([\w-]+)'/gm)].map((match) => match[1] ?? ''),
  );
  return new Set(names);
}

function fieldTypeNames(): Set<string> {
  const files = projectFiles().flatMap((path) => /^packages\/field-types\/src\/([\w-]+)\/\1\.ts$/.exec(path)?.[1] ?? []);
  return new Set(files.map((name) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())));
}

function namedObjects(source: Source, objects: ReadonlySet<string>): string[] {
  if (!/^apps\/server\/src\/(records|api)\//.test(source.path)) return [];
  const found: string[] = [];
  walk(source, (node) => {
    if (!ts.isStringLiteral(node) || !objects.has(node.text) || ofTheEngine.has(node.text) || alsoMembers.has(node.text)) return;
    found.push(`${placeOf(source, node)} names the object "${node.text}": the engine serves every object alike.`);
  });
  return found;
}

function switchesOnType(source: Source, types: ReadonlySet<string>): string[] {
  if (source.path.startsWith('packages/field-types/src/')) return [];
  const found: string[] = [];
  walk(source, (node) => {
    const compared = comparedWith(node);
    if (compared === null || !types.has(compared.text) || !isFieldType(compared)) return;
    found.push(`${placeOf(source, node)} asks whether a field is of type "${compared.text}": let the type answer.`);
  });
  return found;
}

/** A sort key and a column have a type of PostgreSQL, and the bare word is often one of JSON Schema. */
function isFieldType({ text, what }: Compared): boolean {
  if (what === 'type') return text !== 'boolean' && text !== 'number';
  return what.endsWith('.type') && !/(key|sorted|column|schema)\??\.type$/i.test(what);
}

interface Compared {
  readonly text: string;
  readonly what: string;
}

/** The text that a comparison, or a case of a switch, compares something with. */
function comparedWith(node: ts.Node): Compared | null {
  if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression)) {
    return { text: node.expression.text, what: node.parent.parent.expression.getText() };
  }
  if (!ts.isBinaryExpression(node) || !ts.isStringLiteral(node.right)) return null;
  const equality = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken];
  return equality.includes(node.operatorToken.kind) ? { text: node.right.text, what: node.left.getText() } : null;
}

/** The pool without row-level security belongs to the composer, whose statements are proven, and to the kernel that opens it. */
function readPoolUses(source: Source): string[] {
  if (
    !source.path.startsWith('apps/server/src/') ||
    /^apps\/server\/src\/(kernel\/|records\/query\.ts$|api\/rest\/health\.ts$)/.test(source.path)
  )
    return [];
  const found: string[] = [];
  walk(source, (node) => {
    if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'read' || !/(^|\.)(pools|database)$/.test(node.expression.getText()))
      return;
    found.push(`${placeOf(source, node)} reads past row-level security: compose the statement with records/query.ts.`);
  });
  return found;
}
