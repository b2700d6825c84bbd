import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseDefaults, caseHints } from '../src/index.cases.ts';
import { fieldTypeOf, fieldTypes } from '../src/index.ts';
import { inputs, optionsOf } from './field-arbitraries.ts';

describe.each(Object.keys(fieldTypes))('any value of %s', (type) => {
  const field = { type, label: type, options: optionsOf[type] ?? {} };
  const { input, parseText, formatText, compare } = fieldTypeOf(field);
  const values = (inputs[type] ?? fc.constant(null))
    .map((written) => input(field, caseDefaults).parse(written))
    .filter((value) => value !== null);

  test('is taken back unchanged', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(input(field, caseDefaults).parse(value)).toEqual(value);
      }),
    );
  });

  test('comes back from the cell of an export', () => {
    fc.assert(
      fc.property(values, (value) => {
        const read = parseText(formatText(value, field), field, caseHints);
        expect(read.ok ? read.value : read.issues).toEqual(value);
      }),
    );
  });

  test('has one place in the order', () => {
    if (!compare) return;
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        expect(Math.sign(compare(a, b, field))).toBe(0 - Math.sign(compare(b, a, field)));
        if (compare(a, b, field) <= 0 && compare(b, c, field) <= 0) expect(compare(a, c, field)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('whatever stands in a cell', () => {
  const cells = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-/:() €$%eaAMPTZ;@<>|\t\n')), maxLength: 20 }),
  );

  test.each(Object.keys(fieldTypes))('is read as %s or refused, never an error', (type) => {
    const field = { type, label: type, options: optionsOf[type] ?? {} };
    fc.assert(
      fc.property(
        cells.filter((cell) => cell.trim() !== ''),
        (cell) => {
          const read = fieldTypeOf(field).parseText(cell, field, caseHints);
          if (read.ok) expect(fieldTypeOf(field).input(field, caseDefaults).parse(read.value)).toEqual(read.value);
          else expect(read.issues.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test.each(Object.keys(fieldTypes))('as JSON is taken as %s or refused, never an error', (type) => {
    const field = { type, label: type, options: optionsOf[type] ?? {} };
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const result = fieldTypeOf(field).input(field, caseDefaults).safeParse(json);
        if (result.success && result.data !== null)
          expect(fieldTypeOf(field).input(field, caseDefaults).parse(result.data)).toEqual(result.data);
      }),
    );
  });
});
