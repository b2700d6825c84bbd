import type { Money } from '@cross-crm/field-types';
import { multiplyMoney } from '@cross-crm/field-types';

/** Amount times probability (percent), rounded half up to the currency's minor unit (ISO 4217). */
export function weightedAmount(amount: Money | null, probability: number | null): Money | null {
  if (!amount || probability === null) return null;
  return multiplyMoney(amount, probability, '0.01');
}

/** Quantity times unit price less discount (percent), rounded half up to the currency's minor unit. */
export function lineTotal(quantity: string | null, unitPrice: Money | null, discount: number | null): Money | null {
  if (!unitPrice) return null;
  return multiplyMoney(unitPrice, quantity ?? '1', 100 - (discount ?? 0), '0.01');
}
