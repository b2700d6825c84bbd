import type { FieldSql } from '@cross-crm/schema';
import { castColumn, orderedSql } from '../column-sql.ts';

export const autoNumberSql: FieldSql<number> = { ...orderedSql<number>(castColumn('bigint')), assigned: true };
