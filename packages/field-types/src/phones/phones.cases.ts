import type { Json } from '@cross-crm/schema';
import type { FieldCases } from '../field-cases.ts';

const swedish: Json = { number: '070-123 45 67', e164: '+46701234567', kind: 'work' };
const american: Json = { number: '+1 (212) 555-0100', e164: '+12125550100', kind: 'mobile' };
const strange: Json = { number: '12,34/56', e164: null, kind: 'other' };

export const phonesCases: FieldCases = {
  type: 'phones',
  field: { label: 'Phones' },
  valid: [
    { input: ['070-123 45 67', { number: '+1 (212) 555-0100', kind: 'mobile' }], value: [swedish, american] },
    { input: [{ number: '12,34/56', kind: 'other' }], value: [strange] },
    { input: ['070-123 45 67', { number: ' 070-123 45 67 ', kind: 'home' }], value: [swedish] },
    { input: [swedish, american], value: [swedish, american] },
    { input: [''], value: null },
    { input: [], value: null },
  ],
  refused: [
    { input: ['none'], code: 'not_a_phone' },
    { input: [{ number: '1', kind: 'fax' }], code: 'not_allowed' },
    { input: [{ number: '1', label: 'x' }], code: 'unknown_field' },
    { input: '070-123 45 67', code: 'wrong_type' },
    { input: Array.from({ length: 51 }, (_, at) => `070-123 45 ${at}`), code: 'too_large' },
  ],
  texts: [
    { text: '070-123 45 67; +1 (212) 555-0100 (mobile)', value: [swedish, american] },
    { text: '070-123 45 67\n+1 (212) 555-0100 (Mobile)', value: [swedish, american] },
    { text: '070-123 45 67 / +1 (212) 555-0100 (mobile)', value: [swedish, american] },
    { text: '12,34/56 (other)', value: [strange] },
  ],
  badTexts: [
    { text: '070-123 45 67; none', code: 'not_a_phone' },
    { text: ';;', code: 'empty' },
  ],
  filters: [
    { op: 'eq', operand: '+46701234567', matches: [[american, swedish]], rejects: [[american]] },
    { op: 'anyOf', operand: ['+46701234567', '+1 212 555 0100'], matches: [[american], [swedish]], rejects: [[strange]] },
    { op: 'allOf', operand: ['+46701234567', '+1 212 555 0100'], matches: [[american, swedish]], rejects: [[swedish]] },
    { op: 'noneOf', operand: ['+46701234567'], matches: [[american]], rejects: [[swedish]] },
    { op: 'contains', operand: '555 01', matches: [[swedish, american]], rejects: [[swedish]] },
    { op: 'contains', operand: '6707', matches: [], rejects: [[swedish, swedish]] },
  ],
  badOperands: [{ op: 'anyOf', operand: ['x'] }],
};
