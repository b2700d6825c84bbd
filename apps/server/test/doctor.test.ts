import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { cloneDatabase } from './harness/cluster.ts';
import { runCross, startCross, temporaryFolder } from './harness/cross-process.ts';

const examine = async (dataDir: string, env: Record<string, string> = {}) => {
  const { code, stdout } = await runCross(['doctor'], { dataDir, env });
  return { code, lines: stdout.split('\n') };
};

test('doctor finds nothing wrong beside a running server, and with the same database after it stopped', async () => {
  const folder = temporaryFolder();
  const server = await startCross({ dataDir: folder.path });
  const healthy = expect.arrayContaining([
    expect.stringMatching(/^ok +Node\.js 2\d/),
    expect.stringMatching(/^ok +The embedded PostgreSQL 18\.\d+ answers\.$/),
    expect.stringMatching(/^ok +The database is at version \d+, that of this release\.$/),
    expect.stringMatching(/^ok +The role cross_app is under row-level security\.$/),
    expect.stringMatching(/^ok +The role cross_read has BYPASSRLS\.$/),
    expect.stringMatching(/^ok +The clocks of this machine and of the database agree\.$/),
    'Nothing is broken.',
  ]);

  const beside = await examine(folder.path, { PORT: new URL(server.address).port });
  expect(beside).toEqual({ code: 0, lines: healthy });
  expect(beside.lines.join('\n')).toContain(`in use by process ${server.pid}`);
  await server.stop();

  const alone = await examine(folder.path);
  expect(alone).toEqual({ code: 0, lines: healthy });
  expect(alone.lines.join('\n')).toContain('is not in use');
  folder.remove();
});

test('doctor names an occupied port and how to get round it, and ends with code 1', async () => {
  const folder = temporaryFolder();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const { code, lines } = await examine(folder.path, { PORT: String(port) });

  expect(code).toBe(1);
  expect(lines).toContain(`broken   Port ${port} is used by another program.`);
  expect(lines).toContain(`         -> Stop that one, or choose another port: PORT=${port + 1} npm start`);
  expect(lines).toContain('1 thing is broken.');
  other.close();
  folder.remove();
});

test('doctor does not create a database by looking for one', async () => {
  const folder = temporaryFolder();

  const { code, lines } = await examine(folder.path);

  expect(code).toBe(0);
  expect(lines).toContain('warning  There is no database yet.');
  folder.remove();
});

test('doctor tells that a database of one’s own cannot be reached', async () => {
  const folder = temporaryFolder();

  const { code, lines } = await examine(folder.path, { DATABASE_URL: 'postgres://me@127.0.0.1:1/crm' });

  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(/^broken +The PostgreSQL at postgres:\/\/me@127\.0\.0\.1:1\/crm cannot be reached/m);
  folder.remove();
});

test('doctor refuses a login for writes that is a superuser, who would see every workspace', async () => {
  const folder = temporaryFolder();
  const database = await cloneDatabase();

  const { code, lines } = await examine(folder.path, { DATABASE_URL: database.url, DATABASE_APP_URL: database.url });

  expect(code).toBe(1);
  expect(lines).toContain('broken   The login of DATABASE_APP_URL is a superuser.');
  await database.drop();
  folder.remove();
});
