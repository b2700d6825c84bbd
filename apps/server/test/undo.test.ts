import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../src/kernel/context.ts';
import { newId } from '../src/kernel/ids.ts';
import { statement } from '../src/kernel/statement.ts';
import { recordAsOf } from '../src/records/as-of.ts';
import type { CatalogObject } from '../src/records/catalog.ts';
import type { Values } from '../src/records/hooks.ts';
import { readValues } from '../src/records/store.ts';
import { undoBatch } from '../src/records/undo.ts';
import { createRecord, createRecords, deleteRecords, restoreRecords, updateRecord, updateRecords } from '../src/records/write.ts';
import type { Engine } from './harness/engine.ts';
import { openEngine } from './harness/engine.ts';

let engine: Engine;
let company: CatalogObject;

beforeAll(async () => {
  engine = await openEngine();
  company = await engine.object(await engine.workspace('Acme'), 'company');
});
afterAll(() => engine.close());

const step = (at: number): Promise<Context> =>
  engine.workspace('Acme', { batchId: newId(), now: new Date(Date.UTC(2026, 0, 1, 0, 0, at)) });

type Act =
  | { readonly kind: 'create'; readonly industry: string | null }
  | { readonly kind: 'update'; readonly which: number; readonly set: Readonly<Record<string, string | number | null>> }
  | { readonly kind: 'delete' | 'restore'; readonly which: number };

const words = fc.constantFrom('Trade', 'Energy', 'Größe', '漢字', null);
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), industry: words }),
  fc.record({
    kind: fc.constant('update' as const),
    which: fc.nat(20),
    set: fc.record({ industry: words, employees: fc.option(fc.nat(9_999)) }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const), which: fc.nat(20) }),
);

async function perform(ctx: Context, act: Act, ids: string[]): Promise<void> {
  if (act.kind === 'create') {
    ids.push(await createRecord(ctx, company, { name: `Company ${ids.length}`, industry: act.industry }));
    return;
  }
  const id = ids[act.which % Math.max(ids.length, 1)];
  if (id === undefined) return;
  if (act.kind === 'update') await updateRecords(ctx, company, [{ id, set: act.set }], { partial: true });
  if (act.kind === 'delete') await deleteRecords(ctx, company, [id], { partial: true });
  if (act.kind === 'restore') await restoreRecords(ctx, company, [id], { partial: true });
}

/** What a person sees: live records without the stamps that every write sets. */
async function visible(ctx: Context, ids: readonly string[]): Promise<Values[]> {
  const records = await readValues(ctx, company, ids);
  return records
    .filter((record) => record.deletedAt === null)
    .map(({ version: _version, updatedAt: _at, updatedBy: _by, ...rest }) => rest);
}

test('undoing what a batch did leaves everything as it was before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 8 }), fc.array(acts, { minLength: 1, maxLength: 8 }), async (earlier, batch) => {
      const ids: string[] = [];
      for (const [at, act] of earlier.entries()) await perform(await step(at), act, ids);
      const before = await visible(await step(0), ids);
      const ctx = await step(100);
      for (const act of batch) await perform(ctx, act, ids);
      const [{ changes } = { changes: 0 }] = await ctx.db.query<{ changes: number }>(
        statement`select count(*)::int as changes from change where batch_id = ${ctx.batchId}`,
      );
      if (changes === 0) return;
      const result = await undoBatch(await step(200), ctx.batchId);
      expect(result.conflicts).toEqual([]);
      expect(await visible(await step(300), ids)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('a record can be seen as it was after each of its changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 12 }), async (all) => {
      const ids: string[] = [];
      const seen: Values[][] = [];
      for (const [at, act] of all.entries()) {
        await perform(await step(at), act, ids);
        seen.push(await visible(await step(at), ids));
      }
      const ctx = await step(1_000);
      for (const [at, records] of seen.entries()) {
        const time = new Date(Date.UTC(2026, 0, 1, 0, 0, at, 500));
        for (const record of records)
          expect(await recordAsOf(ctx, company, String(record.id), time)).toMatchObject({ ...record, createdBy: null });
      }
    }),
    { numRuns: 25 },
  );
});

test('undo leaves alone what someone else has changed since, and says so', async () => {
  const [first, second] = (
    await createRecords(await step(0), company, [
      { name: 'A', industry: 'Trade' },
      { name: 'B', industry: 'Trade' },
    ])
  ).changed;
  const bulk = await step(10);
  await updateRecords(
    bulk,
    company,
    [first, second].map((id) => ({ id: id ?? '', set: { industry: 'Energy', employees: 5 } })),
  );
  await updateRecord(await step(20), company, first ?? '', { industry: 'Water' });

  const result = await undoBatch(await step(30), bulk.batchId);

  expect(result.conflicts).toEqual([
    { object: 'company', recordId: first, title: 'A', fields: ['industry'], reason: 'Someone has changed it since.' },
  ]);
  const [a, b] = await readValues(await step(40), company, [first ?? '', second ?? '']);
  expect([a?.industry, a?.employees, b?.industry, b?.employees]).toEqual(['Water', null, 'Trade', null]);
});

test('an undo can itself be undone', async () => {
  const ctx = await step(0);
  const id = await createRecord(ctx, company, { name: 'Here again' });
  const undone = await undoBatch(await step(1), ctx.batchId);
  expect(await visible(await step(2), [id])).toEqual([]);
  await undoBatch(await step(3), undone.batchId);
  expect((await visible(await step(4), [id])).map((record) => record.name)).toEqual(['Here again']);
});

test('links with role and dates come back by undo', async () => {
  const contact = await engine.object(await step(0), 'contact');
  const employer = await createRecord(await step(0), company, { name: 'Employer' });
  const id = await createRecord(await step(0), contact, {
    name: 'Ada Example',
    companies: [{ id: employer, role: 'advisor', startedOn: '2020-02-29' }],
  });
  const ctx = await step(1);
  await updateRecord(ctx, contact, id, { companies: [] });
  await undoBatch(await step(2), ctx.batchId);
  const [record] = await readValues(await step(3), contact, [id]);
  expect(record?.companies).toEqual([{ id: employer, role: 'advisor', startedOn: '2020-02-29', endedOn: null }]);
});

test('undoing an import removes what was only looked at again, and keeps what a kept record points to', async () => {
  const deal = await engine.object(await step(0), 'deal');
  const imported = await step(10);
  const kept = await createRecord(imported, company, { name: 'Kept' });
  const gone = await createRecord(imported, company, { name: 'Gone' });
  const worked = await createRecord(imported, deal, { name: 'Worked on', company: kept });
  const seen = await createRecord(imported, deal, { name: 'Only looked at', company: gone });
  await updateRecord(await step(20), deal, worked, { nextStep: 'Call' });
  const edit = await step(21);
  await updateRecord(edit, deal, seen, { nextStep: 'Call' });
  await undoBatch(await step(22), edit.batchId);

  const result = await undoBatch(await step(30), imported.batchId);

  expect(result.conflicts.map((conflict) => [conflict.title, conflict.reason])).toEqual([
    ['Worked on', 'Someone has changed it since.'],
    ['Kept', 'Another record that stays points to it.'],
  ]);
  expect((await visible(await step(31), [kept, gone])).map((record) => record.name)).toEqual(['Kept']);
});

test('undoing a reopened deal brings back when it was closed and moved', async () => {
  const deal = await engine.object(await step(0), 'deal');
  const stages = await (await step(0)).db.query<{ id: string; kind: string }>(statement`select id, kind from stage order by position`);
  const won = stages.find((stage) => stage.kind === 'won')?.id;
  const id = await createRecord(await step(40), deal, { name: 'Won long ago', stage: won, closeDate: '2017-03-01' });
  const [before] = await readValues(await step(41), deal, [id]);
  expect([before?.closedAt, before?.stageChangedAt]).toEqual(['2017-02-28T23:00:00.000Z', '2017-02-28T23:00:00.000Z']);
  const reopened = await step(50);
  await updateRecord(reopened, deal, id, { stage: stages[0]?.id });
  await undoBatch(await step(51), reopened.batchId);
  const [after] = await readValues(await step(52), deal, [id]);
  expect({ ...after, version: 0, updatedAt: '' }).toEqual({ ...before, version: 0, updatedAt: '' });
});
