import type { ColumnSpec, FieldSql } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { raw, sql } from '@cross-crm/sql';
import { columnOf, orderedSql } from '../column-sql.ts';
import { relativeInstants } from './date-time.ts';

/** Built from its parts, because the cast of text depends on a setting and so cannot stand in an index. */
const column: ColumnSpec = {
  suffix: '',
  type: 'timestamptz',
  fromJson(_json, text) {
    const part = (start: number, length: number): Sql => sql`substr(${text}, ${raw(String(start))}, ${raw(String(length))})::integer`;
    const day = sql`${part(1, 4)}, ${part(6, 2)}, ${part(9, 2)}`;
    return sql`(make_timestamp(${day}, ${part(12, 2)}, ${part(15, 2)}, substr(${text}, 18, 6)::double precision) at time zone 'UTC')`;
  },
};
const { group: _none, ...ordered } = orderedSql<string>(column);

export const dateTimeSql: FieldSql<string> = {
  ...ordered,
  json: (ref) => sql`to_char(${columnOf(ref)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  filter(op, ref, operand, scope) {
    if (op !== 'within') return ordered.filter(op, ref, operand, scope);
    const { from, until } = relativeInstants(operand, scope);
    return sql`(${columnOf(ref)} >= ${from}::timestamptz and ${columnOf(ref)} < ${until}::timestamptz)`;
  },
};
