import { foldText } from '@cross-crm/schema';
import type { FieldSql, Json, Operator } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { parameter, raw, sql } from '@cross-crm/sql';
import { anyCondition, columnOf, compareSql, jsonColumn, likeText, sortedText } from '../column-sql.ts';
import { neverInAddress } from '../email-address.ts';
import { textsOf } from '../multi-select/multi-select.ts';
import type { EmailEntry } from './emails.ts';

/** Containment, which a GIN index on the column serves. */
function holdsAll(column: Sql, addresses: readonly string[]): Sql {
  return sql`${column} @> ${JSON.stringify(addresses.map((email) => ({ email })))}::jsonb`;
}

/** The list of addresses as JSON text stands for each of them: what addresses cannot hold keeps them apart. */
function search(column: Sql, operand: Json, before: '%' | '%"'): Sql {
  const folded = foldText(String(operand));
  if (neverInAddress.test(folded)) return raw('false');
  return sql`cross_fold(jsonb_path_query_array(${column}, '$[*].email')::text) like ${`${before}${likeText(folded)}%`}`;
}

function condition(op: Operator, column: Sql, operand: Json): Sql {
  switch (op) {
    case 'eq':
    case 'allOf':
      return holdsAll(column, textsOf(operand));
    case 'anyOf':
      return anyCondition(textsOf(operand).map((address) => holdsAll(column, [address])));
    case 'contains':
      return search(column, operand, '%');
    case 'startsWith':
      return search(column, operand, '%"');
    default:
      return compareSql(op, column, parameter(operand));
  }
}

export const emailsSql: FieldSql<EmailEntry[]> = {
  columns: [jsonColumn],
  store: (value) => [value],
  json: columnOf,
  filter: (op, ref, operand) => condition(op, columnOf(ref), operand),
  sort: (ref) => ({ expression: sortedText(sql`(${columnOf(ref)} -> 0 ->> 'email')`), type: 'text' }),
};
