import { fieldTypeOf } from '@cross-crm/field-types';
import { fieldSqlOf } from '@cross-crm/field-types/sql';
import { operators, relativeRange } from '@cross-crm/schema';
import type { AnyFieldDef, FieldSqlRef, FilterScope, Json, Operator } from '@cross-crm/schema';
import { identifier, join, literal, print, raw, sql } from '@cross-crm/sql';
import type { Sql } from '@cross-crm/sql';
import type pg from 'pg';

/** Where a field's values are: in columns of their own, or in `custom`. */
export type Home = 'columns' | 'custom';

/** A field of the table `held`. */
export function refOf(field: AnyFieldDef, home: Home): FieldSqlRef {
  const part = fieldSqlOf(field);
  if (part.links) return { field, columns: [identifier('ids'), identifier('links')] };
  const [json, text] = [sql`"custom" -> ${literal('f')}`, sql`"custom" ->> ${literal('f')}`];
  return {
    field,
    columns: part.columns.map((column) => (home === 'custom' ? column.fromJson(json, text) : identifier(`f${column.suffix}`))),
  };
}

/** Puts values into a table as the engine does, through `json_to_recordset`, and a row with nothing after them. */
export async function hold(client: pg.Client, field: AnyFieldDef, values: readonly Json[]): Promise<void> {
  const part = fieldSqlOf(field);
  const own = part.columns.map(({ suffix, type }) => ({ name: `f${suffix}`, type }));
  const columns = part.links
    ? [
        { name: 'ids', type: 'uuid[]' },
        { name: 'links', type: 'jsonb' },
      ]
    : own;
  const typed = ['n integer', ...columns.map(({ name, type }) => `"${name}" ${type}`), 'custom jsonb'].join(', ');
  const rows = values.map((value, n) => {
    const stored = part.links ? [idsOf(value), value] : part.store(value, field);
    return { n, custom: { f: value }, ...Object.fromEntries(columns.map(({ name }, at) => [name, stored[at] ?? null])) };
  });
  await client.query(`drop table if exists held; create temporary table held (${typed})`);
  await client.query(`insert into held select * from json_to_recordset($1) as r(${typed})`, [
    JSON.stringify([...rows, { n: values.length, ids: [], custom: {} }]),
  ]);
}

function idsOf(links: Json): Json[] {
  return Array.isArray(links)
    ? links.map((link) => (link !== null && typeof link === 'object' && !Array.isArray(link) ? (link['id'] ?? null) : null))
    : [];
}

/** The rows' numbers, or one expression of each, in the order of a second one. */
export async function pick<Value>(
  client: pg.Client,
  expression: Sql,
  { where = raw('true'), order = raw('n') }: { where?: Sql; order?: Sql } = {},
): Promise<Value[]> {
  const { text, values } = print(join([expression, where, order], ' \u0001 '));
  const [picked, condition, ordering] = text.split(' \u0001 ');
  const { rows } = await client.query<{ row: { v: Value } }>(
    `select row_to_json(r) as row from (select ${picked} as v from held where ${condition} order by ${ordering}) r`,
    [...values],
  );
  return rows.map(({ row }) => row.v);
}

/** A condition as the engine derives it: from `eq`, `gte` and `lte`, and by negation. */
export function conditionSql(field: AnyFieldDef, ref: FieldSqlRef, op: Operator, written: Json, scope: FilterScope): Sql {
  const operand = fieldTypeOf(field).operand(field);
  const holds = (positive: Operator, value: Json): Sql => fieldSqlOf(field).filter(positive, ref, value, scope);
  const list = Array.isArray(written) ? written : [];
  switch (op) {
    case 'ne':
      return sql`(${conditionSql(field, ref, 'eq', written, scope)}) is not true`;
    case 'notIn':
      return sql`(${conditionSql(field, ref, 'in', written, scope)}) is not true`;
    case 'notContains':
      return sql`(${conditionSql(field, ref, 'contains', written, scope)}) is not true`;
    case 'noneOf':
      return sql`(${conditionSql(field, ref, 'anyOf', written, scope)}) is not true`;
    case 'in':
      return join([raw('false'), ...list.map((each) => holds('eq', operand.parse(each)))], ' or ');
    case 'between':
      return join(
        [raw('true'), ...list.flatMap((end, at) => (end === null ? [] : [holds(at === 0 ? 'gte' : 'lte', operand.parse(end))]))],
        ' and ',
      );
    case 'within':
      return holds(op, relativeRange.parse(written));
    default:
      return holds(
        op,
        operators[op] === 'values' ? list.map((each) => operand.parse(each)) : operators[op] === 'text' ? written : operand.parse(written),
      );
  }
}
