import ts from 'typescript';
import type { Check } from './check.ts';
import { isGenerated, projectFiles, textOf } from './files.ts';
import type { Source } from './syntax.ts';
import { lineOf, placeOf, sources, walk } from './syntax.ts';

const longestFunction = 60;
const usualFunction = 40;
const longestFile = 300;
/** What a person reads as code. Lists and texts only grow longer, never harder to read. */
const code = /\.(tsx?|mjs|js|css|html)$/;

/** Functions fit a glance and files a few screens. */
export const limits: Check = {
  name: 'limits',
  async run() {
    const functions = sources()
      .flatMap(functionsIn)
      .sort((a, b) => a.lines - b.lines);
    const usual = functions[Math.floor(functions.length * 0.9)]?.lines ?? 0;
    const problems = [
      ...functions
        .filter(({ lines }) => lines > longestFunction)
        .map(({ place, lines }) => `${place} has ${lines} lines; a function may have ${longestFunction}.`),
      ...(usual > usualFunction ? [`One function in ten has more than ${usual} lines; that should be ${usualFunction}.`] : []),
      ...longFiles(),
    ];
    return {
      problems,
      note: `${functions.length} functions, 90 % of them up to ${usual} lines, the longest ${functions.at(-1)?.lines ?? 0}`,
    };
  },
};

interface Measured {
  readonly place: string;
  readonly lines: number;
}

/** The functions of a file that have a body, with their lengths. */
export function functionsIn(source: Source): Measured[] {
  const found: Measured[] = [];
  walk(source, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined || !ts.isBlock(node.body)) return;
    found.push({ place: placeOf(source, node), lines: lineOf(source, node.end) - lineOf(source, node.getStart(source.tree)) + 1 });
  });
  return found;
}

function longFiles(): string[] {
  return projectFiles()
    .filter((path) => code.test(path) && !isGenerated(path))
    .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path} has ${lines} lines; a file may have ${longestFile}.`);
}
