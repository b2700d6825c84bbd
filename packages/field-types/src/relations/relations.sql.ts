import type { FieldSql, FieldSqlRef, Link } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { sql } from '@cross-crm/sql';
import { arrayCondition, columnOf } from '../column-sql.ts';

function linksOf(ref: FieldSqlRef): Sql {
  const [, links] = ref.columns;
  if (!links) throw new Error(`The field "${ref.field.label}" needs its links.`);
  return links;
}

/** Links are rows of their own; the engine gives their ids and themselves as two expressions. */
export const relationsSql: FieldSql<Link[]> = {
  columns: [],
  links: true,
  store: () => [],
  json: linksOf,
  filter: (op, ref, operand) =>
    op === 'empty' ? sql`cardinality(${columnOf(ref)}) = 0` : arrayCondition(op, columnOf(ref), operand, 'uuid'),
};
