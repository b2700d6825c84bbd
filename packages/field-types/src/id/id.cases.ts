import { caseIds } from '../field-cases.ts';
import type { FieldCases } from '../field-cases.ts';

const [first, second] = caseIds;

export const idCases: FieldCases = {
  type: 'id',
  field: { label: 'Id' },
  valid: [
    { input: first, value: first },
    { input: first.toUpperCase(), value: first },
    { input: { id: second, title: 'as it was read' }, value: second },
  ],
  refused: [
    { input: 'deal-1', code: 'not_an_id' },
    { input: `${first}0`, code: 'not_an_id' },
    { input: `${first}'; --`, code: 'not_an_id' },
    { input: 7, code: 'wrong_type' },
    { input: [first], code: 'wrong_type' },
  ],
  texts: [{ text: ` ${first} `, value: first }],
  badTexts: [{ text: 'Acme', code: 'not_an_id' }],
  filters: [{ op: 'eq', operand: first, matches: [first], rejects: [second] }],
  badOperands: [{ op: 'eq', operand: 'x' }],
};
