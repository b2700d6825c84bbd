import { expect, test } from 'vitest';
import { asMoney, multiplyMoney } from './money-math.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

test.each([
  [eur('100.00'), ['12.5', '0.01'], '12.50'],
  [eur('0.01'), [0.5], '0.01'],
  [eur('0.01'), [0.4], '0.00'],
  [eur('-0.01'), [0.5], '-0.01'],
  [eur('19.99'), [3], '59.97'],
  [eur('9007199254740993.00'), ['1.5'], '13510798882111489.50'],
  [{ amount: '1000', currency: 'JPY' }, ['0.0333'], '33'],
  [{ amount: '1.000', currency: 'KWD' }, ['0.3335'], '0.334'],
  [eur('5.00'), [], '5.00'],
  [eur('5.00'), [1e-7, 1e7], '5.00'],
])('%o times %o is %s, to the smallest coin', (money, factors, amount) => {
  expect(multiplyMoney(money, ...factors)).toEqual({ amount, currency: money.currency });
});

test('money is not multiplied by what is no number', () => {
  expect(() => multiplyMoney(eur('5.00'), Number.NaN)).toThrow('cannot be multiplied');
});

test('only an amount with its currency is money', () => {
  expect(asMoney({ amount: '5.00', currency: 'EUR' })).toEqual(eur('5.00'));
  for (const value of [null, undefined, '5', 5, ['5', 'EUR'], { amount: 5, currency: 'EUR' }, { amount: '5.00', currency: null }])
    expect(asMoney(value)).toBeNull();
});
