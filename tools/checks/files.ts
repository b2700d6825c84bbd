import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage']);

let found: readonly string[] | undefined;

/** Every file of the project by its path from the root, generated ones too, in order. */
export function projectFiles(): readonly string[] {
  found ??= filesIn(root).sort();
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isOurs(entry.name) ? filesIn(path) : [];
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  });
}

/** Hidden folders belong to programs: to git, to a database of a benchmark. */
function isOurs(folder: string): boolean {
  return folder === '.ci' || !(folder.startsWith('.') || notOurs.has(folder));
}

/** The text of a file by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a program wrote it. */
export function isGenerated(path: string): boolean {
  return (
    path.includes('/generated/') || path === 'package-lock.json' || path === 'apps/server/openapi.json' || path === 'apps/server/schema.sql'
  );
}

/** Whether it exists for tests only. */
export function isTest(path: string): boolean {
  return /\.(test|e2e|real-data|cases)\.tsx?$/.test(path) || /^(apps|packages)\/[\w-]+\/test\//.test(path) || path.startsWith('e2e/');
}
