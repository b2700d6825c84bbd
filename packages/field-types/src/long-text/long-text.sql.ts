import { searchedSql } from '../column-sql.ts';

export const longTextSql = searchedSql((column) => column);
