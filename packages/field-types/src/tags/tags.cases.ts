import { caseIds } from '../field-cases.ts';
import type { FieldCases } from '../field-cases.ts';

const [a, b, c] = caseIds;

export const tagsCases: FieldCases = {
  type: 'tags',
  field: { label: 'Tags' },
  links: { object: 'tag', ids: caseIds },
  valid: [
    { input: [b, a], value: [a, b] },
    { input: [a, a.toUpperCase()], value: [a] },
    { input: [{ id: c, title: 'VIP', color: 'red' }], value: [c] },
    { input: [], value: null },
  ],
  refused: [
    { input: ['vip'], code: 'not_an_id' },
    { input: a, code: 'wrong_type' },
    { input: [null], code: 'wrong_type' },
    { input: Array.from({ length: 101 }, () => a), code: 'too_large' },
  ],
  texts: [{ text: `${b}; ${a}`, value: [a, b] }],
  badTexts: [{ text: 'VIP', code: 'not_an_id' }],
  filters: [
    { op: 'anyOf', operand: [a, b], matches: [[a], [b, c]], rejects: [[c]] },
    {
      op: 'allOf',
      operand: [a, b],
      matches: [
        [a, b],
        [a, b, c],
      ],
      rejects: [[a], [b, c]],
    },
    { op: 'noneOf', operand: [a], matches: [[b]], rejects: [[a, b]] },
  ],
  badOperands: [{ op: 'anyOf', operand: ['vip'] }],
};
