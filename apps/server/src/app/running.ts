import { join } from 'node:path';
import { CannotStart } from '../kernel/cannot-start.ts';
import { checkDatabase } from '../kernel/check-database.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Clock } from '../kernel/clock.ts';
import { completeConfig, readSettings } from '../kernel/config.ts';
import type { Config, Settings } from '../kernel/config.ts';
import { dataFolderHolder, dataFolderSecret, makeDataFolder, takeDataFolder } from '../kernel/data-folder.ts';
import { runningEmbeddedPostgres, startEmbeddedPostgres } from '../kernel/embedded-postgres.ts';
import { createLog } from '../kernel/log.ts';
import type { Log } from '../kernel/log.ts';
import { migrate } from '../kernel/migrate.ts';
import { openLifetime } from '../kernel/shutdown.ts';
import type { Lifetime } from '../kernel/shutdown.ts';

/** What every command that works on the database is given: checked settings and a migrated database. */
export interface Running {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  /** The owner's login. */
  readonly databaseUrl: string;
  /** Aborted when the process is told to end. */
  readonly signal: AbortSignal;
}

/** The folder of the project, which holds `data` unless DATA_DIR says otherwise. */
export const projectFolder = join(import.meta.dirname, '../../../..');

/** The settings of this process; throws `CannotStart` with every problem. */
export const ownSettings = (): Settings => readSettings(process.env, projectFolder);

/** For the one process that serves and has taken the folder: starts the embedded database or checks the given one, migrates. */
export async function openAlone(settings: Settings, log: Log, lifetime: Lifetime): Promise<Running> {
  const databaseUrl = settings.databaseUrl === null ? await startOwnDatabase(settings, log, lifetime) : await checked(settings.databaseUrl);
  await lifetime.open(
    'migration',
    () => migrate(databaseUrl, { log }),
    () => undefined,
  );
  return running(settings, log, databaseUrl, lifetime.signal);
}

/** For a process beside it: the database of the running server, or one of its own, migrated either way. */
export async function openBeside(settings: Settings, log: Log, lifetime: Lifetime): Promise<Running> {
  const databaseUrl = await reachDatabase(settings, log, lifetime);
  await lifetime.open(
    'migration',
    () => migrate(databaseUrl, { log }),
    () => undefined,
  );
  return running(settings, log, databaseUrl, lifetime.signal);
}

/** A log and a lifetime for a command that does one thing and ends; quiet unless LOG_LEVEL asks for more. */
export async function once<Result>(work: (settings: Settings, log: Log, lifetime: Lifetime) => Promise<Result>): Promise<Result> {
  const settings = ownSettings();
  const log = createLog(process.env['LOG_LEVEL'] ? settings.logLevel : 'error');
  const lifetime = openLifetime(log);
  try {
    return await work(settings, log, lifetime);
  } finally {
    await lifetime.close();
  }
}

/** `once`, on a migrated database. */
export function onceRunning<Result>(work: (running: Running) => Promise<Result>): Promise<Result> {
  return once(async (settings, log, lifetime) => work(await openBeside(settings, log, lifetime)));
}

/** A database that is reached but not migrated: the given one, that of the running server, or the embedded one started for now. */
export async function reachDatabase(settings: Settings, log: Log, lifetime: Lifetime): Promise<string> {
  makeDataFolder(settings.dataDir);
  if (settings.databaseUrl !== null) return checked(settings.databaseUrl);
  if (dataFolderHolder(settings.dataDir) === null) {
    await takeFolder(settings, lifetime);
    return startOwnDatabase(settings, log, lifetime);
  }
  const url = await runningEmbeddedPostgres(settings.dataDir);
  if (url === null) throw new CannotStart('Another process is just starting or stopping the database. Try again in a few seconds.');
  return checked(url);
}

async function checked(url: string): Promise<string> {
  await checkDatabase(url);
  return url;
}

/** The data folder is this process's own from here to the end of the lifetime. */
export function takeFolder(settings: Settings, lifetime: Lifetime): Promise<unknown> {
  return lifetime.open(
    'data folder',
    () => takeDataFolder(settings.dataDir),
    (folder) => folder.release(),
  );
}

async function startOwnDatabase(settings: Settings, log: Log, lifetime: Lifetime): Promise<string> {
  const postgres = await lifetime.open(
    'database',
    () => startEmbeddedPostgres(settings.dataDir, log),
    (started) => started.stop(),
  );
  return postgres.url;
}

function running(settings: Settings, log: Log, databaseUrl: string, signal: AbortSignal): Running {
  const config = completeConfig(settings, settings.secret ?? dataFolderSecret(settings.dataDir));
  return { config, log, clock: systemClock, databaseUrl, signal };
}
