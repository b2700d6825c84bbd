import { beforeAll, expect, test } from 'vitest';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { Hands } from './harness/sign-in.ts';

let acme: TestWorkspace;
let member: Hands;

beforeAll(async () => {
  acme = await workspace();
  member = acme.as(acme.member);
});

/** Everything that is stored, so that a refusal can be shown to have changed nothing. */
async function stored(): Promise<unknown> {
  const { rows } =
    await acme.tables.query(`select (select count(*) from change) as changes, (select sum(change_seq) from workspace_counter) as seq,
    (select count(*) from company) as companies, (select sum(version) from company) as versions, (select count(*) from deal) as deals, (select sum(version) from deal) as moves`);
  return rows[0];
}

test('a bulk call writes what fits, says what does not, and can be undone whole', async () => {
  const response = await member.post('companies/bulk/create', {
    records: [{ name: 'Bulk 1', domain: 'b1.example' }, { domain: 'b2.example' }, { name: 'Bulk 3', domain: 'b1.example' }],
  });
  expect(response.status).toBe(200);
  expect(response.body.created).toHaveLength(1);
  expect(
    response.body.refused.map((refusal: { index: number; issues: { code: string }[] }) => [refusal.index, refusal.issues[0]?.code]),
  ).toEqual([
    [1, 'required'],
    [2, 'not_unique'],
  ]);
  const undone = await member.post(`batches/${response.body.batchId}/undo`).expect(200);
  expect(undone).toMatchObject({ undone: 1, conflicts: [] });
});

test('a bulk call that must be whole is refused whole', async () => {
  const before = await stored();
  const problem = await member.post('companies/bulk/create?onError=refuse-all', { records: [{ name: 'Fits' }, {}] }).expect(422);
  expect(problem.issues[0].path).toEqual([1, 'name']);
  expect(await stored()).toEqual(before);
});

test('an upsert creates what is new, changes what differs and leaves the rest untouched', async () => {
  const records = [
    { externalId: 'u1', name: 'One' },
    { externalId: 'u2', name: 'Two' },
  ];
  const first = await member.post('companies/bulk/upsert', { key: 'externalId', records }).expect(200);
  expect(first.created).toHaveLength(2);
  const again = await member
    .post('companies/bulk/upsert', {
      key: 'externalId',
      records: [records[0], { externalId: 'u2', name: 'Zwei' }, { externalId: 'u3', name: 'Three' }],
    })
    .expect(200);
  expect([again.created.length, again.updated.length, again.unchanged.length]).toEqual([1, 1, 1]);
  await member.post('companies/bulk/upsert', { key: 'name', records }).expect(422);
});

test('many records of a filter are changed at once, and a filter has to be given', async () => {
  await member
    .post('companies/bulk/create', { records: Array.from({ length: 12 }, (_none, at) => ({ name: `Many ${at}`, industry: 'Many' })) })
    .expect(200);
  const many = { field: 'industry', op: 'eq', value: 'Many' };
  const changed = await member.post('companies/bulk/update', { filter: many, set: { employees: 3 } }).expect(200);
  expect(changed.updated).toHaveLength(12);
  await member.post('companies/bulk/delete', {}).expect(422);
  const deleted = await member.post('companies/bulk/delete', { filter: many }).expect(200);
  expect(deleted.deleted).toHaveLength(12);
  expect((await member.post('companies/bulk/restore', { ids: deleted.deleted }).expect(200)).restored).toHaveLength(12);
});

test('writes of one person under one batch id are undone together, and nobody else can join them', async () => {
  const headers = { 'x-batch-id': '01a00000-0000-7000-8000-00000000abcd' };
  const first = await member.post('companies', { name: 'Batch 1' }, { headers });
  await member.post('companies', { name: 'Batch 2' }, { headers }).expect(201);
  await acme.as(acme.admin).post('companies', { name: 'Not theirs' }, { headers }).expect(201);
  const undone = await member.post(`batches/${first.headers['x-batch-id']}/undo`).expect(200);
  expect(undone.undone).toBe(2);
});
