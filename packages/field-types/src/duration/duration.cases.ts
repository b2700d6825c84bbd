import type { FieldCases } from '../field-cases.ts';

export const durationCases: FieldCases = {
  type: 'duration',
  field: { label: 'Length' },
  valid: [
    { input: 5400, value: 5400 },
    { input: 0, value: 0 },
    { input: 10_000_000_000, value: 10_000_000_000 },
  ],
  refused: [
    { input: 1.5, code: 'not_an_integer' },
    { input: -1, code: 'too_small' },
    { input: 10_000_000_001, code: 'too_large' },
    { input: '1h', code: 'wrong_type' },
  ],
  texts: [
    { text: '1h 30m', value: 5400 },
    { text: '1:30:00', value: 5400 },
    { text: '1:30', value: 5400 },
    { text: '90 min', value: 5400 },
    { text: '1.5 hours', value: 5400 },
    { text: '1,5h', value: 5400 },
    { text: '1 hour and 30 minutes', value: 5400 },
    { text: 'PT1H30M', value: 5400 },
    { text: 'P1DT1S', value: 86_401 },
    { text: '2 days', value: 172_800 },
    { text: '5400', value: 5400 },
    { text: '120:00:00', value: 432_000 },
  ],
  badTexts: [
    { text: 'long', code: 'not_a_duration' },
    { text: '1:75', code: 'not_a_duration' },
    { text: '5 parsecs', code: 'not_a_duration' },
    { text: '-1h', code: 'not_a_duration' },
    { text: '1h '.repeat(1000), code: 'not_a_duration' },
  ],
  filters: [
    { op: 'gt', operand: 3600, matches: [3601], rejects: [3600] },
    { op: 'between', operand: [0, 60], matches: [0, 60], rejects: [61] },
  ],
  badOperands: [{ op: 'gt', operand: 1.5 }],
  sorted: [0, 9, 10, 3600, 10_000_000_000],
  groups: [60, 3600],
};
