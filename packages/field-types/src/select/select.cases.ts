import type { FieldCases } from '../field-cases.ts';

const choices = [
  { key: 'open', label: 'Open', color: 'blue' },
  { key: 'won', label: 'Gewonnen; endlich' },
  { key: 'lost', label: 'Verloren' },
  { key: 'constructor', label: 'constructor' },
  { key: 'a-b_c', label: 'A, B & C' },
];

export const selectCases: FieldCases = {
  type: 'select',
  field: { label: 'Status', choices },
  valid: [
    { input: 'open', value: 'open' },
    { input: 'a-b_c', value: 'a-b_c' },
    { input: 'constructor', value: 'constructor' },
    { input: '', value: null },
  ],
  refused: [
    { input: 'Open', code: 'unknown_choice' },
    { input: 'toString', code: 'unknown_choice' },
    { input: "open'--", code: 'unknown_choice' },
    { input: 0, code: 'wrong_type' },
    { input: ['open'], code: 'wrong_type' },
  ],
  texts: [
    { text: 'open', value: 'open' },
    { text: ' OPEN ', value: 'open' },
    { text: 'verloren', value: 'lost' },
    { text: 'gewonnen; endlich', value: 'won' },
  ],
  badTexts: [
    { text: 'pending', code: 'unknown_choice' },
    { text: '__proto__', code: 'unknown_choice' },
  ],
  filters: [
    { op: 'eq', operand: 'open', matches: ['open'], rejects: ['won', 'lost'] },
    { op: 'in', operand: ['won', 'lost'], matches: ['won', 'lost'], rejects: ['open'] },
  ],
  badOperands: [
    { op: 'eq', operand: 'gone' },
    { op: 'in', operand: ['open', 5] },
  ],
  sorted: ['open', 'won', 'lost', 'constructor', 'a-b_c'],
  groups: ['open', 'won', 'lost'],
};
