import type { FieldCases } from '../field-cases.ts';

const choices = [
  { key: 'crm', label: 'CRM' },
  { key: 'erp', label: 'ERP, small' },
  { key: 'bi', label: 'Business Intelligence' },
];

export const multiSelectCases: FieldCases = {
  type: 'multiSelect',
  field: { label: 'Interests', choices },
  valid: [
    { input: ['bi', 'crm'], value: ['crm', 'bi'] },
    { input: ['erp', 'erp'], value: ['erp'] },
    { input: [], value: null },
  ],
  refused: [
    { input: ['crm', 'x'], code: 'unknown_choice' },
    { input: 'crm', code: 'wrong_type' },
    { input: [['crm']], code: 'wrong_type' },
    { input: [''], code: 'empty_operand' },
  ],
  texts: [
    { text: 'crm', value: ['crm'] },
    { text: 'business intelligence; CRM', value: ['crm', 'bi'] },
    { text: 'crm, bi', value: ['crm', 'bi'] },
    { text: 'ERP, small', value: ['erp'] },
    { text: 'crm|erp', value: ['crm', 'erp'] },
    { text: 'crm\nbi\n', value: ['crm', 'bi'] },
  ],
  badTexts: [
    { text: 'crm; other', code: 'unknown_choice' },
    { text: ';', code: 'empty' },
  ],
  filters: [
    { op: 'anyOf', operand: ['crm', 'bi'], matches: [['crm'], ['erp', 'bi']], rejects: [['erp']] },
    {
      op: 'allOf',
      operand: ['crm', 'bi'],
      matches: [
        ['crm', 'bi'],
        ['crm', 'erp', 'bi'],
      ],
      rejects: [['crm'], ['erp', 'bi']],
    },
    { op: 'noneOf', operand: ['crm'], matches: [['erp']], rejects: [['crm', 'erp']] },
    { op: 'anyOf', operand: [], matches: [], rejects: [['crm']] },
  ],
  badOperands: [{ op: 'anyOf', operand: ['x'] }],
};
