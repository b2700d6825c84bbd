import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Load, LoadResult } from './load.ts';
import { run } from './load.ts';

/** One measured figure: a value, and its ratio to the bare baseline of the same run where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
  readonly goal: string;
}

const folder = join(import.meta.dirname, 'results');

/** Prints a figure as one line of JSON and keeps it with the commit it belongs to. */
export function report(size: string, figure: Figure): void {
  const rounded = Object.fromEntries(
    Object.entries(figure).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(4)) : value]),
  );
  const line = JSON.stringify({ ...rounded, size, commit: commit(), at: new Date().toISOString() });
  process.stdout.write(`${line}\n`);
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${size.toLowerCase()}.jsonl`), `${line}\n`);
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

/** The median of numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Runs two loads in turns, so that a noisy moment hits both, and gives the medians. */
export async function inTurns(product: Load, bare: Load, rounds = 5): Promise<{ product: LoadResult; bare: LoadResult }> {
  const results: { product: LoadResult[]; bare: LoadResult[] } = { product: [], bare: [] };
  await run({ ...product, seconds: 2 });
  await run({ ...bare, seconds: 2 });
  for (let round = 0; round < rounds; round += 1) {
    results.bare.push(await run(bare));
    results.product.push(await run(product));
  }
  return { product: middle(results.product), bare: middle(results.bare) };
}

function middle(results: readonly LoadResult[]): LoadResult {
  const of = (pick: (result: LoadResult) => number): number => median(results.map(pick));
  return { perSecond: of((each) => each.perSecond), p50: of((each) => each.p50), p95: of((each) => each.p95) };
}
