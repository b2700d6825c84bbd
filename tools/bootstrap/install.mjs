// Installs the packages when what is in node_modules is not what the lock file asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../apps/server/bin/runtime.mjs';

/** @param {string} root the folder of the project */
export async function install(root) {
  const missing = firstMissing(root);
  if (missing === null) return;
  process.stdout.write(`Installing packages (${missing}). This happens once and after updates, and takes about a minute.\n`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const code =
    npm === undefined ? await runProgram('npm', args, { cwd: root }) : await runProgram(process.execPath, [npm, ...args], { cwd: root });
  if (code !== 0)
    throw new Error(
      'The packages could not be installed: see above. Check the network and the free disk space, then run the same command again.',
    );
}

/** npm notes in node_modules/.package-lock.json, as its last step, what it has installed. */
function firstMissing(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (Object.keys(installed).length === 0) return 'none are there yet';
  const skipDev = process.env.NODE_ENV === 'production';
  const missing = Object.entries(wanted).find(
    ([path, wish]) => path.startsWith('node_modules/') && !(skipDev && wish.dev) && differs(wish, installed[path]),
  );
  return missing === undefined ? null : `${missing[0].slice('node_modules/'.length)} is missing or of another version`;
}

/** An optional package, of another platform say, may be absent; one that is there must be the right one. */
function differs(wish, found) {
  if (found === undefined) return !wish.optional && !wish.devOptional;
  return found.version !== wish.version || (found.link !== true && found.integrity !== wish.integrity);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
