import { fieldTypes } from '@cross-crm/field-types';
import type { Json } from '@cross-crm/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionsOf } from '../../../packages/field-types/test/field-arbitraries.ts';
import { catalogFor } from '../src/records/catalog-of-workspace.ts';
import { operationRequests } from './fuzz/operation-requests.ts';
import { objectsInOrder, planted } from './fuzz/planted.ts';
import { bulkCalls, cursorText, customFields, questions, writings } from './fuzz/requests.ts';
import type { Ground } from './fuzz/requests.ts';
import { sturdySender } from './fuzz/sturdy.ts';
import type { Send } from './fuzz/sturdy.ts';
import { workspace } from './harness/app.ts';
import type { TestResponse } from './harness/request.ts';

/** The same requests in every run. To look further: `FUZZ_SEED=7 FUZZ_RUNS=20`, the second times as many of them. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const times = Number(process.env['FUZZ_RUNS'] ?? 1);

interface Prepared extends Ground {
  readonly send: Send;
}

let ground: Promise<Prepared> | undefined;

/** One workspace for the whole file, with custom fields of every type. */
function prepared(): Promise<Prepared> {
  ground ??= prepare();
  return ground;
}

async function prepare(): Promise<Prepared> {
  const test = await planted(await workspace(), 'sparrow');
  for (const [type, def] of Object.entries(fieldTypes).filter(([, each]) => !each.builtInOnly)) {
    const name = `odd${type[0]?.toUpperCase()}${type.slice(1)}`;
    const options = optionsFor(type, def.optionsSchema.safeParse({}).success);
    for (const object of ['deal', 'company'])
      await test.as(test.owner).create('custom-fields', { object, name, label: type, type, options });
  }
  const catalog = await catalogFor(await test.system());
  const objects = objectsInOrder().flatMap(({ def }) => catalog.objects.get(def.name) ?? []);
  const ids = [...Object.values(test.ids), '019a0000-0000-7000-8000-000000000000'];
  return { test, objects, ids, send: await sturdySender(test) };
}

function optionsFor(type: string, needsNone: boolean): Json {
  if (type.startsWith('relation')) return { to: 'contact' };
  return needsNone ? {} : { ...optionsOf[type] };
}

/** Asks so many times; a failure names the request. Gives how many were taken and how many refused. */
async function repeat<Value>(
  runs: number,
  values: fc.Arbitrary<Value>,
  ask: (value: Value) => Promise<TestResponse>,
): Promise<{ taken: number; refused: number }> {
  const count = { taken: 0, refused: 0 };
  const property = fc.asyncProperty(values, async (value) => {
    const { status } = await ask(value);
    count[status < 400 ? 'taken' : 'refused'] += 1;
  });
  await fc.assert(property, { seed, numRuns: Math.ceil(runs * times), endOnFailure: true });
  return count;
}

/** Were nearly all of them of one kind, the requests would prove little. */
function expectBoth({ taken, refused }: { taken: number; refused: number }): void {
  expect(Math.min(taken, refused) / (taken + refused)).toBeGreaterThan(0.05);
}

test('whatever a record is made of or changed to, it is taken or refused', async () => {
  const all = await prepared();
  const { send, test } = all;
  const found = await repeat(250, writings(all), async ({ plural, input, change, otherwise }) => {
    const answer = await send('POST', plural, input);
    const id = answer.status === 201 ? answer.body.id : otherwise;
    if (plural !== 'workspaces' && id !== test.owner.membershipId) await send('PATCH', `${plural}/${id}`, change);
    await send('GET', `${plural}/${id}/history`);
    return answer;
  });
  expectBoth(found);
});

test('whatever is sent in bulk, it is taken or refused record by record', async () => {
  const all = await prepared();
  expectBoth(await repeat(200, bulkCalls(all), ([method, path, body]) => all.send(method, path, body)));
});

test('whatever is asked about records, it is answered or refused', async () => {
  const all = await prepared();
  expectBoth(await repeat(500, questions(all), ([method, path]) => all.send(method, path)));
});

test('a cursor that somebody wrote by hand is refused', async () => {
  const { objects, send } = await prepared();
  const id = '019a0000-0000-7000-8000-000000000000';
  const company = objects.find(({ def }) => def.name === 'company');
  const codes = new Set<string>();
  for (const { name } of [...(company?.fields.values() ?? [])].filter((field) => field.sql.sort)) {
    for (const values of [
      ['x', id],
      ['9'.repeat(40), id],
      ['1e999', id],
      ['2026-02-30', id],
      [null, 'x'],
    ]) {
      const { status, body } = await send('GET', `companies?sort=${name}&cursor=${cursorText([name, ...values])}`);
      codes.add(status === 200 ? 'a place in the list' : body.issues[0].code);
    }
  }
  expect([...codes].toSorted()).toEqual(['a place in the list', 'bad_cursor']);
});

test('a record that stands twice in one call is written once, and the second is refused', async () => {
  const { test, send } = await prepared();
  const id = test.ids['activity'] ?? '';
  const records = ['First', 'Second'].map((subject) => ({ id, subject, contacts: [test.ids['contact'] ?? ''] }));

  const { body } = await send('POST', 'activities/bulk/update', { records });
  expect(body.refused).toMatchObject([{ index: 1, id, issues: [{ code: 'repeated' }] }]);
  expect((await send('GET', `activities/${id}`)).body.subject).toBe('First');
  expect((await send('POST', 'activities/bulk/update?onError=refuse-all', { records })).status).toBe(422);
  expect((await send('POST', 'activities/bulk/delete', { ids: [id, id] })).body).toMatchObject({ deleted: [id], refused: [{ index: 1 }] });
  await send('POST', `activities/${id}/restore`);
});

test('an export that asks for what is not there is refused before anything is sent', async () => {
  const { send } = await prepared();
  for (const filter of [
    { field: 'name', op: 'lt', value: {} },
    { field: 'nothing', op: 'empty' },
  ]) {
    const { status } = await send('GET', `companies/export.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    expect(status).toBe(422);
  }
});

test('a custom field cannot link to nothing, or take the name of another relation', async () => {
  const { send } = await prepared();
  const field = { object: 'note', name: 'about', label: 'About', type: 'relation' };
  const links: Json[] = [{ to: 'nothing' }, { to: 'company', inverse: 'deals' }, { to: 'company', inverse: 'name' }];
  for (const options of links)
    expect((await send('POST', 'custom-fields', { ...field, options })).body.issues).toMatchObject([{ path: ['options'] }]);
  expect((await send('POST', 'custom-fields', { ...field, options: { to: 'company', inverse: 'remarks' } })).status).toBe(201);
});

test('whatever a custom field is made of, the workspace goes on working', async () => {
  const all = await prepared();
  const { send, test } = all;
  const found = await repeat(150, customFields(all), async (field) => {
    const made = await send('POST', 'custom-fields', field);
    if (made.status !== 201) return made;
    const { id, name, object: of } = made.body;
    const object = all.objects.find(({ def }) => def.name === of);
    const plural = object?.def.plural ?? '';
    const asked = `${plural}?filter=${encodeURIComponent(JSON.stringify({ field: name, op: 'empty' }))}`;
    for (const path of ['catalog', 'openapi.json', asked]) expect([field, (await send('GET', path)).status]).toEqual([field, 200]);
    if (object) await send('PATCH', `${plural}/${test.ids[of]}`, { [object.def.title]: 'As before' });
    await send('PATCH', `custom-fields/${id}`, { options: { odd: 1 } });
    await send('DELETE', `custom-fields/${id}`);
    return made;
  });
  expectBoth(found);
});

test('whatever is sent to what is no record, it is taken or refused', async () => {
  const { test, send } = await prepared();
  expectBoth(await repeat(300, operationRequests(test), ([method, path, body]) => send(method, path, body)));
});

test('after all of it every list, total and export of the workspace is still there', async () => {
  const { objects, send } = await prepared();
  for (const { def } of objects) {
    for (const path of ['', '?deleted=true', '?asOf=2099-01-01T00:00:00Z', '/aggregate', '/export.csv']) {
      expect([def.plural, path, (await send('GET', `${def.plural}${path}`)).status]).toEqual([def.plural, path, 200]);
    }
  }
});
