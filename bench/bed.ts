import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { withDatabase } from '../apps/server/src/kernel/database-url.ts';
import { startEmbeddedPostgres } from '../apps/server/src/kernel/embedded-postgres.ts';
import { createLog } from '../apps/server/src/kernel/log.ts';
import { makeDataFolder } from '../apps/server/src/kernel/data-folder.ts';
import { migrate } from '../apps/server/src/kernel/migrate.ts';
import { generate } from './generate.ts';
import type { Size } from './sizes.ts';

export interface EmptyCrm {
  readonly url: string;
  readonly databaseUrl: string;
  readonly pid: number;
  readonly headers: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Everything a benchmark runs on: a filled database, the product and the bare baseline, both serving. */
export interface Bed {
  readonly size: Size;
  readonly databaseUrl: string;
  readonly product: string;
  readonly bare: string;
  readonly productPid: number;
  /** A second server on a new, empty database, for figures that write a lot; signed in as its owner. */
  empty(): Promise<EmptyCrm>;
  stop(): Promise<void>;
}

const folder = join(import.meta.dirname, '.data');
const secret = 'bench-secret-bench-secret-bench-secret';

/** Starts what the figures are measured on; the database is filled on first use and kept. */
export async function openBed(size: Size): Promise<Bed> {
  makeDataFolder(folder);
  const postgres = await startEmbeddedPostgres(folder, createLog('warn'));
  const databaseUrl = withDatabase(postgres.url, `bench_${size.name.toLowerCase()}`);
  await fill(postgres.url, databaseUrl, size);
  const workspace = await firstWorkspace(databaseUrl);
  const bare = await serve('bench/bare.ts', [], { DATABASE_URL: databaseUrl, PORT: '3931', BENCH_WORKSPACE: workspace });
  const product = await serve('apps/server/bin/cross.mjs', ['start'], {
    DATABASE_URL: databaseUrl,
    PORT: '3930',
    DATA_DIR: join(folder, 'server'),
    SECRET: secret,
    LOG_LEVEL: 'error',
  });
  return {
    size,
    databaseUrl,
    product: 'http://127.0.0.1:3930',
    bare: 'http://127.0.0.1:3931',
    productPid: product.pid ?? 0,
    empty: () => openEmpty(postgres.url),
    async stop() {
      for (const child of [bare, product]) await end(child);
      await postgres.stop();
    },
  };
}

async function openEmpty(ownerUrl: string): Promise<EmptyCrm> {
  const databaseUrl = withDatabase(ownerUrl, 'bench_empty');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('drop database if exists bench_empty with (force)');
  await client.query('create database bench_empty');
  await client.end();
  await migrate(databaseUrl);
  const url = 'http://127.0.0.1:3932';
  const child = await serve('apps/server/bin/cross.mjs', ['start'], {
    DATABASE_URL: databaseUrl,
    PORT: '3932',
    DATA_DIR: join(folder, 'empty'),
    SECRET: secret,
    LOG_LEVEL: 'error',
  });
  return { url, databaseUrl, pid: child.pid ?? 0, headers: await setUp(url), stop: () => end(child) };
}

async function setUp(url: string): Promise<Record<string, string>> {
  const body = JSON.stringify({
    workspaceName: 'Bench',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    country: 'DE',
    name: 'Bench',
    email: 'bench@bench.example',
    password: 'tree house by the lake',
  });
  const response = await fetch(`${url}/api/v1/setup`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const me: { csrfToken: string } = await response.json(); // the contract of the set-up
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { cookie, 'x-csrf-token': me.csrfToken };
}

async function fill(ownerUrl: string, databaseUrl: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const name = new URL(databaseUrl).pathname.slice(1);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    process.stdout.write(`filling ${name} ...\n`);
    await client.query(`create database ${name}`);
    await migrate(databaseUrl);
    await generate(databaseUrl, size);
  } else await migrate(databaseUrl);
  await client.end();
}

async function firstWorkspace(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from workspace order by id limit 1');
  await client.end();
  return rows[0]?.id ?? '';
}

async function serve(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', program), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(`http://127.0.0.1:${env.PORT}/readyz`)) return child;
    await sleep(100);
  }
  throw new Error(`${program} did not start.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // not listening yet
  }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
