import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/harness/cross-process.ts';
import { dataFolderHolder, dataFolderSecret, takeDataFolder } from './data-folder.ts';
import { processStart } from './process-start.ts';

let path: string;

beforeEach(() => {
  const folder = temporaryFolder();
  path = folder.path;
  return folder.remove;
});

const leaveLock = (pid: number, start: string) => writeFileSync(join(path, 'lock'), JSON.stringify({ pid, start, since: '2026-01-01' }));

test('a folder has one holder until it is let go', async () => {
  const folder = await takeDataFolder(path);
  expect(dataFolderHolder(path)?.pid).toBe(process.pid);
  await expect(takeDataFolder(path)).rejects.toThrow(`is in use by process ${process.pid}`);

  folder.release();

  expect(dataFolderHolder(path)).toBeNull();
  await expect(takeDataFolder(path)).resolves.toMatchObject({ path });
});

test('of many that want it at once, one gets it', async () => {
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeDataFolder(path)));

  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
});

test('a lock left by a process that is gone does not count', async () => {
  leaveLock(2 ** 22 + 1, 'long ago');

  await expect(takeDataFolder(path)).resolves.toMatchObject({ path });
});

test('a lock whose number belongs to another process by now does not count', async () => {
  leaveLock(process.ppid, 'before the machine was restarted');

  await expect(takeDataFolder(path)).resolves.toMatchObject({ path });
});

test('a lock of a process that lives counts', async () => {
  leaveLock(process.ppid, processStart(process.ppid) ?? '');

  await expect(takeDataFolder(path)).rejects.toThrow(`Stop that one first (kill ${process.ppid})`);
});

test('a lock cut short while it was written does not count', async () => {
  writeFileSync(join(path, 'lock'), '{"pid":');

  await expect(takeDataFolder(path)).resolves.toMatchObject({ path });
});

test('the secret is made once and stays', () => {
  const secret = dataFolderSecret(path);

  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(dataFolderSecret(path)).toBe(secret);
  expect(readFileSync(join(path, 'secret'), 'utf8').trim()).toBe(secret);
});
