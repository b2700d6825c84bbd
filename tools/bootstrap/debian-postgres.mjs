// Debian's own PostgreSQL, for running the tests on the oldest version we promise to work with.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const programs = '/usr/lib/postgresql/15/bin';

const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'max_connections=200',
  'jit=off',
];

/**
 * Starts a private cluster of PostgreSQL 15, which is installed with apt first if need be.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>} the address of a superuser
 */
export async function startDebianPostgres() {
  if (!existsSync(programs)) installWithApt();
  const user = process.getuid() === 0 ? accountOf('postgres') : {};
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cross-debian-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] };
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', folder, '-U', 'cross', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  );
  if (made.status !== 0) throw new Error('PostgreSQL 15 could not create a cluster: see above.');
  const port = await freePort();
  const flags = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'log_min_messages=panic', ...settings].flatMap(
    (setting) => ['-c', setting],
  );
  const server = spawn(join(programs, 'postgres'), ['-D', folder, ...flags], options);
  await untilReady(folder, server);
  return { url: `postgres://cross@127.0.0.1:${port}/postgres`, stop: () => stop(server, folder) };
}

function installWithApt() {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql-15'], options);
  if (!existsSync(programs))
    throw new Error('PostgreSQL 15 could not be installed. Install it (apt-get install postgresql-15) and run this again.');
}

function accountOf(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = (line ?? '').split(':').map(Number);
  if (!uid) throw new Error(`There is no user ${name} to run PostgreSQL 15 as.`);
  return { uid, gid };
}

async function untilReady(folder, server) {
  const note = join(folder, 'postmaster.pid');
  while (server.exitCode === null) {
    if (existsSync(note) && readFileSync(note, 'utf8').split('\n')[7]?.trim() === 'ready') return;
    await sleep(20);
  }
  throw new Error('PostgreSQL 15 did not start: see above.');
}

async function stop(server, folder) {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
