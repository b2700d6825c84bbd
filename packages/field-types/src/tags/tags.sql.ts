import { arraySql } from '../column-sql.ts';

export const tagsSql = arraySql('uuid');
