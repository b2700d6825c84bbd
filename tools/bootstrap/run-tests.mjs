// Runs suites of tests and counts them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNode, runProgram } from '../../apps/server/bin/runtime.mjs';

/**
 * Runs projects of vitest.config.ts, one after the other.
 * @param {string} root the folder of the project
 * @param {string[]} projects
 * @param {{ filters?: string[], env?: Record<string, string> }} [options] filters are names of files, from the command line
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests(root, projects, options = {}) {
  let total = { passed: 0, failed: 0 };
  for (const project of projects) {
    const count = await runProject(root, project, options);
    process.stdout.write(`${project}: ${count.passed} passed, ${count.failed} failed\n`);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
  return total;
}

/**
 * Runs the tests that read real files, which lie beside the project and not in it. Without them there is nothing to fail.
 * @param {string} root the folder of the project
 * @param {{ filters?: string[] }} [options]
 */
export async function runRealData(root, options) {
  const folder = join(root, '../shared/data');
  if (existsSync(folder)) return runTests(root, ['real-data'], options);
  process.stdout.write(`real-data: nothing to run, there is no folder ${folder}\n`);
  return { passed: 0, failed: 0 };
}

/**
 * Prints the last line of a run and gives its exit code. No test at all is a failure too, unless `mayBeNone`.
 * @param {{ passed: number, failed: number }} total
 */
export function conclude({ passed, failed }, mayBeNone = false) {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || (passed === 0 && !mayBeNone) ? 1 : 0;
}

async function runProject(root, project, { filters = [], env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'cross-tests-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(filters.length > 0 ? ['--passWithNoTests'] : []),
  ];
  try {
    const args = [vitest, 'run', '--project', project, ...options, ...filters];
    const code = await runProgram(findNode(root), args, { cwd: root, env: { ...process.env, ...env } });
    return countIn(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countIn(report, code) {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report);
  // A file that cannot even be loaded, or an error outside every test, is in no count but in the exit code.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
