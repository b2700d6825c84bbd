import { castColumn, numberSql } from '../column-sql.ts';

export const durationSql = numberSql<number>(castColumn('bigint'));
