import { operators } from '@cross-crm/schema';
import type { CountOperator, Filter, Json, Operator } from '@cross-crm/schema';
import { fieldWebOf, isRelativeRange, relativeWords } from '@cross-crm/field-types/web';
import type { WebField, Words } from '@cross-crm/field-types/web';

const operatorWordList: Readonly<Record<Operator, string>> = {
  eq: 'is',
  ne: 'is not',
  in: 'is any of',
  notIn: 'is none of',
  lt: 'less than',
  lte: 'at most',
  gt: 'more than',
  gte: 'at least',
  between: 'between',
  contains: 'contains',
  notContains: 'does not contain',
  startsWith: 'starts with',
  anyOf: 'has any of',
  allOf: 'has all of',
  noneOf: 'has none of',
  within: 'in',
  empty: 'is empty',
  notEmpty: 'is not empty',
};

const countWordList: Readonly<Record<CountOperator, string>> = {
  eq: 'exactly',
  ne: 'not',
  lt: 'fewer than',
  lte: 'at most',
  gt: 'more than',
  gte: 'at least',
};

/** An operator as people say it of a field: "before" of a date, "more than" of a number. */
export function operatorWords(field: WebField, op: Operator): string {
  return fieldWebOf(field).operatorWords?.[op] ?? operatorWordList[op];
}

/** How a number of related records is compared: "more than". */
export const countWords = (op: CountOperator): string => countWordList[op];

/** What a field is compared with, as text. Ids are shown by the type's own label instead (see `OperandLabel`). */
export function operandWords(field: WebField, op: Operator, operand: Json | undefined, words: Words): string {
  if (operand === undefined || operand === null || operators[op] === 'none') return '';
  if (isRelativeRange(operand)) return relativeWords(operand);
  const web = fieldWebOf(field);
  const one = (part: Json): string => (part === null ? '…' : safeText(() => web.text(part, field, words), part));
  if (operators[op] === 'text') return String(operand);
  if (operators[op] === 'range' && Array.isArray(operand)) return operand.map(one).join(' and ');
  return Array.isArray(operand) ? operand.map(one).join(', ') : one(operand);
}

/** Filters come from addresses and stored views: an operand of the wrong shape is shown as it is. */
function safeText(text: () => string, operand: Json): string {
  try {
    return text();
  } catch {
    return typeof operand === 'string' ? operand : JSON.stringify(operand);
  }
}

/** What a whole filter says, for groups the bar cannot edit: "Stage is Won or Amount more than €5,000". */
export function filterWords(
  filter: Filter,
  fieldAt: (path: string) => WebField | null,
  relatedLabel: (name: string) => string,
  words: Words,
): string {
  const inner = (part: Filter): string => filterWords(part, fieldAt, relatedLabel, words);
  if ('and' in filter) return filter.and.map((part) => bracketed(part, inner)).join(' and ');
  if ('or' in filter) return filter.or.map((part) => bracketed(part, inner)).join(' or ');
  if ('not' in filter) return `not (${inner(filter.not)})`;
  if ('field' in filter) return conditionWords(filter.field, filter.op, filter.value, fieldAt, words);
  const condition = filter.where === undefined ? '' : ' with conditions';
  if ('has' in filter) return `${relatedLabel(filter.related)}: ${filter.has}${condition}`;
  return `${relatedLabel(filter.related)}: ${countWords(filter.count)} ${filter.value}${condition}`;
}

function bracketed(part: Filter, inner: (part: Filter) => string): string {
  return 'and' in part || 'or' in part ? `(${inner(part)})` : inner(part);
}

function conditionWords(
  path: string,
  op: Operator,
  operand: Json | undefined,
  fieldAt: (path: string) => WebField | null,
  words: Words,
): string {
  const field = fieldAt(path);
  if (field === null) return `${path} ${operatorWordList[op]}`;
  return [field.label, operatorWords(field, op), operandWords(field, op, operand, words)].filter((part) => part !== '').join(' ');
}
