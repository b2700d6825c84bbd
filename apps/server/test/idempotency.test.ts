import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { workspace } from './harness/app.ts';
import type { TestWorkspace } from './harness/app.ts';

const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });

async function companies({ as, owner }: TestWorkspace): Promise<string[]> {
  const { records } = await as(owner).get('companies?sort=createdAt').expect(200);
  return records.map((record: { name: string }) => record.name);
}

test('a request repeated under its key is carried out once and gets the same answer', async () => {
  const test = await workspace();
  const key = randomUUID();

  const first = await test.as(test.member).post('companies', { name: 'Acme' }, keyed(key));
  const again = await test.as(test.member).post('companies', { name: 'Acme' }, keyed(key));

  expect(first.status).toBe(201);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(again.headers).toMatchObject({
    'idempotent-replayed': 'true',
    etag: first.headers['etag'],
    'x-batch-id': first.headers['x-batch-id'],
  });
  expect(await companies(test)).toEqual(['Acme']);
});

test('a refusal is kept too', async () => {
  const test = await workspace();
  const key = randomUUID();

  await test.as(test.member).post('companies', { nam: 'Acme' }, keyed(key)).expect(422);
  const again = await test.as(test.member).post('companies', { nam: 'Acme' }, keyed(key));

  expect(again.status).toBe(422);
  expect(again.headers['content-type']).toContain('application/problem+json');
  expect(again.body.issues[0].code).toBe('unknown_field');
});

test('the same key for another request is refused and nothing is written', async () => {
  const test = await workspace();
  const key = randomUUID();
  await test.as(test.member).post('companies', { name: 'Acme' }, keyed(key)).expect(201);

  expect((await test.as(test.member).post('companies', { name: 'Other' }, keyed(key)).expect(409)).code).toBe('idempotency_key_reused');
  await test.as(test.member).post('contacts', { name: 'Acme' }, keyed(key)).expect(409);

  expect(await companies(test)).toEqual(['Acme']);
});

test('a key belongs to its member', async () => {
  const test = await workspace();
  const key = randomUUID();
  await test.as(test.member).post('companies', { name: 'One' }, keyed(key)).expect(201);
  await test.as(test.admin).post('companies', { name: 'Two' }, keyed(key)).expect(201);
  expect(await companies(test)).toEqual(['One', 'Two']);
});

test('ten repeats at once are carried out once', async () => {
  const test = await workspace();
  const key = randomUUID();

  const answers = await Promise.all(Array.from({ length: 10 }, () => test.as(test.member).post('companies', { name: 'Acme' }, keyed(key))));

  expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
  expect(await companies(test)).toEqual(['Acme']);
});

test('a key is free again after a day, and one that is no key is refused', async () => {
  const test = await workspace();
  const key = randomUUID();
  await test.as(test.member).post('companies', { name: 'Today' }, keyed(key)).expect(201);

  test.clock.pass(86_401);
  await test.as(test.member).post('companies', { name: 'Tomorrow' }, keyed(key)).expect(201);
  test.clock.reset();

  for (const bad of ['', 'two words', 'x'.repeat(201)]) {
    await test.as(test.member).post('companies', { name: 'Never' }, keyed(bad)).expect(422);
  }
  expect(await companies(test)).toEqual(['Today', 'Tomorrow']);
});

test('a request cut off by a crash is done if it was not, and not done twice if it was', async () => {
  const test = await workspace();
  const { tables } = test;
  const [undone, done] = [randomUUID(), randomUUID()];
  const create = (name: string, key: string) => test.as(test.member).post('companies', { name }, keyed(key));
  await create('Undone', undone).expect(201);
  await create('Done', done).expect(201);
  // What a crash leaves behind: a key held by a process that is gone, and its answer never kept.
  await tables.query('update idempotency set status = null, headers = null, body = null, instance = 42');
  await tables.query('update idempotency set batch_id = $1 where key = $2', [randomUUID(), undone]);

  await create('Undone', undone).expect(201);
  const answer = await create('Done', done).expect(409);

  expect(answer).toMatchObject({ code: 'already_done', records: [{ object: 'company' }] });
  expect((await companies(test)).sort()).toEqual(['Done', 'Undone', 'Undone']);
});

test('while the first request is still running elsewhere, a repeat waits and then says so', { timeout: 20_000 }, async () => {
  const test = await workspace();
  const key = randomUUID();
  await test.as(test.member).post('companies', { name: 'Slow' }, keyed(key)).expect(201);
  await test.tables.query('update idempotency set status = null, headers = null, body = null, instance = $1', [
    test.core.listener.instance,
  ]);

  const { status, headers, body } = await test.as(test.member).post('companies', { name: 'Slow' }, keyed(key));

  expect([status, body.code]).toEqual([409, 'still_running']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(await companies(test)).toEqual(['Slow']);
});
