// What npm start, npm test and npm run check do first: everything a fresh clone lacks. Runs on Node.js 20, without packages.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, isNewEnough, runProgram } from '../apps/server/bin/runtime.mjs';
import { buildWeb } from './bootstrap/build-web.mjs';
import { runAll } from './bootstrap/ci.mjs';
import { install } from './bootstrap/install.mjs';
import { conclude, runRealData, runTests } from './bootstrap/run-tests.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command = 'start', ...args] = process.argv.slice(2);

const commands = {
  async start() {
    await buildWeb(root);
    return startCross(['start', ...args]);
  },
  async test() {
    await buildWeb(root);
    return conclude(await runTests(root, ['server', 'e2e'], { filters: args }));
  },
  'test-server': async () => conclude(await runTests(root, ['server'], { filters: args })),
  async 'test-real-data'() {
    await buildWeb(root);
    return conclude(await runRealData(root, { filters: args }), true);
  },
  async ci() {
    await buildWeb(root);
    return conclude(await runAll(root));
  },
  check: () => runProgram(findNode(root), [join(root, 'tools/check.ts'), ...args], { cwd: root }),
};

/** In this process when its Node.js will do: one process fewer to wait for, to keep in memory and to pass signals to. */
async function startCross(crossArgs) {
  const cross = join(root, 'apps/server/bin/cross.mjs');
  if (!isNewEnough(process.versions.node)) return runProgram(findNode(root), [cross, ...crossArgs], { cwd: root });
  process.argv = [process.execPath, cross, ...crossArgs];
  await import('../apps/server/bin/cross.mjs');
  return process.exitCode ?? 0;
}

try {
  if (!(command in commands)) throw new Error(`There is no command ${command}. Known: ${Object.keys(commands).join(', ')}.`);
  await install(root);
  process.exitCode = await commands[command]();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
