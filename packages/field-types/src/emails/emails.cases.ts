import type { Json } from '@cross-crm/schema';
import type { FieldCases } from '../field-cases.ts';

const work = (email: string): Json => ({ email, kind: 'work' });

export const emailsCases: FieldCases = {
  type: 'emails',
  field: { label: 'E-mails' },
  valid: [
    {
      input: [{ email: 'Ada@Example.org', kind: 'private' }, 'b@example.org'],
      value: [{ email: 'ada@example.org', kind: 'private' }, work('b@example.org')],
    },
    { input: ['b@example.org', 'a@example.org', 'B@example.org'], value: [work('b@example.org'), work('a@example.org')] },
    { input: ['', { email: ' ', kind: 'work' }], value: null },
    { input: [], value: null },
    { input: ["o'brien@müller.example"], value: [work("o'brien@müller.example")] },
  ],
  refused: [
    { input: ['ada'], code: 'not_an_email' },
    { input: [{ email: 'a@example.org', kind: 'home' }], code: 'not_allowed' },
    { input: [{ email: 'a@example.org', primary: true }], code: 'unknown_field' },
    { input: [{ kind: 'work' }], code: 'required' },
    { input: 'a@example.org', code: 'wrong_type' },
    { input: Array.from({ length: 51 }, (_, at) => `a${at}@example.org`), code: 'too_large' },
  ],
  texts: [
    { text: 'a@example.org; B@example.org', value: [work('a@example.org'), work('b@example.org')] },
    { text: 'a@example.org (private), Bob <b@example.org>', value: [{ email: 'a@example.org', kind: 'private' }, work('b@example.org')] },
    { text: 'a@example.org\nb@example.org', value: [work('a@example.org'), work('b@example.org')] },
  ],
  badTexts: [
    { text: 'a@example.org; nobody', code: 'not_an_email' },
    { text: ' ; ', code: 'empty' },
  ],
  filters: [
    {
      op: 'eq',
      operand: 'A@example.org',
      matches: [[work('a@example.org')], [work('b@example.org'), { email: 'a@example.org', kind: 'other' }]],
      rejects: [[work('b@example.org')], [work('aa@example.org')]],
    },
    { op: 'anyOf', operand: ['a@example.org', 'b@example.org'], matches: [[work('b@example.org')]], rejects: [[work('c@example.org')]] },
    {
      op: 'allOf',
      operand: ['a@example.org', 'b@example.org'],
      matches: [[work('b@example.org'), work('a@example.org')]],
      rejects: [[work('b@example.org')]],
    },
    {
      op: 'noneOf',
      operand: ['a@example.org'],
      matches: [[work('b@example.org')]],
      rejects: [[work('b@example.org'), work('a@example.org')]],
    },
    { op: 'contains', operand: 'MULLER', matches: [[work('x@example.org'), work('j@müller.de')]], rejects: [[work('mull@er.org')]] },
    { op: 'contains', operand: '", "', matches: [], rejects: [[work('a@example.org'), work('b@example.org')]] },
    { op: 'contains', operand: 'work', matches: [], rejects: [[work('a@example.org')]] },
    { op: 'contains', operand: '%', matches: [[work('50%off@example.org')]], rejects: [[work('a@example.org')]] },
    { op: 'startsWith', operand: 'b@', matches: [[work('a@example.org'), work('b@example.org')]], rejects: [[work('bb@example.org')]] },
  ],
  badOperands: [{ op: 'eq', operand: 'x' }],
  sorted: [[work('a@example.org')], [work('b@example.org'), work('a@example.org')], [work('C@example.org'.toLowerCase())]],
};
