import type { Json } from '@cross-crm/schema';
import { caseIds } from '../field-cases.ts';
import type { FieldCases } from '../field-cases.ts';

const [a, b, c] = caseIds;
const plain = (id: string): Json => ({ id, role: null, startedOn: null, endedOn: null });

export const relationsCases: FieldCases[] = [
  {
    type: 'relations',
    field: { label: 'Companies', to: 'company', inverse: 'caseRecords' },
    links: { object: 'company', ids: caseIds },
    valid: [
      { input: [b, a], value: [plain(b), plain(a)] },
      {
        input: [{ id: a, title: 'Acme', role: ' Founder ', startedOn: '2020-01-01', endedOn: '' }],
        value: [{ id: a, role: 'Founder', startedOn: '2020-01-01', endedOn: null }],
      },
      {
        input: [{ id: a, startedOn: '2020-01-01', endedOn: '2020-01-01' }],
        value: [{ id: a, role: null, startedOn: '2020-01-01', endedOn: '2020-01-01' }],
      },
      { input: [], value: null },
    ],
    refused: [
      { input: ['Acme'], code: 'not_an_id' },
      { input: [a, { id: a.toUpperCase(), role: 'again' }], code: 'duplicate' },
      { input: [{ id: a, startedOn: '2020-02-01', endedOn: '2020-01-01' }], code: 'bad_period' },
      { input: [{ id: a, startedOn: '2020-02-30' }], code: 'not_a_date' },
      { input: [{ role: 'x' }], code: 'required' },
      { input: a, code: 'wrong_type' },
    ],
    texts: [
      { text: `${b}; ${a}`, value: [plain(b), plain(a)] },
      { text: JSON.stringify([{ id: a, role: 'x; y' }]), value: [{ id: a, role: 'x; y', startedOn: null, endedOn: null }] },
    ],
    badTexts: [
      { text: 'Acme', code: 'not_an_id' },
      { text: '[1', code: 'not_json' },
    ],
    filters: [
      { op: 'anyOf', operand: [a, b], matches: [[plain(a)], [plain(c), plain(b)]], rejects: [[plain(c)]] },
      { op: 'allOf', operand: [a, b], matches: [[plain(b), plain(a)]], rejects: [[plain(a)]] },
      { op: 'noneOf', operand: [a], matches: [[plain(b)]], rejects: [[plain(a), plain(b)]] },
    ],
    badOperands: [{ op: 'anyOf', operand: ['Acme'] }],
  },
  {
    type: 'relations',
    name: 'with roles to choose from',
    field: { label: 'Contacts', to: 'contact', roles: [{ key: 'buyer', label: 'Buyer' }] },
    links: { object: 'contact', ids: caseIds },
    valid: [{ input: [{ id: a, role: 'buyer' }], value: [{ id: a, role: 'buyer', startedOn: null, endedOn: null }] }],
    refused: [{ input: [{ id: a, role: 'chief' }], code: 'unknown_choice' }],
    texts: [],
    badTexts: [],
    filters: [],
  },
];
