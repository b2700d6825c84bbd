import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { workspace } from '../../../test/harness/app.ts';
import type { TestWorkspace } from '../../../test/harness/app.ts';
import { recoverJobs } from '../../kernel/job-recovery.ts';
import { startJobWorker } from '../../kernel/job-worker.ts';
import type { JobWorker } from '../../kernel/job-worker.ts';
import { addJob, defineJob } from '../../kernel/jobs.ts';
import type { AnyJob } from '../../kernel/jobs.ts';
import { transaction } from '../../kernel/transaction.ts';

/** Jobs of these tests write down here that they ran. */
const ran: string[] = [];

const note = defineJob({
  name: 'test.note',
  input: z.strictObject({ text: z.string() }),
  async run(_ctx, { text }) {
    ran.push(text);
  },
});

const whoAmI = defineJob({
  name: 'test.who-am-i',
  as: 'member',
  input: z.strictObject({}),
  async run(ctx) {
    ran.push(`${ctx.actor.membershipId} ${ctx.actor.roles.join()}`);
  },
});

const poison = defineJob({
  name: 'test.poison',
  input: z.strictObject({ text: z.string() }),
  async run(_ctx, { text }, { attempt }) {
    ran.push(`${text} ${attempt}`);
    if (text === 'poison') throw new Error('The provider said no.');
  },
});

const untilStopped = defineJob({
  name: 'test.until-stopped',
  input: z.strictObject({}),
  async run(_ctx, _input, { signal, attempt }) {
    ran.push(`long ${attempt}`);
    if (ran.filter((line) => line.startsWith('long')).length === 1) await sleep(60_000, undefined, { signal });
  },
});

const endless = defineJob({
  name: 'test.endless',
  input: z.strictObject({}),
  async run() {
    ran.push('endless');
  },
});

const testJobs: AnyJob[] = [note, whoAmI, poison, untilStopped, endless];

function startWorker(test: TestWorkspace): Promise<JobWorker> {
  ran.length = 0;
  return startJobWorker({ ...test.core.server, listener: test.core.listener, databaseUrl: test.parts.databaseUrl, jobs: testJobs });
}

async function withWorker(test: TestWorkspace, act: () => Promise<void>): Promise<void> {
  const worker = await startWorker(test);
  try {
    await act();
  } finally {
    await worker.stop();
  }
}

async function untilState(test: TestWorkspace, id: string, state: string): Promise<void> {
  await expect.poll(async () => (await runOf(test, id)).state, { timeout: 10_000, interval: 20 }).toBe(state);
}

async function runOf(test: TestWorkspace, id: string): Promise<Record<string, unknown>> {
  const { jobs } = await test.as(test.admin).get('jobs?limit=200').expect(200);
  return jobs.find((job: { id: string }) => job.id === id);
}

test('a job runs if its transaction commits, and never if it does not', async () => {
  const test = await workspace();
  const ctx = await test.system();
  const undone = transaction(ctx, async (ctx) => {
    await addJob(ctx, note, { text: 'undone' });
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  expect((await test.as(test.admin).get('jobs').expect(200)).jobs).toEqual([]);

  await withWorker(test, async () => {
    const id = await addJob(ctx, note, { text: 'kept' });
    await untilState(test, id, 'done');
    expect(await runOf(test, id)).toMatchObject({
      task: 'test.note',
      attempts: 1,
      maxAttempts: 5,
      lastError: null,
      payload: { text: 'kept' },
    });
  });

  expect(ran).toEqual(['kept']);
});

test('a job is picked up within a moment', async () => {
  const test = await workspace();
  const ctx = await test.system();
  await withWorker(test, async () => {
    await untilState(test, await addJob(ctx, note, { text: 'warm' }), 'done');
    const start = performance.now();
    await addJob(ctx, note, { text: 'quick' });
    await expect.poll(() => ran.at(-1), { interval: 2 }).toBe('quick');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test('a job acts with the rights its member has when it runs', async () => {
  const test = await workspace();
  const ctx = { ...(await test.system()), actor: { membershipId: test.member.membershipId, roles: ['owner'] } };
  await withWorker(test, async () => {
    await untilState(test, await addJob(ctx, whoAmI, {}), 'done');
    await test.as(test.admin).patch(`memberships/${test.member.membershipId}`, { active: false }).expect(200);
    await untilState(test, await addJob(ctx, whoAmI, {}), 'done');
  });

  expect(ran).toEqual([`${test.member.membershipId} member`, `${test.member.membershipId} `]);
});

test('a job that waits under a key is replaced, one that runs later is not run before', async () => {
  const test = await workspace();
  const ctx = await test.system();
  const later = new Date(Date.now() + 3_600_000);

  const first = await addJob(ctx, note, { text: 'old' }, { key: 'digest', runAt: later });
  const second = await addJob(ctx, note, { text: 'new' }, { key: 'digest', runAt: later });
  expect(second).toBe(first);

  await withWorker(test, async () => {
    await sleep(200);
    expect(ran).not.toContain('new');
    expect(await addJob(ctx, note, { text: 'newest' }, { key: 'digest' })).toBe(first);
    await untilState(test, first, 'done');
    expect(await addJob(ctx, note, { text: 'next' }, { key: 'digest' })).not.toBe(first);
    await expect.poll(() => ran.filter((text) => text.startsWith('ne'))).toEqual(['newest', 'next']);
  });
});

test('a job that fails is tried five times, waiting longer each time; then it is dead, and an administrator replays it', async () => {
  const test = await workspace();
  const ctx = await test.system();
  const hurry = async () => {
    await test.tables.query(
      'select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs where locked_at is null having count(*) > 0',
    );
    await test.tables.query(`select pg_notify('jobs:insert', '{"count":1}')`);
  };
  let id = '';
  await withWorker(test, async () => {
    id = await addJob(ctx, poison, { text: 'poison' });
    await untilState(test, id, 'failed');
    const { rows } = await test.tables.query<{ wait: number }>(
      'select extract(epoch from run_at - now())::float as wait from graphile_worker.jobs where key = $1',
      [id],
    );
    expect(rows[0]?.wait).toBeGreaterThan(1);
    await expect
      .poll(
        async () => {
          await hurry();
          return (await runOf(test, id))['state'];
        },
        { timeout: 10_000, interval: 50 },
      )
      .toBe('dead');
  });
  expect(ran).toEqual(['poison 1', 'poison 2', 'poison 3', 'poison 4', 'poison 5']);
  expect(await runOf(test, id)).toMatchObject({
    state: 'dead',
    attempts: 5,
    lastError: 'The provider said no.',
    payload: { text: 'poison' },
  });
  expect((await test.as(test.admin).get('jobs?state=dead').expect(200)).jobs).toHaveLength(1);

  await test.as(test.member).post(`jobs/${id}/replay`).expect(403);
  await test.as(test.admin).post(`jobs/${id}/replay`).expect(204);
  expect(await runOf(test, id)).toMatchObject({ state: 'waiting', attempts: 0 });
  await withWorker(test, () => untilState(test, id, 'failed'));
});

test('only what failed can be replayed, and nobody sees or replays the jobs of another workspace', async () => {
  const test = await workspace();
  const other = await workspace();
  const id = await addJob(await test.system(), note, { text: 'fine' });

  expect((await test.as(test.admin).post(`jobs/${id}/replay`).expect(409)).code).toBe('not_failed');
  await other.as(other.owner).post(`jobs/${id}/replay`).expect(404);
  expect((await other.as(other.owner).get('jobs').expect(200)).jobs).toEqual([]);
  for (const person of [test.member, test.readOnly]) await test.as(person).get('jobs').expect(403);
  await test.as(test.admin).get('jobs?state=lost').expect(422);
  await test.as(test.admin).get('jobs?cursor=nonsense').expect(422);
});

test('the list of jobs goes on page by page', async () => {
  const test = await workspace();
  const ctx = await test.system();
  const ids = [];
  for (let i = 0; i < 5; i += 1) ids.unshift(await addJob(ctx, note, { text: String(i) }));

  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await test
      .as(test.admin)
      .get(`jobs?limit=2${cursor && `&cursor=${cursor}`}`)
      .expect(200);
    seen.push(...page.jobs.map((job: { id: string }) => job.id));
    cursor = page.next;
  }

  expect(seen).toEqual(ids);
});

test('a worker that is told to stop puts its job back without losing a try', async () => {
  const test = await workspace();
  const worker = await startWorker(test);
  const id = await addJob(await test.system(), untilStopped, {});
  await untilState(test, id, 'running');

  await worker.stop();

  expect(await runOf(test, id)).toMatchObject({ state: 'waiting', attempts: 0 });
  const again = await startJobWorker({
    ...test.core.server,
    listener: test.core.listener,
    databaseUrl: test.parts.databaseUrl,
    jobs: testJobs,
  });
  await untilState(test, id, 'done');
  await again.stop();
  expect(ran.filter((line) => line.startsWith('long'))).toEqual(['long 1', 'long 1']);
});

test('the jobs of a worker that died start again at once, those of one that lives are left alone', async () => {
  const test = await workspace();
  const id = await addJob(await test.system(), note, { text: 'orphan' });
  const taken = (by: string) =>
    test.tables.query(
      "update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '10 seconds', attempts = 1 where key = $2",
      [by, id],
    );
  await test.tables.query("update job_run set state = 'running', attempts = 1 where id = $1", [id]);

  await test.core.listener.hold('pool-alive');
  await taken('pool-alive');
  expect(await recoverJobs(test.tables)).toBe(0);
  await test.core.listener.letGo('pool-alive');
  expect(await recoverJobs(test.tables)).toBe(1);

  expect(await runOf(test, id)).toMatchObject({ state: 'failed', attempts: 0, lastError: 'The worker stopped in the middle of this run.' });
  await withWorker(test, () => untilState(test, id, 'done'));
  expect(ran).toContain('orphan');
});

test('a worker killed in the middle of a job loses nothing: another one runs it again', async () => {
  const test = await workspace();
  const script = join(import.meta.dirname, '../../../test/harness/doomed-worker.ts');
  const doomed = spawn(process.execPath, [script], { env: { ...process.env, DATABASE_URL: test.parts.databaseUrl }, stdio: 'inherit' });
  const id = await addJob(await test.system(), endless, {});
  await untilState(test, id, 'running');
  expect(await recoverJobs(test.tables)).toBe(0);

  doomed.kill('SIGKILL');

  await expect.poll(() => recoverJobs(test.tables), { timeout: 10_000, interval: 200 }).toBe(1);
  await withWorker(test, () => untilState(test, id, 'done'));
  expect(ran.filter((line) => line === 'endless')).toHaveLength(1);
});
