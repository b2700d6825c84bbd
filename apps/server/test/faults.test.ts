import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startJobWorker } from '../src/kernel/job-worker.ts';
import { addJob, defineJob } from '../src/kernel/jobs.ts';
import { testAppOnLine, workspace } from './harness/app.ts';
import { listenFor } from './harness/socket.ts';

test('a lost database gives 503 with the time to try again, and everything works again once it is back', async () => {
  const { line } = await testAppOnLine();
  const { as, owner, anybody, app } = await workspace();
  const socket = await listenFor(app, owner);
  await as(owner).create('companies', { name: 'Before' });
  await socket.next('change');

  await line.cut();
  const answers = [
    await as(owner).get('companies'),
    await as(owner).post('companies', { name: 'Meanwhile' }),
    await anybody.get('/readyz'),
  ];
  const alive = await anybody.get('/livez');
  await line.mend();

  expect(answers.map((answer) => answer.status)).toEqual([503, 503, 503]);
  expect(answers.every((answer) => Number(answer.headers['retry-after']) > 0)).toBe(true);
  expect(answers[0]?.body.code).toBe('database_unavailable');
  expect(alive.status).toBe(200);
  await expect.poll(async () => (await anybody.get('/readyz')).status, { timeout: 10_000 }).toBe(200);
  await as(owner).create('companies', { name: 'After' });
  const { records } = await as(owner).get('companies?sort=createdAt').expect(200);
  expect(records.map((record: { name: string }) => record.name)).toEqual(['Before', 'After']);
  expect(await socket.next('change')).toMatchObject({ object: 'company', action: 'create' });
});

test('while the database hangs, requests that find no connection get 503, and those that have one get their answer late', {
  timeout: 30_000,
}, async () => {
  const { line } = await testAppOnLine();
  const { as, owner, anybody } = await workspace();
  await as(owner).get('companies').expect(200);

  line.hang();
  const waiting = Array.from({ length: 12 }, () => as(owner).get('companies'));
  const first = await Promise.race(waiting);
  await line.mend();
  const all = await Promise.all(waiting);

  expect(first.status).toBe(503);
  expect(new Set(all.map((answer) => answer.status))).toEqual(new Set([200, 503]));
  await expect.poll(async () => (await anybody.get('/readyz')).status, { timeout: 15_000 }).toBe(200);
  await as(owner).get('companies').expect(200);
});

test('more than the database takes is turned away at once, and the rest is served', { timeout: 30_000 }, async () => {
  const { line } = await testAppOnLine();
  const { as, owner } = await workspace();

  line.hang();
  const waiting = Array.from({ length: 150 }, () => as(owner).get('companies'));
  await sleep(100);
  const late = performance.now();
  const turnedAway = await as(owner).get('companies');
  const took = performance.now() - late;
  await line.mend();
  const all = await Promise.all(waiting);

  expect([turnedAway.status, turnedAway.body.code, turnedAway.headers['retry-after']]).toEqual([503, 'overloaded', '1']);
  expect(took).toBeLessThan(1_000);
  expect(all.filter((answer) => answer.status === 200).length).toBeGreaterThan(90);
  await as(owner).get('companies').expect(200);
});

test('jobs go on by themselves after the database was away', async () => {
  const { line } = await testAppOnLine();
  const { system, core, parts } = await workspace();
  const ran: string[] = [];
  const note = defineJob({ name: 'test.note', input: z.string(), run: async (_ctx, text) => void ran.push(text) });
  const worker = await startJobWorker({ ...core.server, listener: core.listener, databaseUrl: parts.databaseUrl, jobs: [note] });
  const ctx = await system();
  await addJob(ctx, note, 'before');
  await expect.poll(() => ran).toEqual(['before']);

  await line.cut();
  await expect(addJob(ctx, note, 'meanwhile')).rejects.toMatchObject({ kind: 'unavailable' });
  await line.mend();
  await expect
    .poll(
      () =>
        addJob(ctx, note, 'after').then(
          () => 'added',
          () => 'refused',
        ),
      { timeout: 10_000 },
    )
    .toBe('added');

  await expect.poll(() => ran, { timeout: 10_000 }).toEqual(['before', 'after']);
  await worker.stop();
});
