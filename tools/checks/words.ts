import { basename } from 'node:path';
import ts from 'typescript';
import type { Check } from './check.ts';
import { isGenerated, projectFiles, textOf } from './files.ts';
import type { Source } from './syntax.ts';
import { placeOf, sources, walk } from './syntax.ts';

const glossary = 'docs/glossary.md';

/** Names and file names keep to the glossary: what its table "Not used" lists is not used. */
export const words: Check = {
  name: 'words',
  async run() {
    const avoided = readAvoided(textOf(glossary));
    const files = projectFiles().filter((path) => !isGenerated(path));
    return {
      problems: [...files.flatMap((path) => badFileName(path, avoided)), ...sources().flatMap((source) => badNames(source, avoided))],
      note: `${avoided.length} words avoided`,
    };
  },
};

/** A word and where it may not stand: anywhere in a name, or as a whole name. */
export interface Avoided {
  readonly word: string;
  readonly whole: boolean;
  readonly mayStandIn: RegExp | null;
  readonly instead: string;
}

/** What a remark behind a word means. Words with another remark are for people to judge. */
const remarks: Readonly<Record<string, Pick<Avoided, 'whole' | 'mayStandIn'>>> = {
  '': { whole: false, mayStandIn: null },
  alone: { whole: true, mayStandIn: null },
  'as a name': { whole: true, mayStandIn: null },
  'for code': { whole: false, mayStandIn: /^manager$/ },
  'outside the edge': { whole: false, mayStandIn: /^(apps\/server\/src\/api|apps\/web|packages\/ui|packages\/field-types)\// },
};

/** Reads the table below "Not used": the first column has the words, the second what to say instead. */
export function readAvoided(text: string): Avoided[] {
  const table = text.split('## Not used')[1] ?? '';
  const rows = [...table.matchAll(/^\| (?!not \||-)(.+?) \| (.+?) \|$/gm)];
  return rows.flatMap(([, listed = '', instead = '']) => avoidedIn(listed.split(/,\s*(?![^(]*\))/), instead));
}

/** A remark at the end of a row that is for people to judge holds for the whole row. */
function avoidedIn(entries: readonly string[], instead: string): Avoided[] {
  const read = entries.map((entry) => /^([\w ]+?)(?: \((.+)\))?$/.exec(entry.trim()) ?? []);
  const last = read.at(-1)?.[2] ?? '';
  return read.flatMap(([, word = '', remark = last in remarks ? '' : last]) => meant(word, remark, instead));
}

function meant(word: string, remark: string, instead: string): Avoided[] {
  const meaning = remarks[remark];
  return meaning && /^\w+$/.test(word) ? [{ word, instead, ...meaning }] : [];
}

function badFileName(path: string, avoided: readonly Avoided[]): string[] {
  const parts = basename(path)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return avoided
    .filter(({ word, whole, mayStandIn }) => !whole && !mayStandIn?.test(path) && parts.some((part) => means(part, word)))
    .map(({ word, instead }) => `${path}: "${word}" says nothing. Say ${instead}.`);
}

/** Names that a file declares and should not. */
export function badNames(source: Source, avoided: readonly Avoided[]): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    const name = declaredName(node);
    if (name === null) return;
    const bad = avoided.find((each) => isBad(name, source.path, each));
    if (bad) found.push(`${placeOf(source, node)} the name ${name}: "${bad.word}" says nothing. Say ${bad.instead}.`);
  });
  return found;
}

function isBad(name: string, path: string, { word, whole, mayStandIn }: Avoided): boolean {
  if (mayStandIn?.test(path) || mayStandIn?.test(name)) return false;
  if (whole) return means(name.toLowerCase(), word);
  return name.split(/(?=[A-Z])|[^A-Za-z]+/).some((part) => means(part.toLowerCase(), word));
}

function means(part: string, word: string): boolean {
  return part === word || part === `${word}s` || part === word.replace(/y$/, 'ies');
}

/**
 * The name that a declaration of ours gives. Keys of object literals and names taken out of an object are left out:
 * they are often somebody else's.
 */
function declaredName(node: ts.Node): string | null {
  if (ts.isBindingElement(node)) return node.propertyName && ts.isIdentifier(node.name) ? node.name.text : null;
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node);
  if (!declares || !node.name || !ts.isIdentifier(node.name)) return null;
  return ts.isObjectLiteralExpression(node.parent) ? null : node.name.text;
}
