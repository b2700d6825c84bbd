import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPostmasterNote } from '../src/kernel/postgres-cluster.ts';
import { processStart } from '../src/kernel/process-start.ts';
import { cloneDatabase } from './harness/cluster.ts';
import { runCross, startCross, temporaryFolder } from './harness/cross-process.ts';
import type { RunningCross } from './harness/cross-process.ts';

const folder = temporaryFolder();
const dataDir = folder.path;
let first: RunningCross;

beforeAll(async () => {
  first = await startCross({ dataDir });
});

afterAll(async () => {
  await first.stop();
  folder.remove();
});

const postmaster = () => readPostmasterNote(join(dataDir, 'postgres'))?.pid ?? 0;

async function ask<Row extends object>(text: string): Promise<Row[]> {
  const login: { password: string; port: number } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'));
  const client = new pg.Client(`postgres://cross:${login.password}@127.0.0.1:${login.port}/cross`);
  await client.connect();
  const { rows } = await client.query<Row>(text);
  await client.end();
  return rows;
}

async function restart(signal: NodeJS.Signals) {
  const outcome = await first.stop(signal);
  first = await startCross({ dataDir });
  return outcome;
}

test('an empty folder becomes a served, migrated database whose secrets only its owner can read', async () => {
  expect((await fetch(first.address)).status).toBeLessThan(500);
  expect(await ask('SELECT max(version) > 0 AS migrated FROM cross_migration')).toEqual([{ migrated: true }]);
  for (const file of ['database.json', 'secret']) expect(statSync(join(dataDir, file)).mode & 0o077).toBe(0);
});

test('the database listens on this machine only, and not as root', async () => {
  expect(await ask("SELECT current_setting('listen_addresses') AS listen")).toEqual([{ listen: '127.0.0.1' }]);
  expect(statSync(join(dataDir, 'postgres')).uid).not.toBe(0);
});

test('a second start serves the same data from the same place', async () => {
  const before = readFileSync(join(dataDir, 'database.json'), 'utf8') + readFileSync(join(dataDir, 'secret'), 'utf8');
  await ask('CREATE TABLE kept (note text)');
  await ask("INSERT INTO kept VALUES ('before')");

  const outcome = await restart('SIGTERM');

  expect(outcome.code).toBe(0);
  expect(await ask('SELECT note FROM kept')).toEqual([{ note: 'before' }]);
  expect(readFileSync(join(dataDir, 'database.json'), 'utf8') + readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(before);
});

test('Ctrl-C stops the server and then the database, cleanly', async () => {
  const pid = postmaster();
  const idle = connect(Number(new URL(first.address).port), '127.0.0.1');
  await new Promise((resolve) => idle.once('connect', resolve));

  const outcome = await first.stop('SIGINT');

  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(processStart(pid)).toBeNull();
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  first = await startCross({ dataDir });
});

test('a server whose terminal is gone still stops cleanly', async () => {
  first.hangUp();

  expect((await first.stop()).code).toBe(0);

  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  first = await startCross({ dataDir });
});

test('after kill -9 the next start has everything that was written, and ends the database left behind', async () => {
  const orphan = postmaster();
  await ask("INSERT INTO kept VALUES ('just before')");

  await first.stop('SIGKILL');
  expect(processStart(orphan)).not.toBeNull();
  const startedAt = performance.now();
  first = await startCross({ dataDir });

  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect(processStart(orphan)).toBeNull();
  expect(await ask('SELECT note FROM kept')).toEqual([{ note: 'before' }, { note: 'just before' }]);
});

test('when the database dies under the server, it is there again without a restart', async () => {
  const before = postmaster();

  process.kill(before, 'SIGKILL');

  await expect.poll(() => ask('SELECT 1 AS one').catch(() => []), { timeout: 10_000, interval: 100 }).toEqual([{ one: 1 }]);
  expect(postmaster()).not.toBe(before);
  expect((await fetch(first.address)).status).toBeLessThan(500);
});

test('a second server on the same folder is refused in two seconds, and the first goes on', async () => {
  const startedAt = performance.now();

  const outcome = await runCross(['start'], { dataDir });

  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toMatch(
    new RegExp(`^The data folder ${dataDir} is in use by process ${first.pid}, started .* set DATA_DIR to another folder.\n$`),
  );
  expect(performance.now() - startedAt).toBeLessThan(4_000);
  expect((await fetch(first.address)).status).toBeLessThan(500);
});

test('a worker runs beside the server on the same database, and each ends alone', async () => {
  const worker = await startCross({ dataDir, args: ['worker'] });
  const count = "SELECT count(*)::int AS sessions FROM pg_stat_activity WHERE application_name = 'cross worker'";
  expect(await ask(count)).not.toEqual([{ sessions: 0 }]);

  expect(await worker.stop()).toMatchObject({ code: 0, stderr: '' });

  expect((await fetch(first.address)).status).toBeLessThan(500);
});

test('an occupied port is refused with another one to take', async () => {
  const elsewhere = temporaryFolder();
  const port = new URL(first.address).port;

  const outcome = await runCross(['start'], { dataDir: elsewhere.path, env: { PORT: port } });

  expect(outcome).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is used by another program. Stop that one, or choose another port: PORT=${Number(port) + 1} npm start\n`,
  });
  elsewhere.remove();
});

test('a folder that cannot be written is refused', async () => {
  const elsewhere = temporaryFolder();
  chmodSync(elsewhere.path, 0o555);
  // Root may write everywhere unless it gives that right up.
  const through =
    process.getuid?.() === 0
      ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search']
      : [];

  const outcome = await runCross(['start'], { dataDir: join(elsewhere.path, 'data'), through });

  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toBe(
    `The data folder ${elsewhere.path}/data cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.\n`,
  );
  elsewhere.remove();
});

test('a folder written by another major version of PostgreSQL is refused and left alone', async () => {
  const elsewhere = temporaryFolder();
  mkdirSync(join(elsewhere.path, 'postgres'));
  cpSync(join(dataDir, 'database.json'), join(elsewhere.path, 'database.json'));
  writeFileSync(join(elsewhere.path, 'postgres/PG_VERSION'), '13\n');

  const outcome = await runCross(['start'], { dataDir: elsewhere.path });

  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toMatch(/was written by PostgreSQL 13, and this release brings PostgreSQL 18\. .* set DATABASE_URL/);
  expect(readFileSync(join(elsewhere.path, 'postgres/PG_VERSION'), 'utf8')).toBe('13\n');
  elsewhere.remove();
});

test('settings that cannot be used are all named at once', async () => {
  const outcome = await runCross(['start'], { dataDir, env: { PORT: 'web', WORKER: 'maybe' } });

  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toBe(
    'The settings cannot be used:\n  PORT must be a whole number from 0 to 65535.\n  WORKER must be on or off.\n',
  );
});

test('a database of one’s own is used in place of the embedded one', async () => {
  const elsewhere = temporaryFolder();
  const database = await cloneDatabase();

  const server = await startCross({ dataDir: elsewhere.path, env: { DATABASE_URL: database.url } });

  expect((await fetch(server.address)).status).toBeLessThan(500);
  expect(existsSync(join(elsewhere.path, 'postgres'))).toBe(false);
  expect((await server.stop()).code).toBe(0);
  await database.drop();
  elsewhere.remove();
});

test('a database that does not answer is refused with the way out, and without its password', async () => {
  const elsewhere = temporaryFolder();

  const outcome = await runCross(['start'], { dataDir: elsewhere.path, env: { DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/crm' } });

  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toMatch(
    /^The PostgreSQL at postgres:\/\/me@127\.0\.0\.1:1\/crm cannot be reached \(.*\)\. Start it, mend DATABASE_URL, or leave/,
  );
  expect(outcome.stderr).not.toContain('hidden');
  elsewhere.remove();
});

test('a server that is too old is refused', async () => {
  const elsewhere = temporaryFolder();
  const old = await serverOfVersion('14.12', '140012');

  const outcome = await runCross(['start'], { dataDir: elsewhere.path, env: { DATABASE_URL: `postgres://me@127.0.0.1:${old.port}/crm` } });

  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toMatch(/is version 14\.12, and Cross CRM needs 15 or newer\. Upgrade it/);
  old.close();
  elsewhere.remove();
});

test('a server that is told to stop while it starts leaves nothing running', async () => {
  const elsewhere = temporaryFolder();
  const starting = runCross(['start'], { dataDir: elsewhere.path });
  await expect.poll(() => existsSync(join(elsewhere.path, 'lock')), { timeout: 5_000, interval: 10 }).toBe(true);
  const { pid }: { pid: number } = JSON.parse(readFileSync(join(elsewhere.path, 'lock'), 'utf8'));

  process.kill(pid, 'SIGTERM');

  expect((await starting).code).toBe(0);
  expect(existsSync(join(elsewhere.path, 'lock'))).toBe(false);
  expect(readPostmasterNote(join(elsewhere.path, 'postgres'))).toBeNull();
  elsewhere.remove();
});

/** Says hello and its version in PostgreSQL's protocol, which is all that a server too old gets to say. */
async function serverOfVersion(version: string, number: string): Promise<{ port: number; close(): void }> {
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('data', () => {
      socket.write(greeted ? answer([number, version]) : Buffer.concat([message('R', int(0)), ready]));
      greeted = true;
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close: () => server.close() };
}

const int = (value: number) => Buffer.from([value >> 24, value >> 16, value >> 8, value].map((part) => part & 255));
const short = (value: number) => int(value).subarray(2);
const message = (kind: string, body: Buffer) => Buffer.concat([Buffer.from(kind), int(body.length + 4), body]);
const ready = message('Z', Buffer.from('I'));

function answer(values: readonly string[]): Buffer {
  const names = ['number', 'version'];
  const columns = names.map((name) =>
    Buffer.concat([Buffer.from(`${name}\0`), int(0), short(0), int(25), short(65_535), int(-1), short(0)]),
  );
  const cells = values.map((value) => Buffer.concat([int(value.length), Buffer.from(value)]));
  return Buffer.concat([
    message('1', Buffer.alloc(0)),
    message('2', Buffer.alloc(0)),
    message('T', Buffer.concat([short(columns.length), ...columns])),
    message('D', Buffer.concat([short(cells.length), ...cells])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
}
