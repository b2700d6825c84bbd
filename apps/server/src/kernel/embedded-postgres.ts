import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { writeSecretFile } from './data-folder.ts';
import { withDatabase } from './database-url.ts';
import type { Log } from './log.ts';
import { databaseAccount } from './postgres-account.ts';
import { giveTo, initCluster, launchPostgres, PostgresFailed, readPostmasterNote, stopPostgres } from './postgres-cluster.ts';
import type { Cluster, RunningPostgres } from './postgres-cluster.ts';
import { findPostgresPrograms } from './postgres-programs.ts';
import { answers, freePort, portProblem } from './ports.ts';
import { describeProcess, isAlive, processStart } from './process-start.ts';
import { queryOnce } from './query-once.ts';

/** The embedded PostgreSQL of one data folder, running. `url` is the owner's login. */
export interface EmbeddedPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** What must stay the same from start to start; kept in `database.json`, readable by its owner alone. */
interface Login {
  readonly user: string;
  readonly password: string;
  readonly port: number;
}

const databaseName = 'cross';

/**
 * Starts PostgreSQL on the files in `DATA/postgres`, which are created on first use, and starts it again should it die.
 * The caller must hold the data folder. Throws `CannotStart` with the way out.
 */
export async function startEmbeddedPostgres(dataDir: string, log: Log): Promise<EmbeddedPostgres> {
  const cluster = openCluster(dataDir);
  refuseOtherMajor(cluster);
  await endOrphan(cluster, log);
  const login = await readLogin(dataDir);
  if (!existsSync(cluster.folder)) await createCluster(cluster, login, log);
  const { server, port } = await launchOnFreePort(dataDir, cluster, login);
  const url = loginUrl({ ...login, port });
  try {
    if (port !== login.port) writeLogin(dataDir, { ...login, port });
    await createDatabase(url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, stop: keepRunning(dataDir, cluster, server, port, log) };
}

/** Whether this data folder has a database in it, running or not. */
export const hasEmbeddedDatabase = (dataDir: string): boolean => existsSync(join(dataDir, 'postgres/PG_VERSION'));

/** The address of the embedded server that another process has running on this data folder; null when none answers. */
export async function runningEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const note = readPostmasterNote(join(dataDir, 'postgres'));
  const file = join(dataDir, 'database.json');
  if (note === null || !existsSync(file) || !(await answers(note.port))) return null;
  return loginUrl({ ...parseLogin(readFileSync(file, 'utf8')), port: note.port });
}

function openCluster(dataDir: string): Cluster {
  const folder = join(dataDir, 'postgres');
  const account = databaseAccount(folder);
  if (existsSync(folder) && account !== null && statSync(folder).uid !== account.uid) giveTo(account, folder, true);
  return { folder, account, programs: findPostgresPrograms(account) };
}

function refuseOtherMajor(cluster: Cluster): void {
  const file = join(cluster.folder, 'PG_VERSION');
  if (!existsSync(file)) return;
  const major = Number(readFileSync(file, 'utf8'));
  if (major === cluster.programs.major) return;
  throw new CannotStart(
    `The database in ${cluster.folder} was written by PostgreSQL ${major}, and this release brings PostgreSQL ${cluster.programs.major}. ` +
      `Start the release that wrote it and export with pg_dump, or run PostgreSQL ${major} on that folder yourself and set DATABASE_URL, or set DATA_DIR to another folder.`,
  );
}

/** After kill -9 of the server its PostgreSQL goes on alone; its sessions hold locks, so it is ended before a new one starts. */
async function endOrphan(cluster: Cluster, log: Log): Promise<void> {
  const note = readPostmasterNote(cluster.folder);
  if (note === null) return;
  if (isAlive(note.pid) && runsOn(note.pid, cluster.folder)) {
    log.warn({ pid: note.pid }, 'stopping the PostgreSQL that an earlier run left behind');
    await stopPostgres(note.pid, () => processStart(note.pid) === null);
  } else {
    // The number may belong to another program by now, which would make PostgreSQL refuse to start.
    rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
  }
}

function runsOn(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return describeProcess(pid).command.includes(folder);
  try {
    // PostgreSQL works inside its data folder, whatever name that was given to it by.
    return statSync(`/proc/${pid}/cwd`).ino === statSync(folder).ino && readlinkSync(`/proc/${pid}/exe`).includes('postgres');
  } catch {
    return false;
  }
}

/** Built beside and then renamed, so that a cut leaves nothing that looks like a database. */
async function createCluster(cluster: Cluster, login: Login, log: Log): Promise<void> {
  const draft = { ...cluster, folder: `${cluster.folder}.new` };
  rmSync(draft.folder, { recursive: true, force: true });
  log.info({ folder: cluster.folder, user: cluster.account?.name }, 'creating the database');
  try {
    await initCluster(draft, login);
  } catch (error) {
    rmSync(draft.folder, { recursive: true, force: true });
    throw notStarted(error, 'The embedded PostgreSQL could not create its files');
  }
  renameSync(draft.folder, cluster.folder);
}

async function launchOnFreePort(dataDir: string, cluster: Cluster, login: Login): Promise<{ server: RunningPostgres; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = attempt === 1 && (await portProblem(login.port)) === null ? login.port : await freePort();
    try {
      return { server: await launch(dataDir, cluster, port), port };
    } catch (error) {
      const portTaken = error instanceof PostgresFailed && error.lines.includes('could not bind');
      if (!portTaken || attempt === 5) throw notStarted(error, 'The embedded PostgreSQL did not start', join(dataDir, 'postgres.log'));
    }
  }
}

function launch(dataDir: string, cluster: Cluster, port: number): Promise<RunningPostgres> {
  return launchPostgres(cluster, { port, logFile: join(dataDir, 'postgres.log'), settings: { ...tuning(), cluster_name: 'cross' } });
}

/** For one small machine that does other work as well: an eighth of the memory for pages, no time spent on compiling queries. */
function tuning(): Record<string, string> {
  const megabytes = totalmem() / 2 ** 20;
  const between = (low: number, value: number, high: number) => `${Math.round(Math.min(high, Math.max(low, value)))}MB`;
  return {
    shared_buffers: between(64, megabytes / 8, 1_024),
    effective_cache_size: between(256, megabytes / 2, 65_536),
    work_mem: between(4, megabytes / 512, 32),
    maintenance_work_mem: between(64, megabytes / 32, 512),
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    jit: 'off',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    log_line_prefix: '%m [%p] ',
  };
}

/** Starts the server again whenever it ends unasked, and gives the function that ends it for good. */
function keepRunning(dataDir: string, cluster: Cluster, first: RunningPostgres, port: number, log: Log): () => Promise<void> {
  let stopping = false;
  let server = first;
  const watch = async (): Promise<void> => {
    while (!stopping) {
      const code = await server.ended;
      if (stopping) return;
      log.error({ code }, 'PostgreSQL ended unasked; starting it again');
      await sleep(250);
      await endOrphan(cluster, log);
      server = await launch(dataDir, cluster, port).catch((error: unknown) => failedAgain(error, log));
    }
  };
  const watching = watch();
  return async () => {
    stopping = true;
    await server.stop();
    await watching;
  };
}

/** Stands for a server that ended at once, so that the watcher tries again after a while. */
function failedAgain(error: unknown, log: Log): RunningPostgres {
  log.error({ err: error }, 'PostgreSQL did not start again');
  return { pid: 0, ended: sleep(2_000, null), stop: async () => undefined };
}

async function createDatabase(url: string): Promise<void> {
  const admin = withDatabase(url, 'postgres');
  const known = await queryOnce(admin, 'SELECT FROM pg_database WHERE datname = $1', [databaseName]);
  if (known.length === 0) await queryOnce(admin, `CREATE DATABASE "${databaseName}"`);
}

function notStarted(error: unknown, what: string, logFile?: string): Error {
  if (!(error instanceof Error)) return new CannotStart(`${what}.`);
  if (!(error instanceof PostgresFailed)) return error;
  const full = error.lines.includes('No space left') ? ' The disk is full: free some space.' : '';
  return new CannotStart(`${what}: ${error.message}.${full}${logFile === undefined ? '' : ` The whole story is in ${logFile}.`}`);
}

async function readLogin(dataDir: string): Promise<Login> {
  const file = join(dataDir, 'database.json');
  if (existsSync(file)) return parseLogin(readFileSync(file, 'utf8'));
  if (existsSync(join(dataDir, 'postgres'))) throw damagedLogin();
  const login = { user: databaseName, password: randomBytes(24).toString('hex'), port: await freePort() };
  writeLogin(dataDir, login);
  return login;
}

function writeLogin(dataDir: string, login: Login): void {
  writeSecretFile(join(dataDir, 'database.json'), `${JSON.stringify(login, null, 2)}\n`);
}

function parseLogin(text: string): Login {
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && 'user' in value && 'password' in value && 'port' in value) {
    return { user: String(value.user), password: String(value.password), port: Number(value.port) };
  }
  throw damagedLogin();
}

function damagedLogin(): CannotStart {
  return new CannotStart(
    'The file database.json in the data folder is missing or damaged. Restore it from a backup: it holds the password of the database.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function loginUrl(login: Login): string {
  return `postgres://${login.user}:${login.password}@127.0.0.1:${login.port}/${databaseName}`;
}
