import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../api/rest/app.ts';
import { openWebApp } from '../api/rest/static.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Config } from '../kernel/config.ts';
import { openDatabase } from '../kernel/database.ts';
import type { Database } from '../kernel/database.ts';
import { installFileStore, localFileStore } from '../kernel/files.ts';
import { startJobWorker } from '../kernel/job-worker.ts';
import type { JobWorker } from '../kernel/job-worker.ts';
import { Listener } from '../kernel/listener.ts';
import type { Log } from '../kernel/log.ts';
import { schemaVersion } from '../kernel/migrate.ts';
import type { ServerParts } from '../kernel/operation.ts';
import { Sessions } from '../kernel/session.ts';
import { addPartitions } from '../modules/jobs/index.ts';
import { installModules } from '../records/registry.ts';
import { modules } from './modules.ts';
import { watchSilentConnections } from './silent-connections.ts';

/** What a process of ours is started with: checked settings and the owner's login to a migrated database. */
export interface StartParts {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly databaseUrl: string;
}

export interface RunningServer {
  /** Where people find it: `http://localhost:3000`. */
  readonly address: string;
  /** Answers what is under way, stops the jobs, closes the database. */
  close(): Promise<void>;
}

const webFolder = join(import.meta.dirname, '../../../web/dist');

/** Serves: HTTP, realtime, the web app, and jobs unless they run in a process of their own. */
export async function startServer(parts: StartParts): Promise<RunningServer> {
  const core = await openCore(parts);
  try {
    await addPartitions(core.server.database, parts.clock.now());
    const app = await buildApp(parts, core);
    const endSilentConnections = watchSilentConnections(app.server);
    const worker = parts.config.worker ? await startJobs(parts, core) : null;
    const bound = await app.listen({ host: parts.config.host, port: parts.config.port });
    return { address: addressOf(bound, parts.config), close: () => closeAll(app, endSilentConnections, worker, core) };
  } catch (error) {
    await core.close();
    throw error;
  }
}

/** Runs jobs only: `cross worker`. */
export async function startWorker(parts: StartParts): Promise<{ close(): Promise<void> }> {
  const core = await openCore(parts);
  const worker = await startJobs(parts, core);
  return {
    async close() {
      await worker.stop();
      await core.close();
    },
  };
}

/** What a process works with, whether it serves, runs jobs or both. */
export interface Core {
  readonly server: ServerParts;
  readonly listener: Listener;
  close(): Promise<void>;
}

/** Installs the modules and connects to the database. */
export async function openCore(parts: StartParts): Promise<Core> {
  installModules(modules);
  installFileStore(localFileStore(join(parts.config.dataDir, 'files')));
  const database = databaseOf(parts);
  try {
    const listener = await Listener.open(database, parts.log);
    const { config, clock, log } = parts;
    const close = async (): Promise<void> => {
      await listener.close();
      await database.close();
    };
    return { server: { database, sessions: new Sessions(database, clock), clock, log, config }, listener, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The HTTP server, not yet listening. */
export function buildApp(parts: StartParts, { server, listener }: Core): Promise<FastifyInstance> {
  return createApp({
    ...server,
    listener,
    operations: modules.flatMap((module) => module.operations ?? []),
    trustedProxies: parts.config.trustedProxies,
    web: openWebApp(webFolder),
    schemaVersion: schemaVersion(),
  });
}

/** Starts running jobs in this process. */
export function startJobs(parts: StartParts, { server, listener }: Core): Promise<JobWorker> {
  const jobs = modules.flatMap((module) => module.jobs ?? []);
  return startJobWorker({ ...server, databaseUrl: parts.databaseUrl, listener, jobs });
}

function databaseOf({ config, databaseUrl, log }: StartParts): Database {
  return openDatabase({
    url: databaseUrl,
    appUrl: config.databaseAppUrl ?? undefined,
    readUrl: config.databaseReadUrl ?? undefined,
    poolSize: config.databasePoolSize,
    onError: (error) => log.warn({ err: error }, 'a database connection failed'),
  });
}

/** The public address, unless the port was left to the system. */
function addressOf(bound: string, config: Config): string {
  return config.port === 0 ? `http://localhost:${new URL(bound).port}` : config.publicUrl;
}

/** First nobody new comes in, then the jobs stop, and the database goes last. */
async function closeAll(app: FastifyInstance, endSilentConnections: () => void, worker: JobWorker | null, core: Core): Promise<void> {
  const closed = app.close();
  endSilentConnections();
  await closed;
  await worker?.stop();
  await core.close();
}
