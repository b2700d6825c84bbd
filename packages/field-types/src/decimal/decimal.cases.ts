import type { FieldCases } from '../field-cases.ts';

const largest = '9'.repeat(38);

export const decimalCases: FieldCases[] = [
  {
    type: 'decimal',
    field: { label: 'Factor' },
    valid: [
      { input: '1.50', value: '1.5' },
      { input: '-0.00', value: '0' },
      { input: '00012', value: '12' },
      { input: ' 12 ', value: '12' },
      { input: '', value: null },
      { input: '.5', value: '0.5' },
      { input: '5.', value: '5' },
      { input: '1e3', value: '1000' },
      { input: '1.5E-3', value: '0.0015' },
      { input: 0.1, value: '0.1' },
      { input: 1e-7, value: '0.0000001' },
      { input: largest, value: largest },
      { input: '0.12345678901234567890', value: '0.1234567890123456789' },
    ],
    refused: [
      { input: `${largest}0`, code: 'not_a_number' },
      { input: '1e999', code: 'not_a_number' },
      { input: '1e99999999', code: 'not_a_number' },
      { input: '1,5', code: 'not_a_number' },
      { input: '1.5 EUR', code: 'not_a_number' },
      { input: 'NaN', code: 'not_a_number' },
      { input: '0.123456789012345678901', code: 'too_precise' },
      { input: true, code: 'wrong_type' },
      { input: ['1'], code: 'wrong_type' },
    ],
    texts: [
      { text: '1,234.50', value: '1234.5' },
      { text: '-1.234,5', value: '-1234.5' },
      { text: '12,5', hints: { decimal: ',' }, value: '12.5' },
    ],
    badTexts: [
      { text: 'x', code: 'not_a_number' },
      { text: `0.${'1'.repeat(21)}`, code: 'too_precise' },
    ],
    filters: [
      { op: 'eq', operand: '1.50', matches: ['1.5'], rejects: ['1.51'] },
      { op: 'gt', operand: '9007199254740992', matches: ['9007199254740993'], rejects: ['9007199254740992'] },
      { op: 'lte', operand: '-0.1', matches: ['-0.1', '-5'], rejects: ['0', '-0.09'] },
      { op: 'between', operand: ['1', '10'], matches: ['1', '9.999', '10'], rejects: ['0.9', '10.1'] },
    ],
    badOperands: [{ op: 'eq', operand: 'x' }],
    sorted: ['-10', '-9.5', '0', '0.001', '1.5', '9', '10', '9007199254740993', largest],
    groups: ['1.5', '2'],
  },
  {
    type: 'decimal',
    name: 'with a scale',
    field: { label: 'Rate', scale: 2 },
    valid: [
      { input: '1.5', value: '1.50' },
      { input: 7, value: '7.00' },
      { input: '-0', value: '0.00' },
    ],
    refused: [
      { input: '1.234', code: 'too_precise' },
      { input: largest, code: 'too_large' },
    ],
    texts: [{ text: '1.500', value: '1.50' }],
    badTexts: [{ text: '1.234', code: 'too_precise' }],
    filters: [{ op: 'eq', operand: '1.5', matches: ['1.50'], rejects: ['1.51'] }],
    sorted: ['1.49', '1.50', '10.00'],
  },
];
