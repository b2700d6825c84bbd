import type { Json } from '@cross-crm/schema';
import { minorDigitsOf } from '../currencies.ts';
import { canonicalDecimal, multiplyDecimals } from '../decimal-text.ts';
import type { Money } from './money.ts';

/** An amount times factors, rounded half up to the currency's smallest coin (ISO 4217). Exact until the rounding. */
export function multiplyMoney(money: Money, ...factors: (string | number)[]): Money {
  const amount = multiplyDecimals([money.amount, ...factors.map(exactFactor)], minorDigitsOf(money.currency) ?? 2);
  return { amount, currency: money.currency };
}

function exactFactor(factor: string | number): string {
  const exact = canonicalDecimal(String(factor));
  if (exact === null) throw new Error(`Money cannot be multiplied by "${factor}".`);
  return exact;
}

/** A stored value as money; null when it is none. */
export function asMoney(value: Json | undefined): Money | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { amount, currency } = value;
  return typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : null;
}
