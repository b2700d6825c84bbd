import { nastyTexts } from '../field-cases.ts';
import type { FieldCases } from '../field-cases.ts';

export const longTextCases: FieldCases = {
  type: 'longText',
  field: { label: 'Notes' },
  valid: [
    { input: 'One\r\nTwo\rThree\nFour', value: 'One\nTwo\nThree\nFour' },
    { input: '\tindented stays within\n\tlines', value: 'indented stays within\n\tlines' },
    { input: ' \n ', value: null },
    { input: 'x'.repeat(100_000), value: 'x'.repeat(100_000) },
    ...nastyTexts.map((text) => ({ input: text, value: text })),
  ],
  refused: [
    { input: 'x'.repeat(100_001), code: 'too_long' },
    { input: 'a\0b', code: 'bad_character' },
    { input: 'a\u001bb', code: 'bad_character' },
    { input: '\udc00', code: 'bad_character' },
    { input: 7, code: 'wrong_type' },
  ],
  texts: [{ text: 'One\r\nTwo', value: 'One\nTwo' }],
  badTexts: [{ text: 'a\0', code: 'bad_character' }],
  filters: [
    { op: 'contains', operand: 'RÉSUMÉ', matches: ['see\nthe resume'], rejects: ['the result'] },
    { op: 'contains', operand: 'one\ntwo', matches: ['One\nTwo'], rejects: ['One Two'] },
    { op: 'contains', operand: '100%', matches: ['100% sure'], rejects: ['1000'] },
  ],
};
