import ts from 'typescript';
import type { Check } from './check.ts';
import type { Source } from './syntax.ts';
import { lineOf, placeOf, sources, walk } from './syntax.ts';

/** Looked for in comments only, so that this file may name them. */
const unfinished = /\b(TODO|FIXME|XXX|HACK)\b/;
const silenced = /@ts-(ignore|expect-error|nocheck)|\b(biome-ignore|(oxlint|eslint)-disable)/;

/** No `any`, no `!`, no silenced checks, no notes of things left to do. */
export const forbidden: Check = {
  name: 'forbidden',
  run: async () => ({ problems: sources().flatMap(forbiddenIn) }),
};

/** What a file has that no file may have. */
export function forbiddenIn(source: Source): string[] {
  return [...typeHoles(source), ...badComments(source)];
}

function typeHoles(source: Source): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${placeOf(source, node)} says any: derive the type, or use unknown.`);
    if (ts.isNonNullExpression(node)) found.push(`${placeOf(source, node)} uses !: say what happens when it is missing.`);
    if ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken)
      found.push(`${placeOf(source, node)} is declared with !: give it a value.`);
  });
  return found;
}

function badComments(source: Source): string[] {
  return commentsOf(source).flatMap(({ text, start }) => {
    const place = `${source.path}:${lineOf(source, start)}`;
    if (silenced.test(text)) return [`${place} silences a check: mend what it found.`];
    return unfinished.test(text) ? [`${place} leaves something to do: do it, or open an issue.`] : [];
  });
}

/** Comments stand before tokens, so every token is asked, closing brackets too. Text between JSX tags has none. */
function commentsOf(source: Source): { text: string; start: number }[] {
  const found = new Map<number, string>();
  const step = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.end) ?? []),
    ];
    for (const range of ranges) found.set(range.pos, source.text.slice(range.pos, range.end));
    node.getChildren(source.tree).forEach(step);
  };
  step(source.tree);
  return [...found].map(([start, text]) => ({ text, start }));
}
