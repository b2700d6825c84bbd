import { beforeAll, describe, expect, test } from 'vitest';
import { caseTable, writtenTable } from './conformance/case-fields.ts';
import type { CaseField, Home } from './conformance/case-fields.ts';
import { cellsOf, expectRead, importCells } from './conformance/cells.ts';
import type { Pool } from './conformance/pool.ts';
import { fillPool } from './conformance/pool.ts';
import { expectFound, expectGrouped, expectSorted } from './conformance/questions.ts';
import { expectRestored, expectUnchanged, deleteSamples, exportSamples, importSamples } from './conformance/round-trip.ts';
import type { Subject } from './conformance/subject.ts';
import { expectKept, expectRefused, expectUndone } from './conformance/values.ts';
import type { World } from './conformance/world.ts';
import { openWorld } from './conformance/world.ts';

let world: World;
let pool: Pool;

beforeAll(async () => {
  world = await openWorld();
  pool = await fillPool(world);
}, 60_000);

/** Imports are for all fields at once, and run when a test first asks about them. */
const cells = once(() => cellsOf(world));
const imported = once(() => importCells(world, cells()));
const exported = once(() => exportSamples(world));
const importedAgain = once(async () => importSamples(world, await exported()));
const restored = once(async () => {
  await importedAgain();
  await deleteSamples(world);
  return importSamples(world, await exported());
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function subjectOf(home: Home, field: CaseField): Subject {
  return { world, home, field, samples: pool.get(field) ?? [] };
}

describe.each(caseTable)('%s', (_title, home, field) => {
  test('keeps what it is given, and takes back what it shows', () => expectKept(subjectOf(home, field)));

  test('refuses what it cannot keep, and stores nothing of it', () => expectRefused(subjectOf(home, field)));

  test('is found by the conditions that it meets, and by no others', () => expectFound(subjectOf(home, field)));

  test('sorts in both directions, page by page, empty ones last', () => expectSorted(subjectOf(home, field)));

  test('groups equal values', () => expectGrouped(subjectOf(home, field)));
});

describe.each(writtenTable)('%s', (_title, home, field) => {
  test('goes back to what it was, and shows what it was then', () => expectUndone(subjectOf(home, field)));

  test('is read from the cells of a file, and refused where they make no sense', async () => {
    await expectRead(subjectOf(home, field), cells(), await imported());
  });

  test('comes back unchanged from an export', async () => expectUnchanged(subjectOf(home, field), await importedAgain()));
});

test('an export that is imported again creates nothing and changes nothing', async () => {
  const { results } = await importedAgain();
  const unchanged = expect.toSatisfy((rows: number) => rows > 100);
  const nothing = { created: 0, updated: 0, skipped: 0, refused: 0, unchanged };
  expect(results).toEqual([nothing, nothing]);
});

test.each(writtenTable)('%s, comes back from an export when everything has been deleted', async (_title, home, field) => {
  await expectRestored(subjectOf(home, field), await restored());
});
