import { expect, test } from 'vitest';
import type { TestWorkspace } from '../../../test/harness/app.ts';
import { workspace } from '../../../test/harness/app.ts';
import type { Hands } from '../../../test/harness/sign-in.ts';

async function count(hands: Hands, plural: string, filter: object = { and: [] }): Promise<number> {
  const { groups } = await hands.get(`${plural}/aggregate?filter=${encodeURIComponent(JSON.stringify(filter))}`).expect(200);
  return groups[0]?.count ?? 0;
}

const counted = ['companies', 'contacts', 'products', 'deals', 'activities', 'notes', 'tasks', 'tags', 'memberships'];

async function countAll(hands: Hands): Promise<Record<string, number>> {
  return Object.fromEntries(await Promise.all(counted.map(async (plural) => [plural, await count(hands, plural)] as const)));
}

let shared: Promise<TestWorkspace> | undefined;

/** A workspace with the demo in it, for tests that only look. */
function demoWorkspace(): Promise<TestWorkspace> {
  shared ??= workspace().then(async (made) => {
    await made.as(made.owner).post('demo').expect(201);
    return made;
  });
  return shared;
}

test('an owner fills an empty workspace with the demo and finds a year of business in it', async () => {
  const { as, owner, clock } = await workspace();
  const hands = as(owner);
  expect(await hands.get('demo').expect(200)).toEqual({ loaded: false });
  const { records } = await hands.post('demo').expect(201);

  expect(await hands.get('demo').expect(200)).toEqual({ loaded: true });
  expect(records).toMatchObject({ company: 60, product: 12, deal: 120 });
  expect(await count(hands, 'contacts')).toBeGreaterThan(120);
  const statuses = await hands.get('deals/aggregate?groupBy=status').expect(200);
  expect(Object.fromEntries(statuses.groups.map((group: { key: string; count: number }) => [group.key, group.count > 15]))).toEqual({
    open: true,
    won: true,
    lost: true,
  });
  expect(await count(hands, 'deals', { field: 'owner', op: 'eq', value: 'me' })).toBeGreaterThan(5);
  const yearAgo = new Date(clock.now().getTime() - 250 * 86_400_000).toISOString();
  expect(await count(hands, 'deals', { field: 'createdAt', op: 'lt', value: yearAgo })).toBeGreaterThan(3);
  expect(await count(hands, 'deals', { field: 'updatedAt', op: 'gt', value: clock.now().toISOString() })).toBe(0);
});

test('a demo deal shows how it went from stage to stage', async () => {
  const { as, owner } = await demoWorkspace();
  const filter = encodeURIComponent(JSON.stringify({ field: 'status', op: 'eq', value: 'won' }));
  const { records } = await as(owner).get(`deals?filter=${filter}&sort=closeDate&limit=1`).expect(200);
  const { changes } = await as(owner).get(`deals/${records[0].id}/history`).expect(200);

  expect(changes.length).toBeGreaterThan(4);
  expect(changes.at(-1)).toMatchObject({ action: 'create', source: 'system', actor: null, recordTitle: records[0].name });
  expect(changes[0].after).toMatchObject({ status: 'won' });
  const times = changes.map((change: { at: string }) => change.at);
  expect(times.toSorted().reverse()).toEqual(times);
  expect(Date.parse(times[0]) - Date.parse(times.at(-1))).toBeGreaterThan(20 * 86_400_000);
});

test('removing the demo leaves what people added, before and since, and can be undone', async () => {
  const { as, owner, member } = await workspace();
  await as(member).create('companies', { name: 'Real Ltd' });
  await as(owner).create('tags', { name: 'Key account' });
  const before = await countAll(as(owner));
  await as(owner).post('demo').expect(201);
  const loaded = await countAll(as(owner));
  const { records } = await as(owner)
    .get('companies?sort=-createdAt&limit=1&filter=%7B%22field%22%3A%22domain%22%2C%22op%22%3A%22notEmpty%22%7D')
    .expect(200);
  await as(member).patch(`companies/${records[0].id}`, { industry: 'Changed by hand' }).expect(200);
  const note = await as(member).create('notes', { body: '<p>Mine</p>', company: records[0].id });

  const { batchId } = await as(owner).delete('demo').expect(200);
  expect(await countAll(as(owner))).toEqual({ ...before, notes: (before['notes'] ?? 0) + 1 });
  await as(member).get(`notes/${note.id}`).expect(200);
  expect(await as(owner).get('demo').expect(200)).toEqual({ loaded: false });

  await as(owner).post(`batches/${batchId}/undo`, {}).expect(200);
  expect(await countAll(as(owner))).toEqual({ ...loaded, notes: (loaded['notes'] ?? 0) + 1 });
});

test('after the demo is gone its values are free for real records, and it can come again', async () => {
  const { as, owner } = await workspace();
  await as(owner).post('demo').expect(201);
  const { records } = await as(owner).get('companies?limit=1&fields=domain').expect(200);
  await as(owner).post('companies', { name: 'Real', domain: records[0].domain }).expect(422);

  await as(owner).delete('demo').expect(200);
  await as(owner).post('companies', { name: 'Real', domain: 'real.example' }).expect(201);
  await as(owner).post('products', { name: 'Real', code: 'DEMO-FS' }).expect(201);
  await as(owner).delete('demo').expect(404);
});

test('loading the demo twice changes nothing the second time', async () => {
  const { as, owner } = await demoWorkspace();
  const loaded = await countAll(as(owner));
  expect(await as(owner).post('demo').expect(409)).toMatchObject({ code: 'demo_loaded' });
  expect(await countAll(as(owner))).toEqual(loaded);
});

test('a member may look but neither load nor remove the demo', async () => {
  const empty = await workspace();
  await empty.as(empty.member).post('demo').expect(403);
  expect(await empty.as(empty.member).get('demo').expect(200)).toEqual({ loaded: false });

  const { as, member } = await demoWorkspace();
  await as(member).delete('demo').expect(403);
  expect(await as(member).get('demo').expect(200)).toEqual({ loaded: true });
});
