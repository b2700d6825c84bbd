import type { FieldCases } from '../field-cases.ts';

export const booleanCases: FieldCases = {
  type: 'boolean',
  field: { label: 'Newsletter' },
  valid: [
    { input: true, value: true },
    { input: false, value: false },
  ],
  refused: [
    { input: 'true', code: 'wrong_type' },
    { input: 1, code: 'wrong_type' },
    { input: [], code: 'wrong_type' },
  ],
  texts: [
    { text: 'yes', value: true },
    { text: 'No', value: false },
    { text: 'TRUE', value: true },
    { text: '0', value: false },
    { text: ' x ', value: true },
    { text: 'Ja', value: true },
    { text: 'non', value: false },
    { text: '☑', value: true },
  ],
  badTexts: [
    { text: 'maybe', code: 'not_a_boolean' },
    { text: '2', code: 'not_a_boolean' },
    { text: '?', code: 'not_a_boolean' },
  ],
  filters: [
    { op: 'eq', operand: true, matches: [true], rejects: [false] },
    { op: 'eq', operand: false, matches: [false], rejects: [true] },
  ],
  badOperands: [{ op: 'eq', operand: 'true' }],
  sorted: [false, true],
  groups: [false, true],
};
