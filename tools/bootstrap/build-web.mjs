// Builds the web app when its sources are not those of the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findNode, runProgram } from '../../apps/server/bin/runtime.mjs';

const ignored = new Set(['node_modules', 'dist', 'test', 'tests']);

/** @param {string} root the folder of the project */
export async function buildWeb(root) {
  const app = join(root, 'apps/web');
  const stampFile = join(root, 'node_modules/.cache/cross/web-build');
  const stamp = sourcesOf(root);
  if (existsSync(join(app, 'dist/index.html')) && readText(stampFile) === stamp) return;
  process.stdout.write('Building the web app. This happens once and after changes.\n');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const code = await runProgram(findNode(root), [vite, 'build', '--logLevel', 'error'], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error('The web app could not be built: see above.');
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** A digest of everything the build reads. Times of files do not count: a fresh checkout has new ones for old files. */
function sourcesOf(root) {
  const digest = createHash('sha256');
  const folders = ['apps/web', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
  for (const file of ['package-lock.json', ...folders.flatMap((folder) => filesIn(root, join(root, folder)))]) {
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return digest.digest('hex');
}

function filesIn(root, folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return inside.flatMap((file) => {
    const path = join(folder, file.name);
    if (file.isDirectory()) return ignored.has(file.name) ? [] : filesIn(root, path);
    return file.isFile() && !/\.test\.tsx?$/.test(file.name) ? [relative(root, path)] : [];
  });
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
