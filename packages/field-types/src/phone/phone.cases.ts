import type { Json } from '@cross-crm/schema';
import type { FieldCases } from '../field-cases.ts';

const swedish: Json = { number: '070-123 45 67', e164: '+46701234567' };
const american: Json = { number: '+1 (212) 555-0100', e164: '+12125550100' };

export const phoneCases: FieldCases = {
  type: 'phone',
  field: { label: 'Phone' },
  valid: [
    { input: '070-123 45 67', value: swedish },
    { input: { number: '+1 (212) 555-0100' }, value: american },
    { input: { number: '(212) 555-0100', e164: '+12125550100' }, value: { number: '(212) 555-0100', e164: '+12125550100' } },
    { input: { number: 'ext. 12', e164: null }, value: { number: 'ext. 12', e164: null } },
    { input: { number: '070-123 45 68', e164: '+46701234567' }, value: { number: '070-123 45 68', e164: '+46701234568' } },
    { input: '', value: null },
    { input: '  ', value: null },
  ],
  refused: [
    { input: 'ask reception', code: 'not_a_phone' },
    { input: '+46 8 12; drop', code: 'not_a_phone' },
    { input: '1'.repeat(61), code: 'too_long' },
    { input: '070\u0000123', code: 'bad_character' },
    { input: { number: '1', kind: 'work' }, code: 'unknown_field' },
    { input: 46701234567, code: 'wrong_type' },
  ],
  texts: [
    { text: ' 070-123 45 67 ', value: swedish },
    { text: '(212) 555-0100 <+12125550100>', value: { number: '(212) 555-0100', e164: '+12125550100' } },
    { text: '020 7946 0958', hints: { country: 'GB' }, value: { number: '020 7946 0958', e164: '+442079460958' } },
  ],
  badTexts: [{ text: 'none', code: 'not_a_phone' }],
  filters: [
    { op: 'eq', operand: '+46 70 123 45 67', matches: [swedish], rejects: [american] },
    { op: 'eq', operand: '070-123 45 67', matches: [swedish, { number: '070-123 45 67', e164: null }], rejects: [american] },
    { op: 'contains', operand: '123-45', matches: [swedish], rejects: [american] },
    { op: 'contains', operand: '+4670', matches: [swedish], rejects: [american] },
    { op: 'contains', operand: 'abc', matches: [], rejects: [swedish] },
    { op: 'contains', operand: '164', matches: [], rejects: [swedish, american] },
  ],
  badOperands: [{ op: 'eq', operand: 'x' }],
};
