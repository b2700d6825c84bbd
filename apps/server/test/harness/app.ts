import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { expect, vi } from 'vitest';
import { modules } from '../../src/app/modules.ts';
import { buildApp, openCore, startJobs } from '../../src/app/server.ts';
import type { Core, StartParts } from '../../src/app/server.ts';
import type { Config } from '../../src/kernel/config.ts';
import { completeConfig, readSettings } from '../../src/kernel/config.ts';
import type { Context } from '../../src/kernel/context.ts';
import { hashPassword } from '../../src/kernel/crypto.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { JobWorker } from '../../src/kernel/job-worker.ts';
import { createLog } from '../../src/kernel/log.ts';
import { sessionCookie } from '../../src/kernel/session.ts';
import { transaction } from '../../src/kernel/transaction.ts';
import { workspaceContext } from '../../src/kernel/workspace-context.ts';
import { addAccount, addOwner, newWorkspaceContext } from '../../src/modules/identity/index.ts';
import { objectOf } from '../../src/records/catalog.ts';
import { builtInCatalog, catalogFor } from '../../src/records/catalog-of-workspace.ts';
import type { ModuleDef } from '../../src/records/module-def.ts';
import { installModules } from '../../src/records/registry.ts';
import { foreignKeyDdl, tableDdl } from '../../src/records/table-ddl.ts';
import { createRecord } from '../../src/records/write.ts';
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
  readonly core: Core;
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

/** The same, with a module of the test's own beside the product's, its tables made. Ask for it before anything else in the file. */
export async function testAppWith(module: ModuleDef): Promise<TestApp> {
  const database = await cloneDatabase();
  running = { file: expect.getState().testPath ?? '', test: startTestApp({ database, url: database.url, module }) };
  return running.test;
}

/** A new workspace, made as the set-up makes it, with people who are signed in. */
export async function workspace(): Promise<TestWorkspace> {
  const test = await testApp();
  const { server } = test.core;
  const settings = { workspaceName: 'Test & Co', currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' };
  const outer = newWorkspaceContext(server, newId(), settings);
  const places = await transaction(outer, async (ctx) => {
    const owner = { ...newLogin('owner'), name: 'Olivia Owner' };
    const first = { login: owner, ...(await addOwner(ctx, { ...settings, ...owner, passwordHash: await passwordHash })) };
    return [first, await addPerson(ctx, 'admin'), await addPerson(ctx, 'member'), await addPerson(ctx, 'readOnly')];
  });
  const [owner, admin, member, readOnly] = await Promise.all(places.map((place) => signedIn(test, outer.workspaceId, place)));
  if (!owner || !admin || !member || !readOnly) throw new Error('A workspace of tests has four people.');
  const system = () => workspaceContext(server.database, test.clock, outer.workspaceId);
  return { ...test, id: outer.workspaceId, owner, admin, member, readOnly, system };
}

const password = 'tree house by the lake';
/** Made once: hashing is slow on purpose, and the sign-in's own tests pay for it. */
const passwordHash = hashPassword(password);
const names = { admin: 'Adam Admin', member: 'Mia Member', readOnly: 'Rita Reader' } as const;

interface Place {
  readonly login: { readonly email: string; readonly password: string };
  readonly accountId: string;
  readonly membershipId: string;
}

async function addPerson(ctx: Context, role: keyof typeof names): Promise<Place> {
  const login = newLogin(role.toLowerCase());
  const name = names[role];
  const accountId = await addAccount(ctx.db, { name, email: login.email, passwordHash: await passwordHash, now: ctx.now });
  const membership = { name, email: login.email, role, active: true, account: accountId };
  const membershipId = await createRecord(ctx, objectOf(await catalogFor(ctx), 'membership'), membership, { trusted: true });
  return { login, accountId, membershipId };
}

/** A session as signing in opens it, without the work of checking a password. */
async function signedIn(test: TestApp, workspaceId: string, { login, accountId, membershipId }: Place): Promise<Person> {
  const token = await test.core.server.sessions.open({ accountId, workspaceId, membershipId, userAgent: 'test', address: '127.0.0.1' });
  const cookies = { [sessionCookie]: token };
  const response = await test.anybody.get('me', { cookies });
  return personOf({ ...response, cookies }, login);
}

/** Invites a person with a role, who accepts: through the real routes. */
export async function join(test: TestApp, inviter: Person, role: keyof typeof names): Promise<Person> {
  const login = newLogin(role.toLowerCase());
  const { url } = await test.as(inviter).post('invitations', { email: login.email, name: names[role], role }).expect(201);
  const response = await test.anybody.post(`invitations/${String(url).split('/').at(-1)}/accept`, { name: names[role], password });
  expect(response.status, JSON.stringify(response.body)).toBe(200);
  return personOf(response, login);
}

let people = 0;

function newLogin(who: string): Place['login'] {
  people += 1;
  return { email: `${who}-${people}@example.com`, password };
}

interface Special {
  readonly database: TestDatabase;
  readonly url: string;
  readonly module?: ModuleDef;
}

async function startTestApp(through: Special | null): Promise<TestApp> {
  const database = through?.database ?? (await cloneDatabase());
  const clock = testClock();
  const log = createLog(process.env['TEST_LOG'] ?? 'silent');
  const parts: StartParts = { config: testConfig(), log, clock, databaseUrl: through?.url ?? database.url };
  const core = await openCore(parts);
  const tables = new pg.Pool({ connectionString: database.url, max: 2 });
  if (through?.module) await addModule(tables, through.module);
  const app = await buildApp(parts, core);
  await app.ready();
  const jobs = jobRunner(parts, core, tables);
  const as = (person: Person): Hands => handsOf(app, person);
  afterFile(async () => {
    await app.close();
    await jobs.stop();
    await core.close();
    await tables.end();
    await database.drop();
  });
  return { app, parts, core, clock, tables, anybody: handsOf(app, null), as, runJobs: jobs.run };
}

/** Installs a module, its tables made by the statements that a migration for it would hold. */
async function addModule(tables: pg.Pool, module: ModuleDef): Promise<void> {
  installModules([...modules, module]);
  const catalog = builtInCatalog();
  const tableOf = (name: string): string => objectOf(catalog, name).table;
  for (const object of (module.objects ?? []).map(({ name }) => objectOf(catalog, name))) {
    for (const ddl of [...tableDdl(object), ...foreignKeyDdl(object, tableOf)]) await tables.query(ddl);
  }
}

function testConfig(): Config {
  const settings = readSettings({ LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '5', PUBLIC_URL: 'http://crm.test' }, import.meta.dirname);
  return completeConfig(settings, 'a secret for tests that is long enough');
}

const nothingDue = `select count(*) = 0 as idle from graphile_worker.jobs
  where locked_at is not null or (run_at <= now() and attempts < max_attempts)`;

/** The real worker, started when first needed. */
function jobRunner(parts: StartParts, core: Core, tables: pg.Pool): { run(): Promise<void>; stop(): Promise<void> } {
  let worker: Promise<JobWorker> | undefined;
  return {
    async run() {
      worker ??= startJobs(parts, core);
      await worker;
      await vi.waitFor(async () => expect((await tables.query<{ idle: boolean }>(nothingDue)).rows[0]?.idle).toBe(true), {
        timeout: 15_000,
        interval: 20,
      });
    },
    async stop() {
      await (await worker)?.stop();
    },
  };
}
