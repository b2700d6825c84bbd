import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { invalidAt, unavailable } from './errors.ts';

/** A file that has been stored whole. */
export interface StoredFile {
  /** SHA-256 of its bytes, in hex: its name in the store. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

interface WriteLimits {
  readonly maxBytes: number;
  /** Sees every piece as it passes; may throw to refuse the file. */
  onPiece?(piece: Buffer): void;
}

/** Where uploaded files are kept, each workspace's apart, under the hash of their content. */
export interface FileStore {
  /** Writes a stream without holding it in memory; a file that was there already is kept. @throws invalid when it is too large */
  write(workspaceId: string, source: Readable, limits: WriteLimits): Promise<StoredFile>;
  /** The bytes of a file, the first `length` of them when told. Fails when there is no such file. */
  read(workspaceId: string, hash: string, length?: number): Readable;
  has(workspaceId: string, hash: string): boolean;
  remove(workspaceId: string, hash: string): Promise<void>;
  /** Hashes of a workspace's files that were stored before a time. */
  storedBefore(workspaceId: string, time: Date): Promise<string[]>;
}

let installed: FileStore | undefined;

/** Makes the store known; called once by the composition root. */
export function installFileStore(store: FileStore): void {
  installed = store;
}

/** The store of this process. @throws when the composition root has installed none */
export function fileStore(): FileStore {
  if (!installed) throw new Error('There is no file store: call installFileStore first.');
  return installed;
}

/** A store in a local folder, which is made when first needed. */
export function localFileStore(folder: string): FileStore {
  const pathOf = (workspaceId: string, hash: string): string => join(folder, workspaceId, hash.slice(0, 2), hash);
  return {
    write: (workspaceId, source, limits) => writeLocal(folder, source, limits, (hash) => pathOf(workspaceId, hash)),
    read: (workspaceId, hash, length) =>
      createReadStream(pathOf(workspaceId, hash), { highWaterMark: 256 * 1024, ...(length === undefined ? {} : { end: length - 1 }) }),
    has: (workspaceId, hash) => existsSync(pathOf(workspaceId, hash)),
    remove: (workspaceId, hash) => rm(pathOf(workspaceId, hash), { force: true }),
    storedBefore: (workspaceId, time) => listBefore(join(folder, workspaceId), time),
  };
}

/** Into a draft first, so that a crash or a refusal leaves no file under a name that someone may trust. */
async function writeLocal(folder: string, source: Readable, limits: WriteLimits, pathOf: (hash: string) => string): Promise<StoredFile> {
  const draft = join(folder, 'drafts', randomBytes(12).toString('hex'));
  try {
    await mkdir(dirname(draft), { recursive: true, mode: 0o700 });
    const stored = await writeDraft(draft, source, limits);
    const path = pathOf(stored.hash);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(draft, path);
    await syncFolder(dirname(path));
    return stored;
  } catch (error) {
    await rm(draft, { force: true });
    throw explained(error);
  }
}

async function writeDraft(draft: string, source: Readable, limits: WriteLimits): Promise<StoredFile> {
  const file = await open(draft, 'wx', 0o600);
  try {
    const stored = await copyInto(file, source, limits);
    await file.sync();
    return stored;
  } finally {
    await file.close();
  }
}

async function copyInto(file: FileHandle, source: Readable, limits: WriteLimits): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  // A refused upload must stay open: its sender still waits for the answer on it.
  for await (const piece of source.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    size += bytes.length;
    if (size > limits.maxBytes) throw tooLarge(limits.maxBytes);
    limits.onPiece?.(bytes);
    hash.update(bytes);
    await file.writeFile(bytes);
  }
  return { hash: hash.digest('hex'), size };
}

/** Refuses a file by its size. */
export function tooLarge(maxBytes: number): Error {
  const megabytes = Math.floor(maxBytes / 1_048_576).toLocaleString('en');
  return invalidAt(
    [],
    'file_too_large',
    `This file is larger than ${megabytes} MB, which is the most that is accepted here. Split it, or ask whoever runs this server to allow larger ones.`,
  );
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function explained(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return unavailable(
    'disk_full',
    'The disk of the server is full, so the file could not be kept. Free some space there, then try again.',
    60,
  );
}

async function listBefore(folder: string, time: Date): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const old = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtime < time));
  return files.filter((_entry, at) => old[at]).map((entry) => entry.name);
}
