import type { FieldCases } from '../field-cases.ts';

export const autoNumberCases: FieldCases = {
  type: 'autoNumber',
  field: { label: 'Number' },
  valid: [
    { input: 1, value: 1 },
    { input: 9007199254740991, value: 9007199254740991 },
  ],
  refused: [
    { input: 0, code: 'too_small' },
    { input: 1.5, code: 'wrong_type' },
    { input: '1', code: 'wrong_type' },
  ],
  texts: [
    { text: '# 12', value: 12 },
    { text: '1,000', value: 1000 },
  ],
  badTexts: [{ text: 'first', code: 'not_a_number' }],
  filters: [
    { op: 'eq', operand: 12, matches: [12], rejects: [13] },
    { op: 'gte', operand: -5, matches: [1], rejects: [] },
  ],
  badOperands: [{ op: 'eq', operand: 1.5 }],
  sorted: [1, 9, 10, 9007199254740991],
  groups: [1, 2],
};
