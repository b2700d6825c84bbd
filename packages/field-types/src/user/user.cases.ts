import { caseIds, caseScope } from '../field-cases.ts';
import type { FieldCases } from '../field-cases.ts';

const [, other, third] = caseIds;
const { me } = caseScope;

export const userCases: FieldCases = {
  type: 'user',
  field: { label: 'Owner' },
  links: { object: 'membership', ids: caseIds },
  valid: [
    { input: me, value: me },
    { input: { id: other, title: 'Ada' }, value: other },
  ],
  refused: [
    { input: 'Ada', code: 'not_an_id' },
    { input: 'me', code: 'not_an_id' },
    { input: 5, code: 'wrong_type' },
  ],
  texts: [{ text: me, value: me }],
  badTexts: [{ text: 'Ada', code: 'not_an_id' }],
  filters: [
    { op: 'eq', operand: 'me', matches: [me], rejects: [other] },
    { op: 'eq', operand: other, matches: [other], rejects: [me] },
    { op: 'in', operand: ['me', other], matches: [me, other], rejects: [third] },
    { op: 'ne', operand: 'me', matches: [other], rejects: [me] },
  ],
  badOperands: [{ op: 'eq', operand: 'you' }],
  groups: [me, other],
};
