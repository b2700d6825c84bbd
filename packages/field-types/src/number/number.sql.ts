import { castColumn, numberSql as summableSql } from '../column-sql.ts';

export const numberSql = summableSql<number>(castColumn('double precision'));
