import type { Json } from '@cross-crm/schema';
import fc from 'fast-check';
import { caseIds } from '../src/index.cases.ts';
import { countryCodes } from '../src/countries.ts';
import { currencyCodes } from '../src/currencies.ts';

/** Short, so that texts often hold each other; with what LIKE, JSON, folding and code points above 16 bits trip over. */
const letter = fc.constantFrom(...Array.from('aAäÄbBßssøØéE1%_\\"\' ,;()[]{}-@.Ωωя株'), '😀', '\ue000', 'e\u0301', 'ﬁ', '’');
const text: fc.Arbitrary<string> = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''));
const wholeText: fc.Arbitrary<string> = text.filter((each) => each.trim() !== '');

const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -200, max: 200 }).map((n) => n / 10),
);
const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 })).map(([digits, scale]) => {
  const unsigned = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const point = unsigned.length - scale;
  return `${digits < 0n ? '-' : ''}${unsigned.slice(0, point)}${scale > 0 ? '.' : ''}${unsigned.slice(point)}`;
});
const day = fc.oneof(
  fc.date({ min: new Date('2026-09-01'), max: new Date('2027-02-01'), noInvalidDate: true }),
  fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
);
const id = fc.constantFrom(...caseIds);
const key = fc.constantFrom('a', 'b', 'c-d', 'E_1');
const local = fc
  .array(fc.constantFrom(...Array.from("abAÄß%_.+-'é1")), { minLength: 1, maxLength: 4 })
  .map((letters) => `x${letters.join('').replace(/\.+/g, '.')}y`);
const email = fc.tuple(local, fc.constantFrom('example.org', 'Müller.de', 'a-b.example')).map(([name, host]) => `${name}@${host}`);
const phone = fc.oneof(
  fc.integer({ min: 1_000_000, max: 9_999_999 }).map((digits) => `070-${digits}`),
  fc.constantFrom('+46701234567', '+1 (212) 555-0100', '08-123 456', 'ext. 12', '12,34/56', '0046 8 123 45 67'),
);
const line = fc.option<string>(wholeText);

/** Inputs that each type takes, by its name. The options are those of `optionsOf`. */
export const inputs: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  id,
  text: wholeText,
  longText: fc.array(wholeText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  richText: fc
    .array(wholeText, { minLength: 1, maxLength: 3 })
    .map((lines) =>
      lines.map((each) => `<p>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} <em>&amp; &lt;b&gt;</em></p>`).join(''),
    ),
  number: double,
  decimal,
  money: fc.record({ amount: decimal, currency: fc.oneof(fc.constantFrom('EUR', 'USD', 'JPY'), fc.constantFrom(...currencyCodes)) }),
  percent: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  boolean: fc.boolean(),
  date: day.map((date) => date.toISOString().slice(0, 10)),
  dateTime: day.map((date) => date.toISOString()),
  duration: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10_000_000 })),
  select: key,
  multiSelect: fc.array(key, { minLength: 1, maxLength: 4 }),
  tags: fc.array(id, { minLength: 1, maxLength: 3 }),
  email,
  emails: fc.array(fc.oneof(email, fc.record({ email, kind: fc.constantFrom('work', 'private', 'other') })), {
    minLength: 1,
    maxLength: 3,
  }),
  phone,
  phones: fc.array(fc.record({ number: phone, kind: fc.constantFrom('work', 'mobile', 'home', 'other') }), { minLength: 1, maxLength: 3 }),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  address: fc.record({
    street: wholeText,
    street2: line,
    city: line,
    postalCode: line,
    country: fc.option<string>(fc.constantFrom(...countryCodes)),
    latitude: fc.option<number>(fc.double({ min: -90, max: 90, noNaN: true })),
  }),
  relation: id,
  relations: fc.uniqueArray(fc.record({ id, role: line, startedOn: fc.option<string>(fc.constant('2026-01-31')) }), {
    selector: (link) => link.id,
    minLength: 1,
    maxLength: 3,
  }),
  user: id,
  autoNumber: fc.integer({ min: 1, max: 1000 }),
  rating: fc.integer({ min: 1, max: 5 }),
  json: fc
    .jsonValue()
    .map((value): Json => JSON.parse(JSON.stringify(value)) ?? 0)
    .filter((value) => !/__proto__|\\u/.test(JSON.stringify(value))),
};

const choices = [
  { key: 'c-d', label: 'Third; first' },
  { key: 'a', label: 'A' },
  { key: 'b', label: 'b, or B' },
  { key: 'E_1', label: 'a' },
];

/** Options that the inputs go by, for types that must have some. */
export const optionsOf: Readonly<Record<string, object>> = {
  select: { choices },
  multiSelect: { choices },
  relation: { to: 'company' },
  relations: { to: 'company' },
};

/** A piece of text to look for: often one that a value holds. */
export const pieces: fc.Arbitrary<string> = fc.oneof(
  text,
  fc.array(letter, { minLength: 0, maxLength: 2 }).map((letters) => letters.join('')),
  fc.constantFrom('x', 'example', '@', '4670', '12', '', '&', '<b>'),
);

export const spans = fc
  .record({
    unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    from: fc.integer({ min: -3, max: 3 }),
    length: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ unit, from, length }): Json => ({ unit, from, to: from + length }));
