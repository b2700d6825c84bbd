import { moneyText, useWords } from '@cross-crm/field-types/web';
import { wholeOf } from './decimal.ts';
import type { Amount } from './totals.ts';
import { inOrderOf } from './totals.ts';

/** Sums, one per currency, the workspace's own first: never added up across currencies. */
export function useAmountWords(): (amounts: readonly Amount[]) => readonly string[] {
  const { locale, currency } = useWords();
  return (amounts) => inOrderOf(amounts, currency).map((each) => moneyText(wholeOf(each.amount), each.currency, locale));
}

/** What stands where there is no amount at all: nothing of the workspace's currency. */
export function useNoAmount(): string {
  const { locale, currency } = useWords();
  return moneyText('0', currency, locale);
}
