import { arraySql } from '../column-sql.ts';

export const multiSelectSql = arraySql('text');
