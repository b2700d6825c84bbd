import { Decimal } from 'decimal.js';
import type { Json } from '@cross-crm/schema';
import { minorDigitsOf } from '../currencies.ts';
import type { Money } from './money.ts';

const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP });

/** An amount times factors, rounded half up to the currency's smallest coin (ISO 4217). Exact until the rounding. */
export function multiplyMoney(money: Money, ...factors: (string | number)[]): Money {
  const product = factors.reduce((sum: Decimal, factor) => sum.times(factor), new Exact(money.amount));
  return { amount: product.toFixed(minorDigitsOf(money.currency) ?? 2), currency: money.currency };
}

/** A stored value as money; null when it is none. */
export function asMoney(value: Json | undefined): Money | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { amount, currency } = value;
  return typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : null;
}
