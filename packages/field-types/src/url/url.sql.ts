import { textSql } from '../column-sql.ts';

export const urlSql = textSql();
