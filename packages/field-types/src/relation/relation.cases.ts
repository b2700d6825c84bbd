import { caseIds } from '../field-cases.ts';
import type { FieldCases } from '../field-cases.ts';

const [a, b, c] = caseIds;

export const relationCases: FieldCases = {
  type: 'relation',
  field: { label: 'Company', to: 'company', inverse: 'caseRecords', inverseLabel: 'Case records' },
  links: { object: 'company', ids: caseIds },
  valid: [
    { input: a, value: a },
    { input: b.toUpperCase(), value: b },
    { input: { id: c, title: 'Acme' }, value: c },
  ],
  refused: [
    { input: 'Acme', code: 'not_an_id' },
    { input: '', code: 'not_an_id' },
    { input: { name: 'Acme' }, code: 'required' },
    { input: [a], code: 'wrong_type' },
    { input: 1, code: 'wrong_type' },
  ],
  texts: [{ text: ` ${a} `, value: a }],
  badTexts: [{ text: 'Acme', code: 'not_an_id' }],
  filters: [
    { op: 'eq', operand: a, matches: [a], rejects: [b] },
    { op: 'in', operand: [a, b], matches: [a, b], rejects: [c] },
  ],
  badOperands: [{ op: 'eq', operand: 'Acme' }],
  groups: [a, b],
};
