import { textSql as shortTextSql } from '../column-sql.ts';

export const textSql = shortTextSql();
