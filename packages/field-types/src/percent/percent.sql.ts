import { castColumn, numberSql } from '../column-sql.ts';

export const percentSql = numberSql<number>(castColumn('double precision'));
