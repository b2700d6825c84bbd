import { beforeAll, expect, test } from 'vitest';
import { workspaceContext } from '../src/kernel/workspace-context.ts';
import { runImport } from '../src/modules/imports/running/run-import.ts';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { ImportHands } from './harness/imports.ts';
import { importHands } from './harness/imports.ts';

let here: TestWorkspace;
let hands: ImportHands;

beforeAll(async () => {
  here = await workspace();
  hands = importHands(here, here.member);
});

const companies = { name: 'companies.csv', content: 'Company ID,Company name\na1,Acme\n' };

test('somebody who may only read cannot import, and does not see what others import', async () => {
  const id = await hands.start([companies]);
  const reader = here.as(here.readOnly);
  await reader.post('imports').expect(403);
  await reader.get('imports').expect(403);
  await reader.get(`imports/${id}`).expect(403);
  await reader.post(`imports/${id}/preview`).expect(403);
  await here.anybody.get(`imports/${id}`).expect(401);
});

test('a member imports what members may write, in their own name', async () => {
  const id = await hands.start([companies]);
  await hands.preview(id);
  const done = await hands.run(id);
  expect(done).toMatchObject({ status: 'done', createdBy: { id: here.member.membershipId, title: 'Mia Member' } });
  const [record] = (await here.as(here.member).get('companies').expect(200)).records;
  expect(record.createdBy).toMatchObject({ id: here.member.membershipId });
});

test('people and stages are added by administrators only', async () => {
  const people = { name: 'teams.csv', content: 'sales_agent,manager,regional_office\nAnn Lee,Bo Ek,East\n' };
  const mine = await hands.start([people]);
  expect((await hands.read(mine)).files[0]?.object).not.toBe('membership');
  const refused = await here
    .as(here.member)
    .patch(`imports/${mine}`, { files: [{ name: 'teams.csv', object: 'membership' }] })
    .expect(422);
  expect(refused.issues).toMatchObject([{ path: ['files', 0, 'object'], code: 'not_allowed' }]);

  const deals = await hands.start([{ name: 'deals.csv', content: 'Deal ID,Deal name,Deal stage\nd1,One,Signed off\n' }]);
  expect((await hands.preview(deals)).files[0]?.preview).toMatchObject({
    create: 0,
    error: 1,
    problems: [{ code: 'may_not_create', value: 'Signed off' }],
  });

  const theirs = importHands(here, here.admin);
  const allowed = await theirs.start([people]);
  await theirs.preview(allowed);
  expect((await theirs.run(allowed)).files[0]).toMatchObject({ object: 'membership', result: { created: 1 } });
});

test('an import is changed and run by whoever began it or an administrator, and seen by its colleagues', async () => {
  const other = importHands(here, here.admin);
  const id = await other.start([companies]);
  await here.as(here.member).get(`imports/${id}`).expect(200);
  expect(await here.as(here.member).patch(`imports/${id}`, { files: [] }).expect(403)).toMatchObject({ code: 'not_yours' });
  await here.as(here.member).post(`imports/${id}/preview`).expect(403);
  await here.as(here.member).delete(`imports/${id}`).expect(403);
  await here.as(here.owner).delete(`imports/${id}`).expect(204);
});

test('an import belongs to its workspace: another one does not know of it', async () => {
  const id = await hands.start([companies]);
  const rival = await workspace();
  await rival.as(rival.owner).get(`imports/${id}`).expect(404);
  await rival.as(rival.owner).post(`imports/${id}/preview`).expect(404);
  await rival.as(rival.owner).get(`imports/${id}/preview-rows?file=companies.csv`).expect(404);
  expect((await rival.as(rival.owner).get('imports').expect(200)).imports).toEqual([]);
});

test('what is asked of an import must fit its state', async () => {
  const owner = importHands(here, here.owner);
  const as = here.as(here.owner);
  const id = await owner.start([]);
  expect(await as.post(`imports/${id}/preview`).expect(409)).toMatchObject({ code: 'no_files' });
  expect(await as.post(`imports/${id}/run`).expect(409)).toMatchObject({ code: 'wrong_state' });
  expect(await as.post(`imports/${id}/undo`).expect(409)).toMatchObject({ code: 'wrong_state' });
  const ready = await owner.start([companies]);
  await owner.preview(ready);
  await owner.run(ready);
  expect(await as.post(`imports/${ready}/run`).expect(409)).toMatchObject({ code: 'wrong_state' });
  expect(await as.patch(`imports/${ready}`, { files: [{ name: 'companies.csv', key: [] }] }).expect(409)).toMatchObject({
    code: 'import_over',
  });
});

test('a mapping that does not fit is refused with every reason, and nothing of it is kept', async () => {
  const owner = importHands(here, here.owner);
  const id = await owner.start([companies]);
  const before = await owner.read(id);
  const wrong = [
    { column: 'Company ID', field: 'nonsense' },
    { column: 'Company name', field: 'name' },
    { column: 'No such column', field: 'industry' },
    { column: null, field: 'industry' },
    { column: 'Company name', field: 'createdAt' },
  ];
  const { issues } = await here
    .as(here.owner)
    .patch(`imports/${id}`, { files: [{ name: 'companies.csv', mapping: wrong, key: ['employees'] }] })
    .expect(422);
  expect(issues.map((issue: { path: unknown[]; code: string }) => [issue.path.slice(2).join('.'), issue.code])).toEqual([
    ['mapping.0.field', 'unknown_field'],
    ['mapping.2.column', 'unknown_column'],
    ['mapping.3.template', 'required'],
    ['mapping.4.column', 'mapped_twice'],
    ['key.0', 'key_not_mapped'],
  ]);
  expect(await owner.read(id)).toEqual(before);
  await here
    .as(here.owner)
    .patch(`imports/${id}`, { files: [{ name: 'other.csv' }] })
    .expect(404);
  await here
    .as(here.owner)
    .patch(`imports/${id}`, { files: [{ name: 'companies.csv', colour: 'red' }] })
    .expect(422);
});

test('somebody who has lost the right to write by the time the import runs writes nothing', async () => {
  const id = await hands.start([{ name: 'companies.csv', content: 'Company ID,Company name\nz1,Late\n' }]);
  await hands.preview(id);
  const count = async (): Promise<number> => (await here.as(here.owner).get('companies?count=exact').expect(200)).count.value;
  const before = await count();
  // The run as the worker finds it, a moment after the role was taken away.
  await here.tables.query("update import set status = 'running' where id = $1", [id]);
  await here.as(here.owner).patch(`memberships/${here.member.membershipId}`, { role: 'readOnly' }).expect(200);
  const { database } = here.core.server;
  const ctx = await workspaceContext(database, here.clock, here.id, { membershipId: here.member.membershipId });
  await runImport.run(ctx, { importId: id }, { attempt: 1, signal: new AbortController().signal });
  expect(await importHands(here, here.owner).read(id)).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('Your role does not allow'),
  });
  expect(await count()).toBe(before);
});
