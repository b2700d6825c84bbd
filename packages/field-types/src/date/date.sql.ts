import { resolveRelative } from '@cross-crm/schema';
import type { ColumnSpec, FieldSql } from '@cross-crm/schema';
import { sql } from '@cross-crm/sql';
import { columnOf, orderedSql } from '../column-sql.ts';
import { relativeOperand } from './date.ts';

/** Built from its parts, because the cast of text depends on a setting and so cannot stand in an index. */
const column: ColumnSpec = {
  suffix: '',
  type: 'date',
  fromJson: (_json, text) => sql`make_date(left(${text}, 4)::integer, substr(${text}, 6, 2)::integer, substr(${text}, 9, 2)::integer)`,
};
const ordered = orderedSql<string>(column);

export const dateSql: FieldSql<string> = {
  ...ordered,
  filter(op, ref, operand, scope) {
    if (op !== 'within') return ordered.filter(op, ref, operand, scope);
    const { from, until } = resolveRelative(relativeOperand(operand), scope.now, scope.timeZone);
    return sql`(${columnOf(ref)} >= ${from}::date and ${columnOf(ref)} < ${until}::date)`;
  },
};
