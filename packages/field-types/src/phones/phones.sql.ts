import type { FieldSql, Json, Operator } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { join, parameter, raw, sql } from '@cross-crm/sql';
import { anyCondition, columnOf, compareSql, jsonColumn } from '../column-sql.ts';
import { operandOf } from '../phone/phone.ts';
import { digitsContain, holdsPhone } from '../phone-sql.ts';
import type { PhoneEntry } from './phones.ts';

function condition(op: Operator, column: Sql, operand: Json): Sql {
  const wanted = Array.isArray(operand) ? operand : [operand];
  const holds = (one: Json): Sql => holdsPhone(column, operandOf(one), (part) => [part]);
  switch (op) {
    case 'eq':
    case 'anyOf':
      return anyCondition(wanted.map(holds));
    case 'allOf':
      return wanted.length === 0 ? raw('true') : join(wanted.map(holds), ' and ');
    case 'contains':
      return digitsContain(
        [sql`jsonb_path_query_array(${column}, '$[*].number')::text`, sql`jsonb_path_query_array(${column}, '$[*].e164')::text`],
        String(operand),
      );
    default:
      return compareSql(op, column, parameter(operand));
  }
}

export const phonesSql: FieldSql<PhoneEntry[]> = {
  columns: [jsonColumn],
  store: (value) => [value],
  json: columnOf,
  filter: (op, ref, operand) => condition(op, columnOf(ref), operand),
};
