// Everything that must pass before a change lands, with one count at the end.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findNode } from '../../apps/server/bin/runtime.mjs';
import { startDebianPostgres } from './debian-postgres.mjs';
import { runRealData, runTests } from './run-tests.mjs';

/**
 * Checks, tests on the embedded PostgreSQL, tests on Debian's PostgreSQL 15, tests on real files.
 * One part that fails does not keep the others from running.
 * @param {string} root the folder of the project
 */
export async function runAll(root) {
  const parts = [
    ['checks', () => runCheck(root)],
    ['tests on the embedded PostgreSQL', () => runTests(root, ['server', 'e2e'])],
    ['tests on PostgreSQL 15', () => onPostgres15(root)],
    ['tests on real files', () => runRealData(root)],
  ];
  const total = { passed: 0, failed: 0 };
  const summary = [];
  for (const [name, run] of parts) {
    process.stdout.write(`\n=== ${name}\n`);
    const startedAt = Date.now();
    const { passed, failed } = await run().catch(failure);
    summary.push(`${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - startedAt) / 1000)} s`);
    total.passed += passed;
    total.failed += failed;
  }
  process.stdout.write(`\n${summary.join('\n')}\n`);
  return total;
}

// The browser only sees the API, whose answers the server tests compare on both versions; so it runs once, on the embedded one.
async function onPostgres15(root) {
  const postgres = await startDebianPostgres();
  try {
    return await runTests(root, ['server'], { env: { TEST_DATABASE_URL: postgres.url } });
  } finally {
    await postgres.stop();
  }
}

/** The checks end in "N passed, N failed" as well; should that line be missing, the exit code counts as one. */
function runCheck(root) {
  return new Promise((resolve, reject) => {
    const child = spawn(findNode(root), [join(root, 'tools/check.ts')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      text += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(countIn(text, code)));
  });
}

function countIn(text, code) {
  const [, passed, failed] = [...text.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)?.map(Number) ?? [0, code === 0 ? 1 : 0, 0];
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function failure(error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return { passed: 0, failed: 1 };
}
