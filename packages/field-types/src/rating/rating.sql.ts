import { castColumn, numberSql } from '../column-sql.ts';

export const ratingSql = numberSql<number>(castColumn('integer'), 'bigint');
