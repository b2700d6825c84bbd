import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Logger as WorkerLogger, runMigrations as migrateJobQueue } from 'graphile-worker';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';
import type { Log } from './log.ts';
import { queryOnce } from './query-once.ts';

/** One SQL file of `apps/server/migrations`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

export interface MigrateOptions {
  readonly folder?: string;
  readonly log?: Log;
}

/** Any fixed number: it names this lock among the advisory locks of the database. */
const lockNumber = 7_267_700_001;

const selectApplied = 'SELECT version, name, checksum FROM public.cross_migration ORDER BY version';

const ownFolder = join(import.meta.dirname, '../../migrations');

/**
 * Brings the database to the version of this code, as the owner, one transaction for each file.
 * Cut at any point and called again, it goes on where it was; two that start together take turns.
 * Throws `CannotStart` when the database and the files tell different stories.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<{ applied: readonly string[] }> {
  const migrations = readMigrations(options.folder ?? ownFolder);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'cross migrate' });
  // The query under way is rejected as well; without a listener a lost connection would end the whole process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
    await prepareMigrationTable(client);
    const pending = pendingMigrations(migrations, await readApplied(client));
    // The job queue comes first, so that our files can grant rights on it and wrap its functions.
    await migrateJobQueue({ connectionString: ownerUrl, logger: silentLogger });
    for (const migration of pending) await applyMigration(client, migration, options.log);
    return { applied: pending.map(fileName) };
  } finally {
    await client.end();
  }
}

/** The version this code needs: the number of its last migration. */
export function schemaVersion(folder: string = ownFolder): number {
  return readMigrations(folder).length;
}

/** The version the database has, 0 when nothing was ever migrated; equal to `schemaVersion()` when the server may serve. */
export async function databaseVersion(connection: Pick<pg.ClientBase, 'query'>): Promise<number> {
  const { rows } = await connection.query<{ known: boolean }>("SELECT to_regclass('public.cross_migration') IS NOT NULL AS known");
  if (rows[0]?.known !== true) return 0;
  const newest = await connection.query<{ version: number | null }>('SELECT max(version) AS version FROM public.cross_migration');
  return newest.rows[0]?.version ?? 0;
}

/** Both versions, without changing anything; throws `CannotStart` when they tell different stories. */
export async function migrationState(ownerUrl: string): Promise<{ database: number; code: number }> {
  const migrations = readMigrations(ownFolder);
  const [table] = await queryOnce<{ known: boolean }>(ownerUrl, "SELECT to_regclass('public.cross_migration') IS NOT NULL AS known");
  const applied = table?.known === true ? await queryOnce<Applied>(ownerUrl, selectApplied) : [];
  return { database: migrations.length - pendingMigrations(migrations, applied).length, code: migrations.length };
}

/** The files in order; throws `CannotStart` on a name that does not fit, a gap or a number used twice. */
export function readMigrations(folder: string): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return files.map((file, index) => readMigration(folder, file, index + 1));
}

/** What is left to do; throws `CannotStart` when a landed file was edited or the database is ahead of the code. */
export function pendingMigrations(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  applied.forEach((row, index) => refuseOtherStory(migrations[index], row, index + 1));
  return migrations.slice(applied.length);
}

function readMigration(folder: string, file: string, expected: number): Migration {
  const match = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file);
  const [, number = '', name = ''] = match ?? [];
  if (match === null) throw new CannotStart(`The migration ${file} needs a name such as 0007_add_products.sql.`);
  if (Number(number) !== expected) {
    throw new CannotStart(`The migration ${file} should have the number ${padded(expected)}: numbers follow each other without a gap.`);
  }
  const sql = readFileSync(join(folder, file), 'utf8');
  return { version: expected, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

function refuseOtherStory(migration: Migration | undefined, row: Applied, expected: number): void {
  if (row.version !== expected) {
    throw new CannotStart(`The database lacks migration ${padded(expected)} but has ${padded(row.version)}. Restore it from a backup.`);
  }
  if (migration === undefined) {
    throw new CannotStart(
      `The database was migrated by a newer release (it has ${padded(row.version)}_${row.name}). Install that release or a later one, or restore the backup made before the upgrade.`,
    );
  }
  if (migration.checksum !== row.checksum || migration.name !== row.name) {
    throw new CannotStart(
      `The migration ${fileName(migration)} was changed after this database ran it. Put the file back as it was released, and make the change in a new migration.`,
    );
  }
}

async function prepareMigrationTable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>("SELECT to_regclass('public.cross_migration') IS NOT NULL AS known");
  if (rows[0]?.known === true) return;
  // The server asks as cross_app whether it may serve; the versions are no secret.
  await client.query(`
    CREATE TABLE public.cross_migration (
      version integer PRIMARY KEY,
      name text NOT NULL,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL
    );
    GRANT SELECT ON public.cross_migration TO PUBLIC`);
}

async function readApplied(client: pg.Client): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>(selectApplied);
  return rows;
}

async function applyMigration(client: pg.Client, migration: Migration, log: Log | undefined): Promise<void> {
  const startedAt = performance.now();
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query('INSERT INTO public.cross_migration (version, name, checksum, applied_at) VALUES ($1, $2, $3, now())', [
      migration.version,
      migration.name,
      migration.checksum,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw withFileName(error, migration);
  }
  log?.info({ migration: fileName(migration), ms: Math.round(performance.now() - startedAt) }, 'migrated');
}

function withFileName(error: unknown, migration: Migration): CannotStart {
  const reason = error instanceof Error ? error.message : String(error);
  return new CannotStart(`The migration ${fileName(migration)} failed and changed nothing: ${reason}.`, { cause: error });
}

function fileName(migration: Migration): string {
  return `${padded(migration.version)}_${migration.name}.sql`;
}

function padded(version: number): string {
  return String(version).padStart(4, '0');
}

const silentLogger = new WorkerLogger(() => () => undefined);
