import type { FieldCases } from '../field-cases.ts';

export const emailCases: FieldCases = {
  type: 'email',
  field: { label: 'E-mail' },
  valid: [
    { input: ' Ada.Lovelace@Example.ORG ', value: 'ada.lovelace@example.org' },
    { input: "o'brien+crm@sub.example.co.uk", value: "o'brien+crm@sub.example.co.uk" },
    { input: 'jürgen@müller.de', value: 'jürgen@müller.de' },
    { input: '用户@例子.中国', value: '用户@例子.中国' },
    { input: '', value: null },
  ],
  refused: [
    { input: 'ada', code: 'not_an_email' },
    { input: 'ada@localhost', code: 'not_an_email' },
    { input: 'ada@@example.org', code: 'not_an_email' },
    { input: '@example.org', code: 'not_an_email' },
    { input: 'a..b@example.org', code: 'not_an_email' },
    { input: '.a@example.org', code: 'not_an_email' },
    { input: 'a@-example.org', code: 'not_an_email' },
    { input: 'a b@example.org', code: 'not_an_email' },
    { input: 'a@example.org\nBcc: x@example.org', code: 'not_an_email' },
    { input: '"a"@example.org', code: 'not_an_email' },
    { input: `${'a'.repeat(65)}@example.org`, code: 'not_an_email' },
    { input: `a@${'b.'.repeat(130)}org`, code: 'not_an_email' },
    { input: 7, code: 'wrong_type' },
  ],
  texts: [
    { text: 'Ada Lovelace <ADA@example.org>', value: 'ada@example.org' },
    { text: 'mailto:ada@example.org', value: 'ada@example.org' },
  ],
  badTexts: [{ text: 'n/a', code: 'not_an_email' }],
  filters: [
    { op: 'eq', operand: 'ADA@example.org', matches: ['ada@example.org'], rejects: ['ada@example.com'] },
    { op: 'contains', operand: '@Example', matches: ['ada@example.org'], rejects: ['example@test.org'] },
    { op: 'startsWith', operand: 'ada', matches: ['ada@example.org'], rejects: ['x.ada@example.org'] },
  ],
  badOperands: [{ op: 'eq', operand: 'x' }],
  sorted: ['a@example.org', 'b@example.org', 'jurgen@example.org', 'jürgen@müller.de'],
  groups: ['a@example.org', 'b@example.org'],
};
