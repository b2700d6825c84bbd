import type { AnyFieldDef, Json } from '@cross-crm/schema';
import { operators } from '@cross-crm/schema';
import fc from 'fast-check';
import { inputs } from '../../../../packages/field-types/test/field-arbitraries.ts';

/** What trips over in JavaScript, in JSON, in Unicode, in SQL, in PostgreSQL's readers of numbers, times and arrays. */
const oddTexts = [
  [
    '',
    ' ',
    '\t\n',
    '\0',
    'a\0b',
    '\ud800',
    'x\udc00y',
    '\uffff',
    '\ufeff',
    '\u202e',
    '\u2028',
    'e\u0301'.repeat(300),
    '👩‍👩‍👧‍👦',
    '𝔸',
    'ß',
    'İ',
    'ﬃ',
  ],
  [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'length',
    'null',
    'undefined',
    'true',
    'NaN',
    '[object Object]',
  ],
  [
    "'",
    '"',
    '\\',
    "'; drop table deal; --",
    '$1',
    '$$',
    '%',
    '_',
    '\\u0000',
    '{}',
    '{1,2}',
    '{"a":1}',
    '[]',
    '(,)',
    '\\N',
    '<script>alert(1)</script>',
  ],
  [
    '0',
    '-0',
    '1e400',
    '-1e400',
    '1e-400',
    '0x10',
    '9'.repeat(400),
    `0.${'0'.repeat(400)}1`,
    'Infinity',
    '-Infinity',
    '1_000',
    '٣',
    '1,5',
    '1.5.5',
  ],
  ['infinity', '-infinity', 'epoch', 'now', 'today', '2026-02-30', '0000-00-00', '0000-01-01', '9999-12-31', '10000-01-01', '-0001-01-01'],
  [
    '2026-06-15T24:00:00Z',
    '2016-12-31T23:59:60Z',
    '0001-01-01T00:00:00+23:59',
    '9999-12-31T23:59:59.999-23:59',
    '+275760-09-13T00:00:00.000Z',
    '2026-06-15T12:00:00.123456789Z',
  ],
  [
    '019A0000-0000-7000-8000-000000000000',
    '{019a0000-0000-7000-8000-000000000000}',
    '019a0000000070008000000000000000',
    '00000000-0000-0000-0000-000000000000',
    'me',
  ],
  [
    '.',
    '..',
    'a.b',
    'company.',
    '.name',
    'company.parent.parent.parent.name',
    '-',
    '--name',
    'sum:',
    ':',
    'sum:amount:x',
    'custom',
    'workspace_id',
  ],
  ['x@', '@x', 'a@b', 'http://', 'javascript:alert(1)', 'https://user:pass@host:99999/', 'https://[::1', '+', '+0', '+46'.repeat(30)],
].flat();

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...oddTexts) },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('ä'.repeat(300), 'x'.repeat(20_000), '😀'.repeat(5_000)),
);

/** Stands for a number that JSON can write and no JavaScript number can hold: see `jsonText`. */
const beyondNumbers = '\u0001 1e999 \u0001';

const oddNumber: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  0,
  -0,
  -1,
  0.1,
  1e-320,
  5e-324,
  1e21,
  1e308,
  -1e308,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 63,
  1e15 + 0.5,
  beyondNumbers,
);

/** Objects that cannot be made into text, look like a list, or carry the keys of every object. */
const oddObjects: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  { toString: null, valueOf: null },
  { toString: 'x', toJSON: 1 },
  { length: 3, 0: 'a' },
  { hasOwnProperty: 1, isPrototypeOf: {} },
  { id: null },
  { id: { id: '019a0000-0000-7000-8000-000000000000' } },
  { amount: '1', currency: 'XXX' },
  { amount: 1e300, currency: 'eur' },
);

function nested(depth: number): Json {
  return depth === 0 ? 'deep' : depth % 2 === 0 ? [nested(depth - 1)] : { a: nested(depth - 1) };
}

/** Any JSON, mostly of the kind that nobody thought of. */
export const oddJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: oddText },
  { weight: 3, arbitrary: oddNumber },
  { weight: 2, arbitrary: oddObjects },
  fc.constantFrom<Json[]>(
    null,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    nested(30),
    nested(60),
    Array.from({ length: 2_000 }, (_, at) => at),
  ),
  fc.array(fc.oneof(oddText, oddNumber), { maxLength: 3 }),
  fc.dictionary(oddText, fc.oneof(oddText, oddNumber), { maxKeys: 3 }),
);

/** JSON with something wrong inside: one part replaced, one left out, one added, or the whole put into a list. */
export function damaged(whole: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(whole, oddJson, oddText, fc.nat(99)).map(([value, odd, key, at]) => damage(value, odd, key, at));
}

function damage(value: Json, odd: Json, key: string, at: number): Json {
  if (value === null || typeof value !== 'object') return at % 4 === 0 ? [value] : odd;
  const steps = Object.keys(value);
  const step = steps[at % Math.max(1, steps.length)] ?? key;
  if (Array.isArray(value))
    return at % 3 === 0 ? [...value, odd] : value.map((part, index) => (String(index) === step ? damage(part, odd, key, at) : part));
  const { [step]: part = null, ...others } = value;
  if (at % 4 === 0) return others;
  return at % 4 === 1 ? { ...value, [key]: odd } : { ...others, [step]: damage(part, odd, key, at >> 1) };
}

/** Input for a field: now right, now nearly, now anything. */
export function valueFor({ type }: AnyFieldDef, ids: readonly string[]): fc.Arbitrary<Json> {
  const id = fc.constantFrom(...ids);
  const links: Record<string, fc.Arbitrary<Json>> = {
    relation: id,
    user: id,
    tags: fc.array(id, { maxLength: 3 }),
    relations: fc.array(fc.oneof(id, fc.record({ id, role: oddText, startedOn: oddText })), { maxLength: 3 }),
  };
  const right = links[type] ?? inputs[type] ?? oddJson;
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 2, arbitrary: damaged(right) }, oddJson);
}

/** An object with some of these members, and with all that are required. */
export function someOf(members: Readonly<Record<string, fc.Arbitrary<Json>>>, requiredKeys: readonly string[] = []): fc.Arbitrary<Json> {
  return fc
    .record(members, { requiredKeys: [...requiredKeys] })
    .map((chosen) => Object.fromEntries(Object.entries(chosen).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));
}

/** JSON text of a value, with the numbers that only text can hold. */
export function jsonText(value: Json): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(beyondNumbers), '1e999');
}

const operatorName: fc.Arbitrary<Json> = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom(...Object.keys(operators)) },
  oddText,
  oddObjects,
);

/** Filters over some fields, mostly well formed. `names` may be paths. */
export function filterOver(
  fields: readonly { readonly name: string; readonly def: AnyFieldDef }[],
  related: readonly string[],
  ids: readonly string[],
): fc.Arbitrary<Json> {
  const condition = fc.constantFrom(...fields).chain(({ name, def }) => {
    const one = valueFor(def, ids);
    const value = fc.oneof(
      { weight: 3, arbitrary: one },
      fc.array(one, { maxLength: 3 }),
      fc.record({ unit: fc.constantFrom('day', 'week', 'year', 'x'), from: oddNumber, to: oddNumber }),
    );
    return fc.record({ field: fc.oneof({ weight: 9, arbitrary: fc.constant(name) }, oddText), op: operatorName, value });
  });
  const relation = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...related) }, oddText);
  const { filter } = fc.letrec<{ filter: Json }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 4, arbitrary: condition },
      fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ not: tie('filter') }),
      fc.record({ related: relation, has: fc.constantFrom('some', 'none'), where: tie('filter') }),
      fc.record({ related: relation, count: fc.constantFrom('eq', 'gte', 'lt'), value: fc.oneof(fc.nat(5), oddNumber) }),
    ),
  }));
  return fc.oneof({ weight: 4, arbitrary: filter }, damaged(filter));
}
