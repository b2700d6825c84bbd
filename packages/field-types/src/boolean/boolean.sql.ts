import { castColumn, orderedSql } from '../column-sql.ts';

export const booleanSql = orderedSql<boolean>(castColumn('boolean'));
