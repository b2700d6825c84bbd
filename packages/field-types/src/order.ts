import type { Operator } from '@cross-crm/schema';
import { compareCodePoints, foldText } from '@cross-crm/schema';

/** Whether an order (negative, 0, positive) of value against operand meets a comparison. */
export function meetsOrder(op: Operator, order: number): boolean {
  switch (op) {
    case 'eq':
      return order === 0;
    case 'lt':
      return order < 0;
    case 'lte':
      return order <= 0;
    case 'gt':
      return order > 0;
    case 'gte':
      return order >= 0;
    default:
      return unknownOperator(op);
  }
}

/** The engine checks operators against the type's list: being here is a mistake in the program. */
export function unknownOperator(op: Operator): never {
  throw new Error(`The type has no condition "${op}".`);
}

/** How much of a text takes part in sorting, in characters: an index row must stay small. */
export const sortedLength = 200;

/** What texts are sorted by: folded, cut to `sortedLength` characters. */
export function sortKey(text: string): string {
  const folded = foldText(text);
  return folded.length <= sortedLength ? folded : Array.from(folded).slice(0, sortedLength).join('');
}

/** Order of texts for people: capitals and accents do not matter. Equal to `sortedText` in SQL. */
export function compareTexts(a: string, b: string): number {
  return compareCodePoints(sortKey(a), sortKey(b));
}

/** `eq`, `contains` and `startsWith` on a text. */
export function matchesText(op: Operator, value: string, operand: string): boolean {
  if (op === 'eq') return value === operand;
  if (op === 'contains') return foldText(value).includes(foldText(operand));
  if (op === 'startsWith') return foldText(value).startsWith(foldText(operand));
  return unknownOperator(op);
}

/** `anyOf` and `allOf` on a list. */
export function matchesList(op: Operator, members: readonly string[], wanted: readonly string[]): boolean {
  if (op === 'anyOf') return wanted.some((member) => members.includes(member));
  if (op === 'allOf') return wanted.every((member) => members.includes(member));
  return unknownOperator(op);
}
