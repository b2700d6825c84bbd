import type { FieldCases } from '../field-cases.ts';

export const ratingCases: FieldCases[] = [
  {
    type: 'rating',
    field: { label: 'Rating' },
    valid: [
      { input: 1, value: 1 },
      { input: 5, value: 5 },
    ],
    refused: [
      { input: 0, code: 'too_small' },
      { input: 6, code: 'too_large' },
      { input: 2.5, code: 'wrong_type' },
      { input: '3', code: 'wrong_type' },
    ],
    texts: [
      { text: '3', value: 3 },
      { text: '3/5', value: 3 },
      { text: '★★★☆☆', value: 3 },
      { text: '****', value: 4 },
    ],
    badTexts: [
      { text: 'good', code: 'not_a_number' },
      { text: '7', code: 'too_large' },
      { text: '★'.repeat(40), code: 'wrong_type' },
    ],
    filters: [
      { op: 'gte', operand: 4, matches: [4, 5], rejects: [3] },
      { op: 'lt', operand: 9007199254740991, matches: [5], rejects: [] },
    ],
    sorted: [1, 2, 3, 4, 5],
    groups: [1, 5],
  },
  {
    type: 'rating',
    name: 'of ten',
    field: { label: 'Score', max: 10 },
    valid: [{ input: 10, value: 10 }],
    refused: [{ input: 11, code: 'too_large' }],
    texts: [{ text: '7/10', value: 7 }],
    badTexts: [],
    filters: [],
    sorted: [1, 9, 10],
  },
];
