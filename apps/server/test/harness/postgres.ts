import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dataFolderHolder, takeDataFolder } from '../../src/kernel/data-folder.ts';
import { withDatabase } from '../../src/kernel/database-url.ts';
import { migrate } from '../../src/kernel/migrate.ts';
import { freePort } from '../../src/kernel/ports.ts';
import { databaseAccount } from '../../src/kernel/postgres-account.ts';
import { initCluster, launchPostgres, readPostmasterNote, stopPostgres } from '../../src/kernel/postgres-cluster.ts';
import { findPostgresPrograms } from '../../src/kernel/postgres-programs.ts';
import { processStart } from '../../src/kernel/process-start.ts';

/** A PostgreSQL for one run of the tests. `url` is a superuser's; both fields can be sent to another thread. */
export interface TestServer {
  readonly url: string;
  /** A migrated, empty database to copy from. */
  readonly template: string;
}

/** A database of its own, migrated and empty. `url` is its owner's. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Nothing here outlives the run, so nothing is made safe against a power cut. */
const throwAwaySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  file_copy_method: 'clone',
  shared_buffers: '128MB',
  max_connections: '200',
  jit: 'off',
};

/**
 * Starts a throw-away server, in memory where the machine has a folder for that, or uses the one at
 * TEST_DATABASE_URL or DATABASE_URL, whose login must be a superuser; then migrates the template.
 */
export async function startTestServer(): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  const { url, stop } = given ? { url: given, stop: async () => undefined } : await startThrowAwayServer();
  const template = `cross_test_${randomBytes(6).toString('hex')}`;
  try {
    await asAdmin(url, `CREATE DATABASE ${template}`);
    await migrate(withDatabase(url, template));
  } catch (error) {
    await stop();
    throw error;
  }
  const server = { url, template };
  return {
    server,
    async stop() {
      if (given) await asAdmin(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
      await stop();
    },
  };
}

/** Copies the template: about 30 ms. Use it once for each test file. */
export async function cloneTemplate(server: TestServer): Promise<TestDatabase> {
  const name = `${server.template}_${randomBytes(6).toString('hex')}`;
  await asAdmin(server.url, `CREATE DATABASE ${name} TEMPLATE ${server.template} STRATEGY file_copy`);
  return {
    url: withDatabase(server.url, name),
    drop: () => asAdmin(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function startThrowAwayServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const parent = folderInMemory();
  await removeLeftOvers(parent);
  const home = mkdtempSync(join(parent, prefix));
  const taken = await takeDataFolder(home);
  const folder = join(home, 'postgres');
  const account = databaseAccount(folder);
  const cluster = { folder, account, programs: findPostgresPrograms(account) };
  const login = { user: 'cross', password: randomBytes(12).toString('hex') };
  await initCluster(cluster, login, ['--no-sync', '--no-data-checksums']);
  const port = await freePort();
  const postgres = await launchPostgres(cluster, { port, logFile: join(home, 'log'), settings: throwAwaySettings });
  return {
    url: `postgres://${login.user}:${login.password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await postgres.stop();
      taken.release();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const prefix = 'cross-test-';

function folderInMemory(): string {
  if (!existsSync('/dev/shm')) return tmpdir();
  const { bavail, bsize } = statfsSync('/dev/shm');
  // Containers often have 64 MB there, which the copies for a whole run outgrow.
  return bavail * bsize > 2 ** 31 ? '/dev/shm' : tmpdir();
}

/** A run that was killed could not clean up after itself; nobody holds its folder any more. */
async function removeLeftOvers(parent: string): Promise<void> {
  const homes = readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(parent, name));
  for (const home of homes.filter((path) => existsSync(join(path, 'lock')) && dataFolderHolder(path) === null)) {
    const pid = readPostmasterNote(join(home, 'postgres'))?.pid;
    if (pid !== undefined) await stopPostgres(pid, () => processStart(pid) === null);
    rmSync(home, { recursive: true, force: true });
  }
}
