import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { expect, vi } from 'vitest';
import { buildApp, openServices, startJobs } from '../../src/app/server.ts';
import type { Services, StartParts } from '../../src/app/server.ts';
import type { Config } from '../../src/kernel/config.ts';
import { completeConfig, readSettings } from '../../src/kernel/config.ts';
import type { Context } from '../../src/kernel/context.ts';
import { hashPassword } from '../../src/kernel/crypto.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { JobWorker } from '../../src/kernel/job-worker.ts';
import { createLog } from '../../src/kernel/log.ts';
import { transaction } from '../../src/kernel/transaction.ts';
import { workspaceContext } from '../../src/kernel/workspace-context.ts';
import { addOwner, newWorkspaceContext } from '../../src/modules/identity/index.ts';
import { afterFile } from './after-file.ts';
import type { TestClock } from './clock.ts';
import { testClock } from './clock.ts';
import { cloneDatabase } from './cluster.ts';
import { lineTo } from './line.ts';
import type { Line } from './line.ts';
import type { TestDatabase } from './postgres.ts';
import type { Hands, Person } from './sign-in.ts';
import { handsOf, personOf } from './sign-in.ts';

/** The whole server in process on a database of its own: one for each test file. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly parts: StartParts;
  readonly services: Services;
  readonly clock: TestClock;
  /** As the owner of the tables, past row-level security: to look at what is stored, never to do what a user does. */
  readonly tables: pg.Pool;
  /** Requests of somebody who is not signed in. */
  readonly anybody: Hands;
  as(person: Person): Hands;
  /** Runs the jobs that are due and those they add; comes back when none is left. */
  runJobs(): Promise<void>;
}

/** A workspace with a person of each role. */
export interface TestWorkspace extends TestApp {
  readonly id: string;
  readonly owner: Person;
  readonly admin: Person;
  readonly member: Person;
  readonly readOnly: Person;
  /** A context of the system in this workspace, for what has no route. */
  system(): Promise<Context>;
}

let running: { readonly file: string; readonly test: Promise<TestApp> } | undefined;

/** The app of this test file, started when first asked for and closed when the file has ended. */
export function testApp(): Promise<TestApp> {
  const file = expect.getState().testPath ?? '';
  if (running?.file !== file) running = { file, test: startTestApp(null) };
  return running.test;
}

/** The same, with a line to the database that the test can cut. Ask for it before anything else in the file. */
export async function testAppOnLine(): Promise<{ line: Line }> {
  const database = await cloneDatabase();
  const line = await lineTo(database.url);
  running = { file: expect.getState().testPath ?? '', test: startTestApp({ database, url: line.url }) };
  await running.test;
  return { line };
}

/** A new workspace, made as the set-up makes it; its people accept invitations and sign in through the real routes. */
export async function workspace(): Promise<TestWorkspace> {
  const test = await testApp();
  const owner = await newWorkspace(test);
  const [admin, member, readOnly] = await Promise.all([join(test, owner, 'admin'), join(test, owner, 'member'), join(test, owner, 'readOnly')]);
  const { database } = test.services.server;
  return { ...test, id: owner.workspaceId, owner, admin, member, readOnly, system: () => workspaceContext(database, test.clock, owner.workspaceId) };
}

const password = 'tree house by the lake';
const passwordHash = hashPassword(password);

async function newWorkspace(test: TestApp): Promise<Person> {
  const login = { email: newEmail('owner'), password };
  const settings = { workspaceName: 'Test & Co', currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' };
  const outer = newWorkspaceContext(test.services.server, newId(), settings);
  const hash = await passwordHash;
  await transaction(outer, async (ctx) => addOwner(ctx, { ...settings, name: 'Olivia Owner', email: login.email, passwordHash: hash }));
  const response = await test.anybody.post('sign-in', login);
  expect(response.status, JSON.stringify(response.body)).toBe(200);
  return personOf(response, login);
}

const names = { admin: 'Adam Admin', member: 'Mia Member', readOnly: 'Rita Reader' } as const;

/** Invites a person with a role and accepts. */
export async function join(test: TestApp, inviter: Person, role: keyof typeof names): Promise<Person> {
  const login = { email: newEmail(role.toLowerCase()), password };
  const { url } = await test.as(inviter).post('invitations', { email: login.email, name: names[role], role }).expect(201);
  const token = String(url).split('/').at(-1);
  const response = await test.anybody.post(`invitations/${token}/accept`, { name: names[role], password });
  expect(response.status, JSON.stringify(response.body)).toBe(200);
  return personOf(response, login);
}

let emails = 0;

function newEmail(who: string): string {
  emails += 1;
  return `${who}-${emails}@example.com`;
}

async function startTestApp(through: { database: TestDatabase; url: string } | null): Promise<TestApp> {
  const database = through?.database ?? (await cloneDatabase());
  const clock = testClock();
  const log = createLog(process.env['TEST_LOG'] ?? 'silent');
  const parts: StartParts = { config: testConfig(), log, clock, databaseUrl: through?.url ?? database.url };
  const services = await openServices(parts);
  const app = await buildApp(parts, services);
  await app.ready();
  const tables = new pg.Pool({ connectionString: database.url, max: 2 });
  const jobs = jobRunner(parts, services, tables);
  const as = (person: Person): Hands => handsOf(app, person);
  afterFile(async () => {
    await app.close();
    await jobs.stop();
    await services.close();
    await tables.end();
    await database.drop();
  });
  return { app, parts, services, clock, tables, anybody: handsOf(app, null), as, runJobs: jobs.run };
}

function testConfig(): Config {
  const settings = readSettings({ LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '5', PUBLIC_URL: 'http://crm.test' }, import.meta.dirname);
  return completeConfig(settings, 'a secret for tests that is long enough');
}

const nothingDue = `select count(*) = 0 as idle from graphile_worker.jobs
  where locked_at is not null or (run_at <= now() and attempts < max_attempts)`;

/** The real worker, started when first needed. */
function jobRunner(parts: StartParts, services: Services, tables: pg.Pool): { run(): Promise<void>; stop(): Promise<void> } {
  let worker: Promise<JobWorker> | undefined;
  return {
    async run() {
      worker ??= startJobs(parts, services);
      await worker;
      await vi.waitFor(async () => expect((await tables.query<{ idle: boolean }>(nothingDue)).rows[0]?.idle).toBe(true), { timeout: 15_000, interval: 20 });
    },
    async stop() {
      await (await worker)?.stop();
    },
  };
}
