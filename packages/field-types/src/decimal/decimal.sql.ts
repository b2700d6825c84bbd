import type { FieldSql } from '@cross-crm/schema';
import { cast } from '@cross-crm/sql';
import { castColumn, columnOf, numberSql } from '../column-sql.ts';

/** Numeric without a scale keeps the digits it is given, zeros at the end too. */
export const decimalSql: FieldSql<string> = {
  ...numberSql<string>(castColumn('numeric')),
  json: (ref) => cast(columnOf(ref), 'text'),
  group: (ref) => cast(columnOf(ref), 'text'),
};
