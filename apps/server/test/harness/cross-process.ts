import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a `cross` command ended, and what it wrote. `code` is null when a signal ended it. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `cross start` that serves, or a `cross worker` that works. */
export interface RunningCross {
  /** Where it serves, such as http://localhost:40123; empty for a worker. */
  readonly address: string;
  readonly pid: number;
  /** Closes our end of its output, as a terminal does that goes away. */
  hangUp(): void;
  /** Sends a signal, SIGTERM when none is named, and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Outcome>;
}

interface Options {
  /** Where it keeps its database and files. */
  readonly dataDir: string;
  /** Beside the settings that the test itself needs; a setting of the person who runs the tests is never passed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Put in front of the command, such as `setpriv`. */
  readonly through?: readonly string[];
}

const program = join(import.meta.dirname, '../../bin/cross.mjs');
const settings = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'DATABASE_READ_URL',
  'DATABASE_POOL_SIZE',
  'SECRET',
  'WORKER',
  'TRUSTED_PROXIES',
];

/** A folder that is removed at the end of a test. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'cross-data-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a `cross` command to its end. */
export function runCross(args: readonly string[], options: Options): Promise<Outcome> {
  return outcomeOf(spawnCross(args, options));
}

/** Starts the real server, or a worker, in a process of its own, on a free port, and waits until it says that it is ready. */
export async function startCross(options: Options & { readonly args?: readonly string[] }): Promise<RunningCross> {
  const child = spawnCross(options.args ?? ['start'], options);
  const ended = outcomeOf(child);
  const address = await Promise.race([readyAddress(child), ended.then(neverReady)]);
  return {
    address,
    pid: child.pid ?? 0,
    hangUp() {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

function spawnCross(args: readonly string[], options: Options): ChildProcess {
  const env = { ...process.env };
  for (const name of settings) delete env[name];
  const [command = process.execPath, ...rest] = [...(options.through ?? []), process.execPath, program, ...args];
  return spawn(command, rest, {
    env: { ...env, PORT: '0', LOG_LEVEL: 'warn', DATA_DIR: options.dataDir, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function readyAddress(child: ChildProcess): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk) => {
      text += String(chunk);
      const ready = /is ready: (\S+)|worker is running/.exec(text);
      if (ready !== null) resolve(ready[1] ?? '');
    });
  });
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (written.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (written.stderr += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...written }));
  });
}

function neverReady({ code, stdout, stderr }: Outcome): never {
  throw new Error(`cross start ended with code ${code} before it was ready.\n${stdout}\n${stderr}`);
}
