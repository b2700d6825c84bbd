import type { FieldCases } from '../field-cases.ts';

export const percentCases: FieldCases = {
  type: 'percent',
  field: { label: 'Probability', min: 0, max: 100 },
  valid: [
    { input: 12.5, value: 12.5 },
    { input: 0, value: 0 },
    { input: -0, value: 0 },
    { input: 100, value: 100 },
    { input: 33.333333333333336, value: 33.333333333333336 },
  ],
  refused: [
    { input: '12 %', code: 'wrong_type' },
    { input: -1, code: 'too_small' },
    { input: 100.1, code: 'too_large' },
  ],
  texts: [
    { text: '12 %', value: 12 },
    { text: '12,5%', value: 12.5 },
    { text: '12.5', value: 12.5 },
    { text: '７５％'.normalize('NFKC'), value: 75 },
  ],
  badTexts: [
    { text: 'half', code: 'not_a_number' },
    { text: '%', code: 'not_a_number' },
    { text: '120%', code: 'too_large' },
  ],
  filters: [
    { op: 'gte', operand: 50, matches: [50, 75.5], rejects: [49.9] },
    { op: 'between', operand: [10, 20], matches: [10, 20], rejects: [9, 21] },
  ],
  sorted: [0, 0.5, 9, 10, 100],
  groups: [10, 20],
};
