import { pointerSql } from '../column-sql.ts';

export const relationSql = pointerSql();
