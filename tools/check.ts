import type { Check, Outcome } from './checks/check.ts';
import { boundaries } from './checks/boundaries.ts';
import { deadCode } from './checks/dead-code.ts';
import { docs } from './checks/docs.ts';
import { forbidden } from './checks/forbidden.ts';
import { format } from './checks/format.ts';
import { golden } from './checks/golden.ts';
import { layers } from './checks/layers.ts';
import { limits } from './checks/limits.ts';
import { lint } from './checks/lint.ts';
import { openapi } from './checks/openapi.ts';
import { types } from './checks/types.ts';
import { versions } from './checks/versions.ts';
import { words } from './checks/words.ts';

/** Those that run a program of their own come first, the long ones foremost, since two run at a time. */
const checks: readonly Check[] = [
  lint,
  types,
  golden,
  deadCode,
  layers,
  openapi,
  format,
  limits,
  forbidden,
  boundaries,
  words,
  docs,
  versions,
];

/** Runs all checks, or those named on the command line, and ends with how many passed. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no check ${unknown.join(', ')}. Known: ${checks.map((check) => check.name).join(', ')}.`);
  const wanted = checks.filter((check) => names.length === 0 || names.includes(check.name));
  const waiting = [...wanted];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const passed = await runOne(check);
      if (!passed) failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  print(`\n${wanted.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Runs a check and prints what it found; whether it found nothing. */
async function runOne(check: Check): Promise<boolean> {
  const startedAt = performance.now();
  const { problems, note } = await check.run().catch(fault);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  print(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${check.name.padEnd(12)}${seconds.padStart(5)} s${note ? `  ${note}` : ''}`);
  for (const problem of problems) print(`      ${problem}`);
  return problems.length === 0;
}

/** A check that cannot run has not passed. */
function fault(error: unknown): Outcome {
  return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv.slice(2));
