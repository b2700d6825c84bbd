import { operators, relativeRange } from '@cross-crm/schema';
import type { AnyFieldDef, Json, MatchScope, Operator } from '@cross-crm/schema';
import { fieldTypeOf } from '../src/index.ts';

/** A condition as the engine derives it: from `eq`, `gte` and `lte`, and by negation. */
export function meets(field: AnyFieldDef, op: Operator, value: Json, written: Json, scope: MatchScope): boolean {
  const type = fieldTypeOf(field);
  const one = (operand: Json): Json => type.operand(field).parse(operand);
  const holds = (positive: Operator, operand: Json): boolean => type.matches(positive, value, operand, scope, field);
  const list = Array.isArray(written) ? written : [];
  switch (op) {
    case 'ne':
      return !meets(field, 'eq', value, written, scope);
    case 'notIn':
      return !meets(field, 'in', value, written, scope);
    case 'notContains':
      return !meets(field, 'contains', value, written, scope);
    case 'noneOf':
      return !meets(field, 'anyOf', value, written, scope);
    case 'in':
      return list.some((each) => holds('eq', one(each)));
    case 'between':
      return list.every((end, at) => end === null || holds(at === 0 ? 'gte' : 'lte', one(end)));
    case 'within':
      return holds(op, relativeRange.parse(written));
    default:
      return holds(op, operators[op] === 'values' ? list.map(one) : operators[op] === 'text' ? written : one(written));
  }
}
