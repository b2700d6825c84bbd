import { textSql } from '../column-sql.ts';

export const emailSql = textSql();
