import type { Json } from '@cross-crm/schema';
import type { FieldCases } from '../field-cases.ts';

function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

export const jsonCases: FieldCases = {
  type: 'json',
  field: { label: 'Settings' },
  valid: [
    { input: { b: [1, null, true, 'x'], a: { c: 1.5 } }, value: { b: [1, null, true, 'x'], a: { c: 1.5 } } },
    { input: 'text', value: 'text' },
    { input: '', value: '' },
    { input: false, value: false },
    { input: 0, value: 0 },
    { input: [], value: [] },
    { input: {}, value: {} },
    { input: [1e300, 1e-300, -12.5, 9007199254740991], value: [1e300, 1e-300, -12.5, 9007199254740991] },
    { input: nested(20), value: nested(20) },
    {
      input: { '': 1, "a'b": '👩‍👧', kind: 'fragment', texts: ['select 1'] },
      value: { '': 1, "a'b": '👩‍👧', kind: 'fragment', texts: ['select 1'] },
    },
    { input: 'line\nbreak\ttab\u0001', value: 'line\nbreak\ttab\u0001' },
  ],
  refused: [
    { input: { a: 'nul \0' }, code: 'bad_character' },
    { input: { 'nul \0': 1 }, code: 'bad_character' },
    { input: ['\ud800'], code: 'bad_character' },
    { input: JSON.parse('{"__proto__":{"admin":true}}'), code: 'bad_character' },
    { input: nested(21), code: 'too_deep' },
    { input: 'x'.repeat(200_000), code: 'too_long' },
  ],
  texts: [
    { text: '{"a": [1]}', value: { a: [1] } },
    { text: '"x"', value: 'x' },
  ],
  badTexts: [
    { text: '{a: 1}', code: 'not_json' },
    { text: 'null', code: 'empty' },
  ],
  filters: [],
};
