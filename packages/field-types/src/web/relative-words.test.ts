import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRelative, relativeWords } from './relative-words.ts';

test('people read relative ranges in their own words', () => {
  expect(relativeWords({ unit: 'month', from: -1, to: -1 })).toBe('last month');
  expect(relativeWords({ unit: 'day', from: -13, to: 0 })).toBe('the last 14 days');
  expect(relativeWords({ unit: 'quarter', from: 0, to: 1 })).toBe('the next 2 quarters');
  expect(relativeWords({ unit: 'week', from: 1, to: 3 })).toBe('1 week ahead to 3 weeks ahead');
});

test.each(['', 'last days', 'next 0 days', 'since May'])('"%s" is no relative range', (typed) => {
  expect(parseRelative(typed)).toBeNull();
});

test('what a range is called can be typed to get it again', () => {
  const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'year' as const);
  const range = fc.oneof(
    fc.record({ unit, from: fc.integer({ min: -300, max: -1 }), to: fc.constant(0) }),
    fc.record({ unit, from: fc.constant(0), to: fc.integer({ min: 1, max: 300 }) }),
  );
  fc.assert(
    fc.property(range, (asked) => {
      expect(parseRelative(relativeWords(asked))).toEqual(asked);
    }),
  );
});
