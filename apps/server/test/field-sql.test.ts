import { fieldTypeOf } from '@cross-crm/field-types';
import { caseScope, fieldCases, fieldOfCases } from '@cross-crm/field-types/cases';
import type { FieldCases } from '@cross-crm/field-types/cases';
import { fieldSqlOf } from '@cross-crm/field-types/sql';
import type { FilterScope, Json } from '@cross-crm/schema';
import { print, raw, sql } from '@cross-crm/sql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase } from './harness/cluster.ts';
import { conditionSql, hold, pick, refOf } from './harness/held-values.ts';
import type { Home } from './harness/held-values.ts';
import type { TestDatabase } from './harness/postgres.ts';

const scope: FilterScope = { now: new Date(caseScope.now), timeZone: caseScope.timeZone, me: caseScope.me, workspaceId: caseScope.me };

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const hasCustom = (cases: FieldCases): boolean => !fieldTypeOf(fieldOfCases(cases)).builtInOnly;
const table = fieldCases.flatMap((cases) =>
  (['columns', 'custom'] as const)
    .filter((home) => home === 'columns' || hasCustom(cases))
    .map((home): [string, FieldCases, Home] => [`${cases.type} ${cases.name ?? ''} in ${home}`, cases, home]),
);

describe.each(table)('%s', (_name, cases, home) => {
  const field = fieldOfCases(cases);
  const part = fieldSqlOf(field);
  const ref = refOf(field, home);

  test('comes back from the database as it went in', async () => {
    const values = cases.valid.flatMap(({ value }) => (value === null ? [] : [value]));
    await hold(client, field, values);
    expect(await pick<Json>(client, part.json(ref))).toEqual([...values, null]);
    expect(await pick<number>(client, raw('n'), { where: part.filter('empty', ref, null, scope) })).toEqual([values.length]);
  });

  test('is found by the conditions that it meets, and by no others', async () => {
    for (const { op, operand = null, matches, rejects } of cases.filters) {
      await hold(client, field, [...matches, ...rejects]);
      const found = await pick<number>(client, raw('n'), { where: conditionSql(field, ref, op, operand, scope) });
      const expected = [...matches.keys(), ...(op === 'ne' || op === 'noneOf' ? [matches.length + rejects.length] : [])];
      expect(found, `${op} ${JSON.stringify(operand)}`).toEqual(expected);
    }
  });

  test('sorts as in memory, empty ones last', async () => {
    const sorted = cases.sorted ?? [];
    await hold(client, field, [...sorted].reverse());
    if (!part.sort) return expect(fieldTypeOf(field).compare).toBeUndefined();
    const { expression, type } = part.sort(ref);
    expect(await pick<number>(client, raw('n'), { order: sql`${expression} nulls last` })).toEqual([
      ...[...sorted.keys()].reverse(),
      sorted.length,
    ]);
    expect(await pick<string>(client, sql`pg_typeof(${expression})::text`)).toEqual(
      Array.from({ length: sorted.length + 1 }, () => (type === 'timestamptz' ? 'timestamp with time zone' : type)),
    );
  });

  test('can have an index on what it sorts and compares by', async () => {
    await hold(client, field, []);
    const expressions = part.links ? [] : [...ref.columns, ...(part.sort ? [part.sort(ref).expression] : [])];
    for (const expression of expressions) {
      const { text, values } = print(expression);
      expect(values).toEqual([]);
      await client.query(
        `create index on held using ${text.includes('"custom" -> ') || /emails|phones|address|json|multiSelect|tags/.test(cases.type) ? 'hash' : 'btree'} ((${text}))`,
      );
    }
  });

  test('groups equal values and keeps different ones apart', async () => {
    if (!part.group) return expect(cases.groups).toBeUndefined();
    const groups = cases.groups ?? [];
    await hold(client, field, [...groups, ...groups]);
    const counts = await client.query<{ count: string }>(`select count(*) from held group by ${print(part.group(ref)).text}`);
    expect(counts.rows.map(({ count }) => count).sort()).toEqual(['1', ...groups.map(() => '2')]);
  });
});
