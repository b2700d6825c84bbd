import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../src/kernel/context.ts';
import { workspaceContext } from '../src/kernel/workspace-context.ts';
import { previewImport } from '../src/modules/imports/previewing/preview-import.ts';
import { runImport } from '../src/modules/imports/running/run-import.ts';
import { undoImport } from '../src/modules/imports/running/undo-import.ts';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { ImportHands } from './harness/imports.ts';
import { importHands } from './harness/imports.ts';

let here: TestWorkspace;
let hands: ImportHands;

beforeAll(async () => {
  here = await workspace();
  hands = importHands(here, here.owner);
});

const rows = 5_200;

/** A file of as many companies, each with a parent further up, told apart by a prefix. */
function companies(prefix: string): string {
  const lines = Array.from(
    { length: rows },
    (_none, at) => `${prefix}${at},${prefix} firm ${at},${at === 0 ? '' : `${prefix} firm ${Math.floor(at / 2)}`}`,
  );
  return ['Company ID,Company name,Parent company', ...lines].join('\n');
}

/** An import that is ready to run, and a context as the worker makes it. */
async function ready(prefix: string): Promise<{ id: string; ctx: Context }> {
  const id = await hands.start([{ name: 'companies.csv', content: companies(prefix) }]);
  await hands.preview(id);
  await here.tables.query("update import set status = 'running', phase = 'waiting', rows_done = 0 where id = $1", [id]);
  const ctx = await workspaceContext(here.core.server.database, here.clock, here.id, { membershipId: here.owner.membershipId });
  return { id, ctx };
}

async function written(prefix: string): Promise<{ records: number; changes: number; linked: number }> {
  const { rows: found } = await here.tables.query(
    `select (select count(*)::int from company where workspace_id = $1 and external_id like $2 and deleted_at is null) as records,
      (select count(*)::int from company where workspace_id = $1 and external_id like $2 and deleted_at is null and parent is not null) as linked,
      (select count(*)::int from change where workspace_id = $1 and record_id in (select id from company where external_id like $2)) as changes`,
    [here.id, `${prefix}%`],
  );
  return found[0];
}

const whole = { records: rows, changes: rows, linked: rows - 1 };
const facts = (signal = new AbortController().signal) => ({ attempt: 1, signal });

/** A signal that aborts once so many rows are committed: the worker is told to stop in the middle. */
async function abortAfter(id: string, done: number): Promise<AbortSignal> {
  const abort = new AbortController();
  void (async () => {
    while (!abort.signal.aborted) if ((await hands.read(id)).progress.done >= done) abort.abort(new Error('The worker stops.'));
  })();
  return abort.signal;
}

test('a run that is cut off goes on where it stopped, and ends with exactly the rows of the file', async () => {
  const { id, ctx } = await ready('cut');
  await expect(runImport.run(ctx, { importId: id }, facts(await abortAfter(id, 1)))).rejects.toThrow('The worker stops.');
  const half = await written('cut');
  expect(half.records).toBeGreaterThan(0);
  expect(half.records).toBeLessThan(rows);
  expect(half.changes).toBe(half.records);
  await runImport.run(ctx, { importId: id }, facts());
  expect(await written('cut')).toEqual(whole);
  expect(await hands.read(id)).toMatchObject({
    status: 'done',
    progress: { done: rows, total: rows },
    files: [{ result: { created: rows, refused: 0 } }],
  });
});

test('a run that is carried out twice at the same time has one effect', async () => {
  const { id, ctx } = await ready('twice');
  await Promise.all([runImport.run(ctx, { importId: id }, facts()), runImport.run(ctx, { importId: id }, facts())]);
  await runImport.run(ctx, { importId: id }, facts());
  expect(await written('twice')).toEqual(whole);
  expect((await hands.read(id)).files[0]?.result).toMatchObject({ created: rows, updated: 0, unchanged: 0, refused: 0 });
});

test('a preview that is made twice at the same time says the same', async () => {
  const id = await hands.start([{ name: 'companies.csv', content: companies('look') }]);
  await here.tables.query("update import set status = 'previewing' where id = $1", [id]);
  const ctx = await workspaceContext(here.core.server.database, here.clock, here.id, { membershipId: here.owner.membershipId });
  await Promise.all([previewImport.run(ctx, { importId: id }, facts()), previewImport.run(ctx, { importId: id }, facts())]);
  expect(await hands.read(id)).toMatchObject({ status: 'previewed', files: [{ preview: { create: rows, error: 0 } }] });
  expect((await hands.rows(id, 'companies.csv')).map((row) => row.row).slice(0, 3)).toEqual([2, 3, 4]);
});

test('an undo that is cut off, or carried out twice, ends with everything taken back', async () => {
  const { id, ctx } = await ready('back');
  await runImport.run(ctx, { importId: id }, facts());
  await here.tables.query("update import set status = 'running', phase = 'undoing', rows_done = 0 where id = $1", [id]);
  const undo = { importId: id, undoBatchId: '01a203e0-795b-720b-93c3-a146a2462911' };
  await expect(undoImport.run(ctx, undo, facts(await abortAfter(id, 1)))).rejects.toThrow('The worker stops.');
  const half = await written('back');
  expect(half.records).toBeLessThan(rows);
  await Promise.all([undoImport.run(ctx, undo, facts()), undoImport.run(ctx, undo, facts())]);
  expect((await written('back')).records).toBe(0);
  expect(await hands.read(id)).toMatchObject({ status: 'undone', undo: { undone: rows, conflicts: [] } });
});

test('a row that the database will not take is refused alone, and its neighbours are written', async () => {
  await here.tables.query("alter table company add constraint no_evil check (name <> 'Evil')");
  const lines = Array.from({ length: 40 }, (_none, at) => `e${at},${at === 17 ? 'Evil' : `Good ${at}`}`);
  const id = await hands.start([{ name: 'companies.csv', content: ['Company ID,Company name', ...lines].join('\n') }]);
  await hands.preview(id);
  const done = await hands.run(id);
  expect(done).toMatchObject({ status: 'done', files: [{ result: { created: 39, refused: 1 } }] });
  expect(await here.as(here.owner).get(`imports/${id}/errors.csv?file=companies.csv`).expect(200)).toContain(
    'e17,Evil,19,"The database would not take this row',
  );
});

test('a row the database will not take stops neither the rows behind it nor their numbers', async () => {
  await here.tables.query("alter table deal add constraint no_evil check (name <> 'Evil')");
  const many = 3_600;
  const lines = Array.from({ length: many }, (_none, at) => `n${at},${at === 1_500 ? 'Evil' : `Deal ${at}`}`);
  const id = await hands.start([{ name: 'deals.csv', content: ['Deal ID,Deal name', ...lines].join('\n') }]);
  await hands.preview(id);
  expect(await hands.run(id)).toMatchObject({ status: 'done', files: [{ result: { created: many - 1, refused: 1 } }] });
  const { rows: found } = await here.tables.query(
    "select count(*)::int as deals, count(distinct number)::int as numbers from deal where workspace_id = $1 and external_id like 'n%'",
    [here.id],
  );
  expect(found[0]).toEqual({ deals: many - 1, numbers: many - 1 });
});

test('the rows that were refused come back as a file that can be mended and imported again', async () => {
  const files = [
    {
      name: 'companies.csv',
      content: 'Company ID,Company name,Employees\nr1,Fine,1\nr2,"Wrong, ""quoted""",many\nr3,=cmd|\'/c calc\'!A1,few\n',
    },
    { name: 'deals.csv', content: 'Deal ID,Deal name,Amount\nk1,-5,-5 apples\n' },
  ];
  const id = await hands.start(files);
  await hands.patch(
    id,
    {
      name: 'companies.csv',
      mapping: [
        ['Company ID', 'externalId'],
        ['Company name', 'name'],
        ['Employees', 'employees'],
      ].map(([column, field]) => ({ column, field })),
    },
    {
      name: 'deals.csv',
      mapping: [
        ['Deal ID', 'externalId'],
        ['Deal name', 'name'],
        ['Amount', 'amount'],
      ].map(([column, field]) => ({ column, field })),
    },
  );
  await hands.preview(id);
  await hands.run(id);
  const response = await here.as(here.owner).get(`imports/${id}/errors.csv?file=companies.csv`);
  expect(response.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="errors.csv"',
  });
  const [header, ...lines] = String(response.body).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(header).toBe('Company ID,Company name,Employees,Row,Problem');
  expect(lines.map((line) => line.split(',"Employees:')[0])).toEqual(['r2,"Wrong, ""quoted""",many,3', "r3,'=cmd|'/c calc'!A1,few,4"]);
  const both = String(await here.as(here.owner).get(`imports/${id}/errors.csv`).expect(200));
  expect(both).toContain('File,Company ID,Company name,Employees,Deal ID,Deal name,Amount,Row,Problem');
  expect(both).toContain("deals.csv,,,,k1,-5,'-5 apples,2,");

  const mended = String(response.body).replace('many', '2').replace('few', '3');
  const again = await hands.start([{ name: 'mended.csv', content: mended }]);
  await hands.patch(again, { name: 'mended.csv', object: 'company' });
  await hands.preview(again);
  expect((await hands.run(again)).files[0]?.result).toMatchObject({ created: 2, refused: 0 });
  const [formula] = (
    await here
      .as(here.owner)
      .get(`companies?filter=${encodeURIComponent('{"field":"externalId","op":"eq","value":"r3"}')}`)
      .expect(200)
  ).records;
  expect(formula).toMatchObject({ name: "=cmd|'/c calc'!A1", employees: 3 });
});
