import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '../src/app/modules.ts';
import type { CatalogObject } from '../src/records/catalog.ts';
import { builtInCatalog } from '../src/records/catalog-of-workspace.ts';
import { installModules } from '../src/records/registry.ts';
import { columnsOf, foreignKeyDdl, indexDdl, tableDdl } from '../src/records/table-ddl.ts';
import type { TestDatabase } from './harness/postgres.ts';
import { cloneDatabase } from './harness/cluster.ts';
import { scaleBreaches } from './scale-rules.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  installModules(modules);
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Runs statements and takes them back. */
async function tried<Result>(statements: readonly string[], look: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    for (const each of statements) await client.query(each);
    return await look();
  } finally {
    await client.query('rollback');
  }
}

async function breaches(): Promise<string[]> {
  const { rows } = await client.query<{ rule: string; of: string }>(scaleBreaches);
  return rows.map(({ rule, of }) => `${rule}: ${of}`);
}

const objects = (): CatalogObject[] => [...builtInCatalog().objects.values()];
const tableOf = (name: string): string => builtInCatalog().objects.get(name)?.table ?? '';

test('every table is ready to be spread over nodes by workspace', async () => {
  expect(await breaches()).toEqual([]);
});

test('a table that breaks the rules for many nodes is found', async () => {
  const bad = [
    'create table careless (id uuid unique, workspace_id uuid, parent uuid)',
    'create table keyed (workspace_id uuid not null, id uuid not null, primary key (id, workspace_id))',
    "call cross_secure('keyed')",
    'create table pointing (workspace_id uuid not null, id uuid not null, deal uuid, primary key (workspace_id, id))',
    'alter table pointing add foreign key (workspace_id, deal) references deal (workspace_id, id) on delete set null',
    "call cross_secure('pointing')",
    'alter table pointing force row level security',
    'create policy open on pointing to cross_app using (true)',
    'create table worldwide (id uuid primary key, workspace uuid, deal uuid, foreign key (workspace, deal) references deal (workspace_id, id))',
    "create function nothing() returns trigger language plpgsql as 'begin return new; end'",
    'create trigger watching before insert on pointing for each row execute function nothing()',
  ];
  expect(await tried(bad, breaches)).toEqual([
    'forced row-level security: pointing',
    'foreign key from a global table: worldwide_workspace_deal_fkey',
    'foreign key that empties workspace_id: pointing_workspace_id_deal_fkey',
    'no primary key: careless',
    'no row-level security: careless',
    'other policy: pointing.open',
    'trigger: watching on pointing',
    'unique key without workspace_id first: careless_id_key',
    'unique key without workspace_id first: keyed_pkey',
    'workspace_id may be null: careless',
  ]);
  expect(await breaches()).toEqual([]);
});

test('tables have the columns their definitions ask for, and no others', async () => {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(`
    select c.relname as table, a.attname as name, a.atttypid::regtype::text as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`);
  const types = await typeNames(objects().flatMap((object) => columnsOf(object).map((column) => column.type)));
  for (const object of objects()) {
    const wanted = columnsOf(object).map(({ name, type }) => `${name} ${types.get(type)}`);
    const found = rows.filter((row) => row.table === object.table).map(({ name, type }) => `${name} ${type}`);
    expect(found.sort(), object.def.name).toEqual(wanted.sort());
  }
});

/** What PostgreSQL itself calls types: `timestamptz` is `timestamp with time zone`. */
async function typeNames(types: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ given: string; name: string }>(
    'select given, given::regtype::text as name from unnest($1::text[]) given',
    [types],
  );
  return new Map(rows.map(({ given, name }) => [given, name]));
}

test('every index and key that a definition asks for is there', async () => {
  const definitions = (schema: string): Promise<string[]> =>
    client
      .query<{ text: string }>(`
        select pg_get_indexdef(i.indexrelid) as text from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = '${schema}'::regnamespace
        union all
        select c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k join pg_class c on c.oid = k.conrelid
        where c.relnamespace = '${schema}'::regnamespace and k.contype in ('p', 'f')`)
      .then(({ rows }) => rows.map(({ text }) => text.replaceAll(`${schema}.`, '')));
  const asDefined = [
    'create schema wanted',
    'set local search_path = wanted, public',
    ...objects().flatMap((object) => [...tableDdl(object).slice(0, 1), ...indexDdl(object)]),
    ...objects().flatMap((object) => foreignKeyDdl(object, tableOf)),
  ];
  const wanted = await tried(asDefined, () => definitions('wanted'));
  const found = new Set(await definitions('public'));

  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((text) => !found.has(text))).toEqual([]);
});
