import { expect, test } from 'vitest';
import { workspace } from '../../../test/harness/app.ts';
import { scheduledInput } from '../../kernel/job-tasks.ts';
import { startJobWorker } from '../../kernel/job-worker.ts';
import { defineJob } from '../../kernel/jobs.ts';
import { addDueTicks } from '../../kernel/schedule.ts';

const ran: string[] = [];

const nightly = defineJob({
  name: 'test.nightly',
  schedule: '0 2 * * *',
  input: scheduledInput,
  async run(ctx, { tick }) {
    ran.push(`${ctx.workspaceId} ${tick}`);
  },
});

test('each tick of a schedule is added once, however many nodes look at the clock, and missed ones are made up for by one', async () => {
  const test = await workspace();
  const other = await workspace();
  const schedule = { task: 'test.nightly in every workspace', cron: '0 2 * * *' };
  const at = (time: string) => new Date(time);
  const added = async (time: string) => {
    const counts = await Promise.all([1, 2, 3].map(() => addDueTicks(test.tables, [schedule], at(time))));
    return counts.reduce((sum, count) => sum + count, 0);
  };

  expect(await added('2026-03-01T01:59:59Z')).toBe(0);
  expect(await added('2026-03-01T02:00:05Z')).toBe(1);
  expect(await added('2026-03-01T02:00:40Z')).toBe(0);
  expect(await added('2026-03-01T01:30:00Z')).toBe(0);
  expect(await added('2026-03-01T02:00:50Z')).toBe(0);
  expect(await added('2026-03-03T12:00:00Z')).toBe(1);
  expect(await added('2026-03-29T02:00:10Z')).toBe(1);

  const worker = await startJobWorker({
    ...test.core.server,
    listener: test.core.listener,
    databaseUrl: test.parts.databaseUrl,
    jobs: [nightly],
  });
  try {
    await expect
      .poll(() => ran.filter((line) => line.includes(' 2026-03') && [test.id, other.id].some((id) => line.startsWith(id))).sort())
      .toEqual([test.id, other.id].flatMap((id) => ['01', '03', '29'].map((day) => `${id} 2026-03-${day}T02:00:00.000Z`)).sort());
  } finally {
    await worker.stop();
  }
});

test('the change log has a partition for this month and the next ones, and what came before them moves in', async () => {
  const test = await workspace();
  await test.as(test.admin).create('companies', { name: 'Early' });
  const inDefault = async () => (await test.tables.query('select 1 from change_default')).rowCount;
  expect(await inDefault()).toBeGreaterThan(0);
  const before = (await test.tables.query('select * from change order by workspace_id, seq')).rows;

  const { rows } = await test.tables.query('select cross_add_partitions(now(), 2) as made');
  const again = await test.tables.query('select cross_add_partitions(now(), 2) as made');

  expect([rows[0], again.rows[0]]).toEqual([{ made: 3 }, { made: 0 }]);
  expect(await inDefault()).toBe(0);
  expect((await test.tables.query('select * from change order by workspace_id, seq')).rows).toEqual(before);
  await test.as(test.admin).create('companies', { name: 'Later' });
  expect(await inDefault()).toBe(0);
});

test('what has had its time is swept away, and nothing else', async () => {
  const test = await workspace();
  await test.anybody.post('sign-in', { email: 'nobody@example.com', password: 'guess' }).expect(401);
  const count = async (table: string) => (await test.tables.query(`select 1 from ${table}`)).rowCount ?? 0;
  const sessions = await count('session');

  await test.tables.query("select cross_sweep(now() + interval '1 day')");

  expect(await count('rate_limit')).toBe(0);
  expect(await count('session')).toBe(sessions);
  await test.tables.query("select cross_sweep(now() + interval '20 days')");
  expect(await count('session')).toBe(0);
});
