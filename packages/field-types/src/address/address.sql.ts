import type { FieldSql } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { join, literal, parameter, sql } from '@cross-crm/sql';
import { columnOf, compareSql, containsSql, jsonColumn } from '../column-sql.ts';
import { searchedParts } from './address.ts';
import type { Address } from './address-text.ts';

/** The parts one under the other, as `matches` sees them. */
function searchText(column: Sql): Sql {
  return join(
    searchedParts.map((part) => sql`coalesce(${column} ->> ${literal(part)}, '')`),
    " || E'\\n' || ",
  );
}

export const addressSql: FieldSql<Address> = {
  columns: [jsonColumn],
  store: (value) => [value],
  json: columnOf,
  filter: (op, ref, operand) =>
    op === 'contains'
      ? sql`(${columnOf(ref)} is not null and ${containsSql(searchText(columnOf(ref)), operand)})`
      : compareSql(op, columnOf(ref), parameter(operand)),
};
