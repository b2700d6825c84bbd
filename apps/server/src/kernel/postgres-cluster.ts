import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  fstatSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './postgres-account.ts';
import type { PostgresPrograms } from './postgres-programs.ts';

/** One data folder of PostgreSQL, the programs for it, and the user they run as (null: this one). */
export interface Cluster {
  readonly folder: string;
  readonly programs: PostgresPrograms;
  readonly account: Account | null;
}

/** A server that was started here. `ended` gives its exit code, null when a signal ended it. */
export interface RunningPostgres {
  readonly pid: number;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** PostgreSQL ended before it was ready; `lines` is what it wrote. */
export class PostgresFailed extends Error {
  override readonly name = 'PostgresFailed';
  readonly lines: string;

  constructor(lines: string) {
    super(
      lines
        .trim()
        .split('\n')
        .filter((line) => /FATAL|ERROR|PANIC|error:/.test(line))
        .at(-1) ?? 'it ended without a word',
    );
    this.lines = lines;
  }
}

/** Creates the data folder: UTF-8 and the built-in C.UTF-8 order, which no upgrade of the system can change under an index. */
export async function initCluster(
  cluster: Cluster,
  login: { user: string; password: string },
  flags: readonly string[] = [],
): Promise<void> {
  mkdirSync(cluster.folder, { recursive: true, mode: 0o700 });
  giveTo(cluster.account, cluster.folder);
  const passwordFile = `${cluster.folder}.password`;
  writeFileSync(passwordFile, `${login.password}\n`, { mode: 0o600 });
  giveTo(cluster.account, passwordFile);
  try {
    await runInitdb(cluster, passwordFile, [`--username=${login.user}`, ...flags]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Starts the server on 127.0.0.1 and waits until it answers; throws `PostgresFailed` when it ends instead. */
export async function launchPostgres(
  cluster: Cluster,
  options: { port: number; logFile: string; settings: Readonly<Record<string, string>> },
): Promise<RunningPostgres> {
  const log = openSync(options.logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  const paths = inheritedPaths(cluster.account, [cluster.folder]);
  const settings = { listen_addresses: '127.0.0.1', port: String(options.port), unix_socket_directories: '', ...options.settings };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(cluster.programs.postgres, ['-D', paths.names[0] ?? cluster.folder, ...flags], {
    ...identity(cluster.account),
    // A group of its own: Ctrl-C in the terminal must reach the server first, which then stops the database last.
    detached: true,
    stdio: ['ignore', log, log, ...paths.descriptors],
  });
  [log, ...paths.descriptors].forEach((descriptor) => closeSync(descriptor));
  const ended = endOf(child);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  await untilReady(cluster.folder, child, ended);
  if (hasEnded()) throw new PostgresFailed(readFileSync(options.logFile).subarray(logStart).toString());
  return { pid: child.pid ?? 0, ended, stop: () => stopPostgres(child.pid ?? 0, hasEnded) };
}

/**
 * Lets its last sessions say goodbye, then asks it to end, then insists; the write-ahead log makes each of them safe.
 * Ended at once, it would complain to connections that are just being closed.
 */
export async function stopPostgres(pid: number, hasEnded: () => boolean): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGTERM', 0.4],
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (hasEnded()) return;
    trySignal(pid, signal);
    const deadline = performance.now() + seconds * 1_000;
    while (!hasEnded() && performance.now() < deadline) await sleep(10);
  }
}

/** The process number and port that a running server notes in its folder; null when there is no such note. */
export function readPostmasterNote(folder: string): { pid: number; port: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Makes a folder and all that is in it the account's own. */
export function giveTo(account: Account | null, path: string, deep = false): void {
  if (account === null) return;
  chownSync(path, account.uid, account.gid);
  if (!deep) return;
  for (const file of readdirSync(path, { withFileTypes: true, recursive: true })) {
    lchownSync(join(file.parentPath, file.name), account.uid, account.gid);
  }
  chmodSync(path, 0o700);
}

async function runInitdb(cluster: Cluster, passwordFile: string, flags: readonly string[]): Promise<void> {
  const paths = inheritedPaths(cluster.account, [cluster.folder, passwordFile]);
  const [folderName = cluster.folder, passwordName = passwordFile] = paths.names;
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const child = spawn(
    cluster.programs.initdb,
    ['-D', folderName, `--pwfile=${passwordName}`, '--auth=scram-sha-256', '--no-instructions', ...locale, ...flags],
    { ...identity(cluster.account), stdio: ['ignore', 'pipe', 'pipe', ...paths.descriptors] },
  );
  paths.descriptors.forEach((descriptor) => closeSync(descriptor));
  let lines = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (lines += String(chunk)));
  if ((await endOf(child)) !== 0) throw new PostgresFailed(lines);
}

function identity(account: Account | null): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const user = account === null ? {} : { uid: account.uid, gid: account.gid };
  // The caller's PG* and locale variables are not meant for this server.
  return { ...user, cwd: '/', env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' } };
}

/**
 * Another user may not be able to walk to our folder (a project under /root, say).
 * On Linux an open folder is handed down to the program, which then reaches it as /proc/self/fd/N
 * without passing the closed folders above it. The descriptors follow standard error: 3, 4, ...
 */
function inheritedPaths(account: Account | null, paths: readonly string[]): { names: string[]; descriptors: number[] } {
  if (account === null || process.platform !== 'linux') return { names: [...paths], descriptors: [] };
  return { names: paths.map((_, index) => `/proc/self/fd/${index + 3}`), descriptors: paths.map((path) => openSync(path, 'r')) };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

/** Waits for the server to be ready or to end. After a crash it first replays its log, which may take minutes. */
async function untilReady(folder: string, child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  let over = false;
  const end = ended.then(() => (over = true));
  while (!over) {
    const note = readPostmasterNote(folder);
    if (note?.ready === true && note.pid === child.pid) return;
    await Promise.race([end, sleep(15)]);
  }
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself, which is what we want.
  }
}
