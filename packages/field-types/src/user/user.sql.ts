import type { FieldSql } from '@cross-crm/schema';
import { raw } from '@cross-crm/sql';
import { pointerSql } from '../column-sql.ts';
import { userOperand } from './user.ts';

const pointer = pointerSql();

export const userSql: FieldSql<string> = {
  ...pointer,
  filter(op, ref, operand, scope) {
    const wanted = op === 'empty' ? null : userOperand(operand, scope);
    return op !== 'empty' && wanted === null ? raw('false') : pointer.filter(op, ref, wanted, scope);
  },
};
