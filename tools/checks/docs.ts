import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Check } from './check.ts';
import { projectFiles, root, textOf } from './files.ts';

/** Paths, links and commands that the documents name exist. */
export const docs: Check = {
  name: 'docs',
  async run() {
    const documents = projectFiles().filter((path) => path.endsWith('.md'));
    const commands = knownCommands();
    return { problems: documents.flatMap((path) => problemsIn(path, commands)), note: `${documents.length} documents` };
  },
};

interface Commands {
  readonly scripts: ReadonlySet<string>;
  readonly cross: ReadonlySet<string>;
}

function knownCommands(): Commands {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
  const files = projectFiles().filter((path) => path.startsWith('apps/server/src/app/commands/'));
  const cross = files.flatMap((path) => [...textOf(path).matchAll(/new Command\('([\w-]+)'\)/g)].map((match) => match[1] ?? ''));
  return { scripts: new Set(Object.keys(scripts)), cross: new Set(cross) };
}

function problemsIn(path: string, commands: Commands): string[] {
  const text = textOf(path);
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map((match) => match[0]).join('\n');
  return [
    ...codeSpans(text)
      .filter((span) => namesPath(span) && !exists(span.replace(/:\d+$/, ''), path))
      .map((span) => `${path} names ${span}, which does not exist.`),
    ...linksIn(text)
      .filter((target) => !exists(target, path))
      .map((target) => `${path} links to ${target}, which does not exist.`),
    ...[...code.matchAll(/\bnpm run ([\w:-]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !commands.scripts.has(name))
      .map((name) => `${path} names npm run ${name}, which does not exist.`),
    ...[...code.matchAll(/(?:^|[`\s])cross ([a-z]+)/gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => !commands.cross.has(name))
      .map((name) => `${path} names cross ${name}, which does not exist.`),
  ];
}

/** Code within a line; blocks of code show examples. */
function codeSpans(text: string): string[] {
  return [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** A path of the project begins with one of its folders, or is a file with an ending we use. */
function namesPath(span: string): boolean {
  if (!/^[\w.@-]+(\/[\w.@-]+)*\/?(:\d+)?$/.test(span)) return false;
  if (span.includes('/')) return /^(apps|packages|plugins|deploy|bench|docs|tools|e2e|\.ci)\//.test(span);
  return /^[A-Z]+\.md$|^package(-lock)?\.json$|^tsconfig\.json$|^biome\.json$/.test(span);
}

function linksIn(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => (match[1] ?? '').split('#')[0] ?? '');
  return targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

function exists(target: string, document: string): boolean {
  return existsSync(join(root, target)) || existsSync(join(root, dirname(document), target));
}
