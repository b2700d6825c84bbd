import { sql, select, table, identifier, inWorkspace, proveTenancy } from '@cross-crm/sql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../src/kernel/context.ts';
import { statement } from '../src/kernel/statement.ts';
import { transaction } from '../src/kernel/transaction.ts';
import { catalogFor } from '../src/records/catalog-of-workspace.ts';
import { listStatement, proven } from '../src/records/query.ts';
import { listRecords } from '../src/records/read.ts';
import { createRecord, updateRecord } from '../src/records/write.ts';
import type { Engine } from './harness/engine.ts';
import { openEngine } from './harness/engine.ts';

let engine: Engine;
let acme: Context;
let rival: Context;

beforeAll(async () => {
  engine = await openEngine();
  acme = await engine.workspace('Acme');
  rival = await engine.workspace('Rival');
  await createRecord(acme, await engine.object(acme, 'company'), { name: 'Only for Acme' });
  await createRecord(rival, await engine.object(rival, 'company'), { name: 'Only for Rival' });
});
afterAll(() => engine.close());

async function owner<Result>(run: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: engine.ownerUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

test('a hand-written statement that forgets the workspace still sees only its own', async () => {
  const rows = await rival.db.query<{ name: string }>(statement`select name from company`);
  expect(rows.map((row) => row.name)).toEqual(['Only for Rival']);
});

test('a hand-written change that forgets the workspace touches only its own', async () => {
  await transaction(rival, async (ctx) => ctx.db.query(statement`update company set industry = 'changed'`));
  const rows = await acme.db.query<{ industry: string | null }>(statement`select industry from company`);
  expect(rows).toEqual([{ industry: null }]);
});

test('a hand-written statement cannot write into another workspace', async () => {
  const write = transaction(rival, async (ctx) => ctx.db.query(statement`update company set workspace_id = ${acme.workspaceId}`));
  await expect(write).rejects.toThrow(/row-level security/);
});

test('a list stays in its workspace even when row-level security is switched off', async () => {
  await owner((client) => client.query('alter table company disable row level security'));
  try {
    const page = await listRecords(rival, await engine.object(rival, 'company'), { sort: ['name'], limit: 50 });
    expect(page.records).toContain('Only for Rival');
    expect(page.records).not.toContain('Only for Acme');
  } finally {
    await owner((client) => client.query('alter table company enable row level security'));
  }
});

test('a composed statement that is not bound to the workspace never reaches the database', () => {
  const unbound = select({ columns: [sql`1`], from: table('company', 'c') });
  const elsewhere = select({ columns: [sql`1`], from: table('company', 'c'), where: [inWorkspace('c', acme.workspaceId)] });
  const hidden = select({ columns: [sql`1`], from: table('company', 'c'), where: [sql`${inWorkspace('c', rival.workspaceId)} or true`] });
  const joined = select({
    columns: [sql`1`],
    from: table('company', 'c'),
    joins: [{ type: 'left', source: table('deal', 'd'), on: [sql`${identifier('d', 'company')} = ${identifier('c', 'id')}`] }],
    where: [inWorkspace('c', rival.workspaceId), inWorkspace('d', rival.workspaceId)],
  });
  for (const bad of [unbound, elsewhere, hidden, joined]) expect(() => proven(rival, bad)).toThrow(/workspace/);
});

test('the composer binds every table of a statement with filters, links and includes', async () => {
  const statementText = listStatement(rival, await catalogFor(rival), await engine.object(rival, 'deal'), {
    sort: ['company.name', '-amount'],
    include: ['company', 'contacts', 'owner'],
    limit: 10,
    filter: {
      and: [
        { field: 'company.industry', op: 'eq', value: 'x' },
        { related: 'tasks', has: 'none' },
        { related: 'contacts', count: 'gt', value: 1 },
      ],
    },
  }).text;
  const tables = statementText.match(/(?:from|join) "(\w+)" as "\w+"/g) ?? [];
  const bound = statementText.match(/"workspace_id" = \$1/g) ?? [];
  expect(tables.length).toBeGreaterThan(8);
  expect(bound.length).toBeGreaterThanOrEqual(tables.length);
});

test('the two roles own nothing, are no superusers, and the reader cannot write', async () => {
  const roles = await owner((client) =>
    client.query("select rolname, rolsuper from pg_roles where rolname in ('cross_app', 'cross_read') order by 1"),
  );
  expect(roles.rows).toEqual([
    { rolname: 'cross_app', rolsuper: false },
    { rolname: 'cross_read', rolsuper: false },
  ]);
  const owned = await owner((client) =>
    client.query("select relname from pg_class where pg_get_userbyid(relowner) in ('cross_app', 'cross_read')"),
  );
  expect(owned.rows).toEqual([]);
  await expect(
    rival.db.pools.read.query('insert into company (workspace_id, id) values (gen_random_uuid(), gen_random_uuid())'),
  ).rejects.toThrow(/read-only|permission denied/);
});

test('the application can add to the change log and never change it', async () => {
  await updateRecord(
    rival,
    await engine.object(rival, 'company'),
    (await rival.db.query<{ id: string }>(statement`select id from company`))[0]?.id ?? '',
    { industry: 'Trade' },
  );
  await expect(rival.db.query(statement`update change set source = 'api'`)).rejects.toThrow(/permission denied/);
  await expect(rival.db.query(statement`delete from change`)).rejects.toThrow(/permission denied/);
});

test('the proof looks into every sub-select', () => {
  const inner = select({ columns: [sql`1`], from: table('deal', 'd') });
  const outer = select({ columns: [sql`exists ${inner}`], from: table('company', 'c'), where: [inWorkspace('c', rival.workspaceId)] });
  expect(() => proveTenancy(outer, rival.workspaceId)).toThrow(/"deal"/);
});
