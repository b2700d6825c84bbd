import type { FieldSql, Json, Operator } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { parameter, sql } from '@cross-crm/sql';
import { columnOf, compareSql, jsonColumn } from '../column-sql.ts';
import type { PhoneNumber } from '../phone-number.ts';
import { digitsContain, holdsPhone } from '../phone-sql.ts';
import { operandOf } from './phone.ts';

function condition(op: Operator, column: Sql, operand: Json): Sql {
  if (op === 'eq') return holdsPhone(column, operandOf(operand), (part) => part);
  if (op === 'contains') return digitsContain([sql`(${column} ->> 'number')`, sql`(${column} ->> 'e164')`], String(operand));
  return compareSql(op, column, parameter(operand));
}

export const phoneSql: FieldSql<PhoneNumber> = {
  columns: [jsonColumn],
  store: (value) => [value],
  json: columnOf,
  filter: (op, ref, operand) => condition(op, columnOf(ref), operand),
};
