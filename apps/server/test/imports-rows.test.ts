import { beforeAll, expect, test } from 'vitest';
import type { ImportShape } from '../src/modules/imports/import-shape.ts';
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

const one = async (plural: string, field: string, value: string) =>
  (
    await here
      .as(here.owner)
      .get(`${plural}?filter=${encodeURIComponent(JSON.stringify({ field, op: 'eq', value }))}`)
      .expect(200)
  ).records[0];

/** Imports one file in one go. */
async function bring(name: string, content: string, patch: object = {}): Promise<ImportShape> {
  const id = await hands.start([{ name, content }]);
  await hands.patch(id, { name, ...patch });
  await hands.preview(id);
  return hands.run(id);
}

const result = (done: ImportShape) => done.files[0]?.result;

test('cells of several columns make one address, one amount, and numbers of several kinds', async () => {
  const done = await bring(
    'contacts.csv',
    [
      'Contact ID,First Name,Last Name,Email,Personal Email,Work Phone,Mobile,Street,City,Zip,Country',
      'p1,Ann,Lee,ANN@example.com,ann@home.example,+49 30 1234567,0170 1234567,Main St 1,Berlin,10115,Germany',
    ].join('\n'),
  );
  expect(result(done)).toMatchObject({ created: 1, refused: 0 });
  expect(await one('contacts', 'externalId', 'p1')).toMatchObject({
    name: 'Ann Lee',
    emails: [
      { email: 'ann@example.com', kind: 'work' },
      { email: 'ann@home.example', kind: 'private' },
    ],
    phones: [
      { e164: '+49301234567', kind: 'work' },
      { e164: '+491701234567', kind: 'mobile' },
    ],
    address: { street: 'Main St 1', city: 'Berlin', postalCode: '10115', country: 'DE', region: null },
  });
  await bring('deals.csv', 'Deal ID,Deal name,Amount,Currency\nd1,First,"1,250.50",USD\nd2,Second,80,\n');
  expect([(await one('deals', 'externalId', 'd1')).amount, (await one('deals', 'externalId', 'd2')).amount]).toEqual([
    { amount: '1250.50', currency: 'USD' },
    { amount: '80.00', currency: 'EUR' },
  ]);
});

test('a row changes only what it says: empty cells clear nothing, lists grow, parts of an address are replaced', async () => {
  const done = await bring(
    'contacts.csv',
    'Contact ID,First Name,Last Name,Email,Mobile,City,Job Title\np1,,,ann@new.example,,Potsdam,CEO\n',
  );
  expect(result(done)).toEqual({ created: 0, updated: 1, unchanged: 0, skipped: 0, refused: 0 });
  const ann = await one('contacts', 'externalId', 'p1');
  expect(ann).toMatchObject({ name: 'Ann Lee', jobTitle: 'CEO', address: { street: 'Main St 1', city: 'Potsdam' } });
  expect(ann.emails.map((each: { email: string }) => each.email)).toEqual(['ann@example.com', 'ann@home.example', 'ann@new.example']);
  expect(ann.phones).toHaveLength(2);
  const { changes } = await here.as(here.owner).get(`contacts/${ann.id}/history`).expect(200);
  expect(changes[0]).toMatchObject({ source: 'import', action: 'update', batchId: done.batchId });
  expect(Object.keys(changes[0].after).sort()).toEqual(['address', 'emails', 'jobTitle']);
});

test('the preview shows what a changed record holds now, and what it would hold', async () => {
  const id = await hands.start([{ name: 'contacts.csv', content: 'Contact ID,Job Title\np1,Chair\n' }]);
  expect((await hands.preview(id)).files[0]?.preview).toMatchObject({ create: 0, update: 1 });
  const [row] = await hands.rows(id, 'contacts.csv', 'changed');
  expect(row).toMatchObject({ row: 2, outcome: 'update', recordId: (await one('contacts', 'externalId', 'p1')).id });
  expect(row?.cells).toContainEqual({ field: 'jobTitle', column: 'Job Title', text: 'Chair', before: 'CEO', changed: true, isNew: false });
});

test('records can be found by any field or several, and whatever the capitals of their names', async () => {
  await bring('companies.csv', 'name,domain,industry\nAcme Corporation,acme.example,retail\nGlobex,globex.example,it\n');
  expect(result(await bring('companies.csv', 'name,industry\nACME   córporation,food\n'))).toMatchObject({ created: 0, updated: 1 });
  expect(await one('companies', 'domain', 'acme.example')).toMatchObject({
    name: 'Acme Corporation',
    industry: 'food',
  });
  expect(
    result(
      await bring('contacts.csv', 'First Name,Last Name,Job Title\nAnn,Lee,Founder\nAnn,Other,None\n', { key: ['firstName', 'lastName'] }),
    ),
  ).toMatchObject({ created: 1, updated: 1 });
  expect(result(await bring('contacts.csv', 'Email,Job Title\nann@home.example,Angel\n', { key: ['emails'] }))).toMatchObject({
    created: 0,
    updated: 1,
  });
  expect(await one('contacts', 'externalId', 'p1')).toMatchObject({ jobTitle: 'Angel', name: 'Ann Lee' });
});

test('without a key every row is a new record', async () => {
  const done = await bring('contacts.csv', 'Full name\nTwin\nTwin\n', { key: [] });
  expect(result(done)).toMatchObject({ created: 2 });
});

test('a key that several records share is told, not guessed', async () => {
  const done = await bring('contacts.csv', 'Full name,Job Title\nTwin,Left\n', { key: ['name'] });
  expect(result(done)).toMatchObject({ updated: 0, refused: 1 });
  const problems = (await hands.read(done.id)).files[0]?.preview?.problems;
  expect(problems).toMatchObject([{ code: 'ambiguous_key', rows: 1, message: expect.stringContaining('2 contacts') }]);
});

test('of two rows with the same key the later one is refused, and one that repeats the other is skipped', async () => {
  const done = await bring('companies.csv', 'Company ID,name\nx1,One\nx2,Two\nx1,Other\nx2,Two\n');
  expect(result(done)).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 1, refused: 1 });
  expect((await hands.rows(done.id, 'companies.csv', 'error')).map((row) => [row.row, row.issues[0]?.message])).toEqual([
    [4, 'Row 2 has the same "External id". Only one row can decide what the record holds.'],
  ]);
});

test('two new records cannot share a unique value, in the file or with one that is there', async () => {
  const done = await bring('companies.csv', 'name,domain\nNew one,new.example\nNew two,new.example\nNew three,globex.example\n', {
    key: ['name'],
  });
  expect(result(done)).toMatchObject({ created: 1, refused: 2 });
  expect((await hands.rows(done.id, 'companies.csv', 'error')).map((row) => [row.row, row.issues[0]?.code])).toEqual([
    [3, 'not_unique'],
    [4, 'not_unique'],
  ]);
});

test('cells that cannot be read are grouped by value, with choices where there are some', async () => {
  const id = await hands.start([
    { name: 'companies.csv', content: 'Company ID,name,Employees,Lifecycle\nq1,A,12,Customer\nq2,B,13,Custmer\nq3,C,a few,Custmer\n' },
  ]);
  await hands.patch(id, {
    name: 'companies.csv',
    mapping: mapping('Company ID:externalId', 'name:name', 'Employees:employees', 'Lifecycle:lifecycle'),
  });
  const { preview } = (await hands.preview(id)).files[0] ?? {};
  expect(preview).toMatchObject({ create: 1, error: 2 });
  expect(preview?.problems.map((problem) => [problem.column, problem.value, problem.rows, problem.suggestion?.to ?? null])).toEqual([
    ['Lifecycle', 'Custmer', 2, 'Customer'],
    ['Employees', 'a few', 1, null],
  ]);
  await hands.patch(id, {
    name: 'companies.csv',
    values: [
      { column: 'Lifecycle', from: 'Custmer', to: 'Customer' },
      { column: 'Employees', from: 'a few', to: null },
    ],
  });
  await hands.preview(id);
  expect(result(await hands.run(id))).toMatchObject({ created: 3, refused: 0 });
  expect(await one('companies', 'externalId', 'q3')).toMatchObject({ employees: null, lifecycle: 'customer' });
});

test('cells that say nothing in words are empty: n/a, a dash, none', async () => {
  const done = await bring('companies.csv', 'Company ID,name,Employees,Parent company\nn1,Quiet,n/a,-\nn2,Silent,-,None\n');
  expect(result(done)).toMatchObject({ created: 2, refused: 0 });
  expect(await one('companies', 'externalId', 'n1')).toMatchObject({ employees: null, parent: null });
});

test('a formula that an export has made harmless comes back as it was', async () => {
  await bring('companies.csv', "Company ID,name,Industry\nf1,'=SUM(A1:A9),'+plus\n");
  expect(await one('companies', 'externalId', 'f1')).toMatchObject({ name: '=SUM(A1:A9)', industry: '+plus' });
});

function mapping(...pairs: readonly string[]) {
  return pairs.map((pair) => ({ column: pair.split(':')[0], field: pair.split(':')[1] }));
}
