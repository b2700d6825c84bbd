import type { FieldSql, Json } from '@cross-crm/schema';
import { parameter } from '@cross-crm/sql';
import { columnOf, compareSql, jsonColumn } from '../column-sql.ts';

export const jsonSql: FieldSql<Json> = {
  columns: [jsonColumn],
  store: (value) => [value],
  json: columnOf,
  filter: (op, ref, operand) => compareSql(op, columnOf(ref), parameter(operand)),
};
