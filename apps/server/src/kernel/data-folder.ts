import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { processStart } from './process-start.ts';

/** A data folder that belongs to this process until `release`. */
export interface DataFolder {
  readonly path: string;
  release(): void;
}

interface LockHolder {
  readonly pid: number;
  readonly start: string;
  readonly since: string;
}

/** Long enough for a server that is just stopping, short enough for a person who waits for the answer. */
const patienceMs = 1_200;

/** Creates the folder if needed and takes it; throws `CannotStart` when it cannot be written or another process has it. */
export async function takeDataFolder(path: string): Promise<DataFolder> {
  makeDataFolder(path);
  const lockFile = join(path, 'lock');
  const deadline = performance.now() + patienceMs;
  while (!tryLock(lockFile)) {
    const holder = dataFolderHolder(path);
    if (holder !== null && performance.now() > deadline) throw inUse(path, holder);
    await sleep(50);
  }
  return { path, release: () => releaseLock(lockFile) };
}

/** The process that has this data folder now, or null. A lock left behind by a crash does not count. */
export function dataFolderHolder(path: string): LockHolder | null {
  const holder = readHolder(join(path, 'lock'));
  return holder !== null && processStart(holder.pid) === holder.start ? holder : null;
}

/** The signing secret of this data folder, made on first use and readable by its owner alone. */
export function dataFolderSecret(path: string): string {
  const file = join(path, 'secret');
  if (!existsSync(file)) createSecretFile(file, `${randomBytes(32).toString('hex')}\n`);
  return readFileSync(file, 'utf8').trim();
}

/** The first of two processes that make the file at the same time wins, so that both read the same. */
function createSecretFile(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Writes a whole file that only its owner may read, so that a crash leaves the old one or the new one. */
export function writeSecretFile(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

/** Creates the folder if needed; throws `CannotStart` when it cannot be written. */
export function makeDataFolder(path: string): void {
  const probe = join(path, `.write-test-${process.pid}`);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.X_OK);
    writeFileSync(probe, 'x');
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    rmSync(probe, { force: true });
  }
}

function cannotWrite(path: string, error: unknown): CannotStart {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC')
    return new CannotStart(`The disk of the data folder ${path} is full. Free some space, or set DATA_DIR to a folder on another disk.`);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new CannotStart(`The data folder ${path} is a file. Set DATA_DIR to a folder.`);
  return new CannotStart(
    `The data folder ${path} cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.`,
  );
}

function inUse(path: string, holder: LockHolder): CannotStart {
  return new CannotStart(
    `The data folder ${path} is in use by process ${holder.pid}, started ${holder.since}. Stop that one first (kill ${holder.pid}), or set DATA_DIR to another folder.`,
  );
}

function tryLock(lockFile: string): boolean {
  clearStaleLock(lockFile);
  const draft = `${lockFile}.${process.pid}`;
  const holder: LockHolder = { pid: process.pid, start: processStart(process.pid) ?? '', since: new Date().toISOString() };
  writeFileSync(draft, `${JSON.stringify(holder)}\n`);
  try {
    // A link, unlike a write, either makes the whole file or fails because someone was first.
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function clearStaleLock(lockFile: string): void {
  const before = readText(lockFile);
  if (before === null || holds(before)) return;
  const aside = `${lockFile}.stale-${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return; // Another process cleared it first.
  }
  // Between reading and renaming another process may have taken the folder: then give its lock back.
  if (readText(aside) !== before) linkSync(aside, lockFile);
  rmSync(aside, { force: true });
}

function holds(text: string): boolean {
  const holder = parseHolder(text);
  return holder !== null && processStart(holder.pid) === holder.start;
}

function releaseLock(lockFile: string): void {
  if (readHolder(lockFile)?.pid === process.pid) rmSync(lockFile, { force: true });
}

function readHolder(lockFile: string): LockHolder | null {
  const text = readText(lockFile);
  return text === null ? null : parseHolder(text);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null || !('pid' in value && 'start' in value && 'since' in value)) return false;
  return typeof value.pid === 'number' && typeof value.start === 'string' && typeof value.since === 'string';
}
