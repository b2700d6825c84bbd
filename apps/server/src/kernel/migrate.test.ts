import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cloneDatabase } from '../../test/harness/cluster.ts';
import type { TestDatabase } from '../../test/harness/postgres.ts';
import { databaseVersion, migrate, schemaVersion } from './migrate.ts';

let database: TestDatabase;
let client: pg.Client;
let folder: string;
let next: number;
const released = join(import.meta.dirname, '../../migrations');

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

beforeEach(async () => {
  next = schemaVersion() + 1;
  folder = mkdtempSync(join(tmpdir(), 'cross-migrations-'));
  cpSync(released, folder, { recursive: true });
  await client.query('DELETE FROM cross_migration WHERE version >= $1', [next]);
  await client.query('DROP TABLE IF EXISTS first_step, second_step');
  return () => rmSync(folder, { recursive: true });
});

const addMigration = (version: number, sql: string, name = 'step') =>
  writeFileSync(join(folder, `${String(version).padStart(4, '0')}_${name}.sql`), sql);

const tables = async () => {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relname IN ('first_step', 'second_step') ORDER BY 1",
  );
  return rows.map((row) => row.name);
};

test('migrating again changes nothing', async () => {
  expect(await migrate(database.url)).toEqual({ applied: [] });
  expect(await databaseVersion(client)).toBe(schemaVersion());
});

test('a new migration runs once', async () => {
  addMigration(next, 'CREATE TABLE first_step (id int)');

  expect((await migrate(database.url, { folder })).applied).toHaveLength(1);
  expect((await migrate(database.url, { folder })).applied).toHaveLength(0);
  expect(await databaseVersion(client)).toBe(next);
});

test('two servers that start together migrate once', async () => {
  addMigration(next, 'CREATE TABLE first_step (id int); SELECT pg_sleep(0.2)');

  const runs = await Promise.all([migrate(database.url, { folder }), migrate(database.url, { folder })]);

  expect(runs.flatMap((run) => run.applied)).toHaveLength(1);
});

test('a migration that fails half way leaves nothing of itself, and the next run goes on', async () => {
  addMigration(next, 'CREATE TABLE first_step (id int)');
  addMigration(next + 1, 'CREATE TABLE second_step (id int); SELECT 1/0');
  await expect(migrate(database.url, { folder })).rejects.toThrow(/_step\.sql failed and changed nothing: division by zero/);
  expect(await tables()).toEqual(['first_step']);

  addMigration(next + 1, 'CREATE TABLE second_step (id int)');
  await migrate(database.url, { folder });
  expect(await tables()).toEqual(['first_step', 'second_step']);
});

test('a migration cut by a lost connection can be run again', async () => {
  addMigration(next, 'CREATE TABLE first_step (id int); SELECT pg_terminate_backend(pg_backend_pid())');
  await expect(migrate(database.url, { folder })).rejects.toThrow();
  expect(await tables()).toEqual([]);

  addMigration(next, 'CREATE TABLE first_step (id int)');
  await migrate(database.url, { folder });
  expect(await tables()).toEqual(['first_step']);
});

test('a migration edited after it ran is refused by name', async () => {
  addMigration(next, 'CREATE TABLE first_step (id int)');
  await migrate(database.url, { folder });

  addMigration(next, 'CREATE TABLE first_step (id bigint)');

  await expect(migrate(database.url, { folder })).rejects.toThrow(/_step\.sql was changed after this database ran it/);
});

test('a database from a newer release is refused', async () => {
  addMigration(next, 'CREATE TABLE first_step (id int)');
  await migrate(database.url, { folder });

  await expect(migrate(database.url)).rejects.toThrow('The database was migrated by a newer release');
});

test('a gap between the numbers of the files is refused', async () => {
  addMigration(next + 1, 'SELECT 1');

  await expect(migrate(database.url, { folder })).rejects.toThrow('numbers follow each other without a gap');
});
