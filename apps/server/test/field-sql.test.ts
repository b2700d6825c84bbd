import { fieldTypeOf } from '@cross-crm/field-types';
import { caseScope, fieldCases, fieldOfCases } from '@cross-crm/field-types/cases';
import type { FieldCases } from '@cross-crm/field-types/cases';
import { fieldSqlOf } from '@cross-crm/field-types/sql';
import { operators, relativeRange } from '@cross-crm/schema';
import type { AnyFieldDef, FieldSqlRef, FilterScope, Json, Operator } from '@cross-crm/schema';
import { identifier, join, literal, print, raw, sql } from '@cross-crm/sql';
import type { Sql } from '@cross-crm/sql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase } from './harness/cluster.ts';
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

/** Where a case's values are: in columns of their own, or in `custom`. */
type Home = 'columns' | 'custom';

function refOf(field: AnyFieldDef, home: Home): FieldSqlRef {
  const part = fieldSqlOf(field);
  if (part.links) return { field, columns: [identifier('ids'), identifier('links')] };
  const [json, text] = [sql`"custom" -> ${literal('f')}`, sql`"custom" ->> ${literal('f')}`];
  return { field, columns: part.columns.map((column) => (home === 'custom' ? column.fromJson(json, text) : identifier(`f${column.suffix}`))) };
}

/** Puts values into a table as the engine does, through `json_to_recordset`, and a row with nothing after them. */
async function hold(field: AnyFieldDef, values: readonly Json[]): Promise<void> {
  const part = fieldSqlOf(field);
  const own = part.columns.map(({ suffix, type }) => ({ name: `f${suffix}`, type }));
  const columns = part.links ? [{ name: 'ids', type: 'uuid[]' }, { name: 'links', type: 'jsonb' }] : own;
  const typed = ['n integer', ...columns.map(({ name, type }) => `"${name}" ${type}`), 'custom jsonb'].join(', ');
  const rows = values.map((value, n) => {
    const stored = part.links ? [idsOf(value), value] : part.store(value, field);
    return { n, custom: { f: value }, ...Object.fromEntries(columns.map(({ name }, at) => [name, stored[at] ?? null])) };
  });
  await client.query(`drop table if exists held; create temporary table held (${typed})`);
  await client.query(`insert into held select * from json_to_recordset($1) as r(${typed})`, [JSON.stringify([...rows, { n: values.length, ids: [], custom: {} }])]);
}

function idsOf(links: Json): Json[] {
  return Array.isArray(links) ? links.map((link) => (link !== null && typeof link === 'object' && !Array.isArray(link) ? (link['id'] ?? null) : null)) : [];
}

/** The rows' numbers, or one expression of each, in the order of a second one. */
async function pick<Value>(expression: Sql, { where = raw('true'), order = raw('n') }: { where?: Sql; order?: Sql } = {}): Promise<Value[]> {
  const { text, values } = print(join([expression, where, order], ' \u0001 '));
  const [picked, condition, ordering] = text.split(' \u0001 ');
  const { rows } = await client.query<{ row: { v: Value } }>(`select row_to_json(r) as row from (select ${picked} as v from held where ${condition} order by ${ordering}) r`, [...values]);
  return rows.map(({ row }) => row.v);
}

/** A condition as the engine derives it: from `eq`, `gte` and `lte`, and by negation. */
function condition(field: AnyFieldDef, ref: FieldSqlRef, op: Operator, written: Json): Sql {
  const operand = fieldTypeOf(field).operand(field);
  const holds = (positive: Operator, value: Json): Sql => fieldSqlOf(field).filter(positive, ref, value, scope);
  const list = Array.isArray(written) ? written : [];
  switch (op) {
    case 'ne':
      return sql`(${condition(field, ref, 'eq', written)}) is not true`;
    case 'noneOf':
      return sql`(${condition(field, ref, 'anyOf', written)}) is not true`;
    case 'in':
      return join([raw('false'), ...list.map((each) => holds('eq', operand.parse(each)))], ' or ');
    case 'between':
      return join(list.flatMap((end, at) => (end === null ? [] : [holds(at === 0 ? 'gte' : 'lte', operand.parse(end))])), ' and ');
    case 'within':
      return holds(op, relativeRange.parse(written));
    default:
      return holds(op, operators[op] === 'values' ? list.map((each) => operand.parse(each)) : operators[op] === 'text' ? written : operand.parse(written));
  }
}

const hasCustom = (cases: FieldCases): boolean => !fieldTypeOf(fieldOfCases(cases)).builtInOnly;
const table = fieldCases.flatMap((cases) =>
  (['columns', 'custom'] as const).filter((home) => home === 'columns' || hasCustom(cases)).map((home): [string, FieldCases, Home] => [`${cases.type} ${cases.name ?? ''} in ${home}`, cases, home]),
);

describe.each(table)('%s', (_name, cases, home) => {
  const field = fieldOfCases(cases);
  const part = fieldSqlOf(field);
  const ref = refOf(field, home);

  test('comes back from the database as it went in', async () => {
    const values = cases.valid.flatMap(({ value }) => (value === null ? [] : [value]));
    await hold(field, values);
    expect(await pick<Json>(part.json(ref))).toEqual([...values, null]);
    expect(await pick<number>(raw('n'), { where: part.filter('empty', ref, null, scope) })).toEqual([values.length]);
  });

  test('is found by the conditions that it meets, and by no others', async () => {
    for (const { op, operand = null, matches, rejects } of cases.filters) {
      await hold(field, [...matches, ...rejects]);
      const found = await pick<number>(raw('n'), { where: condition(field, ref, op, operand) });
      const expected = [...matches.keys(), ...(op === 'ne' || op === 'noneOf' ? [matches.length + rejects.length] : [])];
      expect(found, `${op} ${JSON.stringify(operand)}`).toEqual(expected);
    }
  });

  test('sorts as in memory, empty ones last', async () => {
    const sorted = cases.sorted ?? [];
    await hold(field, [...sorted].reverse());
    if (!part.sort) return expect(fieldTypeOf(field).compare).toBeUndefined();
    const { expression, type } = part.sort(ref);
    expect(await pick<number>(raw('n'), { order: sql`${expression} nulls last` })).toEqual([...[...sorted.keys()].reverse(), sorted.length]);
    expect(await pick<string>(sql`pg_typeof(${expression})::text`)).toEqual(Array.from({ length: sorted.length + 1 }, () => (type === 'timestamptz' ? 'timestamp with time zone' : type)));
  });

  test('can have an index on what it sorts and compares by', async () => {
    await hold(field, []);
    const expressions = part.links ? [] : [...ref.columns, ...(part.sort ? [part.sort(ref).expression] : [])];
    for (const expression of expressions) {
      const { text, values } = print(expression);
      expect(values).toEqual([]);
      await client.query(`create index on held using ${text.includes('"custom" -> ') || /emails|phones|address|json|multiSelect|tags/.test(cases.type) ? 'hash' : 'btree'} ((${text}))`);
    }
  });

  test('groups equal values and keeps different ones apart', async () => {
    if (!part.group) return expect(cases.groups).toBeUndefined();
    const groups = cases.groups ?? [];
    await hold(field, [...groups, ...groups]);
    const counts = await client.query<{ count: string }>(`select count(*) from held group by ${print(part.group(ref)).text}`);
    expect(counts.rows.map(({ count }) => count).sort()).toEqual(['1', ...groups.map(() => '2')]);
  });
});
