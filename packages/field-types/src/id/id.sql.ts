import { castColumn, orderedSql } from '../column-sql.ts';

export const idSql = orderedSql<string>(castColumn('uuid'));
