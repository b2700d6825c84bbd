import ts from 'typescript';
import { isGenerated, projectFiles, textOf } from './files.ts';

/** A source file of ours with its syntax tree. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

let parsed: readonly Source[] | undefined;

/** Every TypeScript and JavaScript file that a person wrote, parsed once for all checks. */
export function sources(): readonly Source[] {
  parsed ??= projectFiles()
    .filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path) && !isGenerated(path))
    .map((path) => parseSource(path, textOf(path)));
  return parsed;
}

/** Parses a text as the file at a path. */
export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : path.endsWith('js') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true, kind) };
}

/** Calls `visit` with every node of a file, outer ones first. */
export function walk(source: Source, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(source.tree);
}

/** Where a node is, for people: `packages/sql/src/print.ts:17`. */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${lineOf(source, node.getStart(source.tree))}`;
}

/** The line of a position, from 1. */
export function lineOf(source: Source, position: number): number {
  return source.tree.getLineAndCharacterOfPosition(position).line + 1;
}
