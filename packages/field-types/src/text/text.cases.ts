import { nastyTexts } from '../field-cases.ts';
import type { FieldCases } from '../field-cases.ts';

const longest = 'ä'.repeat(1000);

export const textCases: FieldCases[] = [
  {
    type: 'text',
    field: { label: 'Name' },
    valid: [
      { input: 'Acme', value: 'Acme' },
      { input: '  Acme  Ltd \n', value: 'Acme  Ltd' },
      { input: '', value: null },
      { input: ' \t\n ', value: null },
      { input: 'A\u030Angstro\u0308m', value: 'Ångström' },
      { input: longest, value: longest },
      { input: '😀'.repeat(1000), value: '😀'.repeat(1000) },
      ...nastyTexts.map((text) => ({ input: text, value: text })),
    ],
    refused: [
      { input: `${longest}x`, code: 'too_long' },
      { input: 'a\0b', code: 'bad_character' },
      { input: 'a\nb', code: 'bad_character' },
      { input: 'a\u0085b', code: 'bad_character' },
      { input: 'half a pair: \ud83d', code: 'bad_character' },
      { input: 7, code: 'wrong_type' },
      { input: true, code: 'wrong_type' },
      { input: ['a'], code: 'wrong_type' },
      { input: { toString: 'a' }, code: 'wrong_type' },
    ],
    texts: [
      { text: ' Acme ', value: 'Acme' },
      { text: 'Acme\nBerlin', value: 'Acme Berlin' },
      { text: 'a\tb', value: 'a b' },
    ],
    badTexts: [
      { text: 'a\u0007b', code: 'bad_character' },
      { text: 'x'.repeat(1001), code: 'too_long' },
    ],
    filters: [
      { op: 'eq', operand: 'Acme', matches: ['Acme'], rejects: ['acme', 'Acme Ltd'] },
      { op: 'eq', operand: '100% _sure\\', matches: ['100% _sure\\'], rejects: ['100% xsure\\'] },
      { op: 'contains', operand: 'straße', matches: ['Hauptstrasse 1', 'HAUPTSTRASSE', 'Straßenbau'], rejects: ['Strand'] },
      { op: 'contains', operand: 'ostergard', matches: ['Østergård A/S'], rejects: ['Oster gard'] },
      { op: 'contains', operand: '%', matches: ['100 %'], rejects: ['100'] },
      { op: 'contains', operand: '_', matches: ['a_b'], rejects: ['ab'] },
      { op: 'contains', operand: '\\', matches: ['a\\b'], rejects: ['ab'] },
      { op: 'contains', operand: "'); drop", matches: ["Robert'); DROP TABLE deals;--"], rejects: ['Robert'] },
      { op: 'contains', operand: '株式', matches: ['株式会社テスト'], rejects: ['会社'] },
      { op: 'contains', operand: '👩‍👧', matches: ['👩‍👧!'], rejects: ['👩'] },
      { op: 'contains', operand: '', matches: ['anything'], rejects: [] },
      { op: 'startsWith', operand: 'é', matches: ['École', 'ecole', 'E'], rejects: ['Lycée'] },
      { op: 'startsWith', operand: `${'a'.repeat(210)}B`, matches: [`${'a'.repeat(210)}bc`], rejects: ['a'.repeat(211)] },
    ],
    badOperands: [
      { op: 'eq', operand: '' },
      { op: 'eq', operand: 5 },
      { op: 'contains', operand: ['a'] },
    ],
    sorted: ['!', '"quoted"', '10', '9', 'a', 'Äa', 'AB', 'abc', 'É', 'Østergård', 'ôz', 'Straße', 'strasseb', 'z', 'Ω', 'я', 'שלום', '株', '\ue000', '😀'],
    groups: ['Acme', 'acme', 'Ácme'],
  },
  {
    type: 'text',
    name: 'with a limit, unique',
    field: { label: 'Number', max: 5, unique: true },
    valid: [{ input: '12345', value: '12345' }],
    refused: [{ input: '123456', code: 'too_long' }],
    texts: [],
    badTexts: [{ text: '123456', code: 'too_long' }],
    filters: [{ op: 'eq', operand: '12345', matches: ['12345'], rejects: ['1234'] }],
    sorted: ['1', '2'],
  },
];
