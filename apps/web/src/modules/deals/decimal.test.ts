import { expect, test } from 'vitest';
import { addDecimals, negated, shareOf, wholeOf } from './decimal.ts';

test('amounts add up to the last digit, however they are written', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3');
  expect(addDecimals('1250', '0.05')).toBe('1250.05');
  expect(addDecimals('99999999999999999999.99', '0.01')).toBe('100000000000000000000.00');
  expect(addDecimals('5', negated('7.5'))).toBe('-2.5');
  expect(addDecimals('-0.05', '0.05')).toBe('0.00');
});

test('a share of an amount is rounded to cents, halves away from zero', () => {
  expect(shareOf('43500', 50)).toBe('21750.00');
  expect(shareOf('0.05', 50)).toBe('0.03');
  expect(shareOf('-0.05', 50)).toBe('-0.03');
  expect(shareOf('1000.00', 12.5)).toBe('125.00');
  expect(shareOf('10', 0)).toBe('0.00');
});

test('a total is shown without cents, rounded', () => {
  expect(wholeOf('10005534.49')).toBe('10005534');
  expect(wholeOf('10005534.5')).toBe('10005535');
  expect(wholeOf('7')).toBe('7');
  expect(wholeOf('-1.6')).toBe('-2');
});
