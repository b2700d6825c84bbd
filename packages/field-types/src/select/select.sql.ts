import type { FieldDef, FieldSql, FieldSqlRef } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { join, literal, raw, sql } from '@cross-crm/sql';
import type { ChoiceOptions } from '../choices.ts';
import { columnOf, orderedSql, textColumn } from '../column-sql.ts';

/** Position among the choices; constants only, so that an index can be built on it. */
function rankSql(ref: FieldSqlRef, { choices }: ChoiceOptions): Sql {
  const column = columnOf(ref);
  const keys = join(choices.map(({ key }) => literal(key)));
  return sql`case when ${column} is not null then coalesce(array_position(array[${keys}]::text[], ${column}), ${raw(String(choices.length + 1))}) end`;
}

export const selectSql: FieldSql<string> = {
  ...orderedSql<string>(textColumn),
  sort: (ref) => ({ expression: rankSql(ref, (ref.field as FieldDef<string, ChoiceOptions>).options), type: 'integer' }), // the type was looked up by the field's own name of it
};
