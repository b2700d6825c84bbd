import type { AggregateGroup, CrossRecord, Json } from '@cross-crm/sdk';
import type { BoardColumn } from './column.ts';
import { columnIdOf } from './column.ts';
import { addDecimals, negated, shareOf } from './decimal.ts';

export interface Amount {
  readonly currency: string;
  /** A decimal in text form. */
  readonly amount: string;
}

/** What a column holds in all, also beyond the cards that are loaded. Amounts never mix currencies. */
export interface Totals {
  readonly count: number;
  readonly amounts: readonly Amount[];
  readonly weighted: readonly Amount[];
  /** How many have an amount; null where nobody asked. */
  readonly filled: number | null;
}

export const noTotals: Totals = { count: 0, amounts: [], weighted: [], filled: null };

/** The fields whose sums a board shows. */
export interface SummedFields {
  readonly amount: string | null;
  readonly weighted: string | null;
}

/** What to ask for: `count`, `sum:amount`, `sum:weightedAmount`, `filled:amount`. */
export function measuresOf({ amount, weighted }: SummedFields): string[] {
  const sums = [amount, weighted].filter((name) => name !== null).map((name) => `sum:${name}`);
  return ['count', ...sums, ...(amount ? [`filled:${amount}`] : [])];
}

/** Totals by column id. */
export function totalsByColumn(groups: readonly AggregateGroup[], fields: SummedFields): ReadonlyMap<string, Totals> {
  return new Map(groups.map((group) => [columnIdOf(group.key), totalsOf(group, fields)]));
}

function totalsOf(group: AggregateGroup, { amount, weighted }: SummedFields): Totals {
  const filled = group[`filled:${amount ?? ''}`];
  return {
    count: group.count,
    amounts: amountsOf(group[`sum:${amount ?? ''}`]),
    weighted: amountsOf(group[`sum:${weighted ?? ''}`]),
    filled: typeof filled === 'number' ? filled : null,
  };
}

function amountsOf(measure: Json | undefined): Amount[] {
  return Array.isArray(measure) ? measure.flatMap((part: Json) => amountOf(part) ?? []) : [];
}

/** An amount as records and sums carry it, or null. */
export function amountOf(value: Json | undefined): Amount | null {
  if (value === null || typeof value !== 'object' || !('amount' in value) || !('currency' in value)) return null;
  const { amount, currency } = value;
  return typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : null;
}

/** The sum of several totals: the line above a board. */
export function sumTotals(parts: readonly Totals[]): Totals {
  return parts.reduce(
    (sum, part) => ({
      count: sum.count + part.count,
      amounts: part.amounts.reduce(addAmount, sum.amounts),
      weighted: part.weighted.reduce(addAmount, sum.weighted),
      filled: sum.filled === null || part.filled === null ? null : sum.filled + part.filled,
    }),
    { ...noTotals, filled: 0 },
  );
}

/** Adds an amount to those of its own currency. */
export function addAmount(amounts: readonly Amount[], { currency, amount }: Amount): Amount[] {
  const known = amounts.some((each) => each.currency === currency);
  if (!known) return [...amounts, { currency, amount }];
  return amounts.map((each) => (each.currency === currency ? { currency, amount: addDecimals(each.amount, amount) } : each));
}

/** The workspace's own currency first, the others by their codes. */
export function inOrderOf(amounts: readonly Amount[], own: string): readonly Amount[] {
  const rank = ({ currency }: Amount) => (currency === own ? '' : currency);
  return amounts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Totals as they will be when a card has come: shown in the header before it is dropped. */
export function totalsWith(totals: Totals, record: CrossRecord, fields: SummedFields, column: BoardColumn): Totals {
  return changed(totals, 1, amountOf(record[fields.amount ?? '']), weightOf(record, fields, column));
}

/** Totals when a card has gone. */
export function totalsWithout(totals: Totals, record: CrossRecord, { amount, weighted }: SummedFields): Totals {
  return changed(totals, -1, turned(amountOf(record[amount ?? ''])), turned(amountOf(record[weighted ?? ''])));
}

function changed(totals: Totals, by: 1 | -1, amount: Amount | null, weighted: Amount | null): Totals {
  return {
    count: Math.max(0, totals.count + by),
    amounts: amount ? addAmount(totals.amounts, amount) : totals.amounts,
    weighted: weighted ? addAmount(totals.weighted, weighted) : totals.weighted,
    filled: totals.filled === null || !amount ? totals.filled : totals.filled + by,
  };
}

/** The stage's probability weighs the amount; the server may know better and is asked again after the move. */
function weightOf(record: CrossRecord, { amount, weighted }: SummedFields, { probability }: BoardColumn): Amount | null {
  const value = amountOf(record[amount ?? '']);
  if (!weighted || !value || probability === null) return null;
  return { ...value, amount: shareOf(value.amount, probability) };
}

const turned = (value: Amount | null): Amount | null => value && { ...value, amount: negated(value.amount) };

/** An answer of the server with one card moved, until the server is asked again. */
export function shiftedGroups(
  groups: readonly AggregateGroup[],
  move: { readonly record: CrossRecord; readonly from: string; readonly to: BoardColumn; readonly fields: SummedFields },
): AggregateGroup[] {
  const { record, from, to, fields } = move;
  const isKnown = groups.some(({ key }) => columnIdOf(key) === to.id);
  const all: readonly AggregateGroup[] = isKnown ? groups : [...groups, { key: to.value, count: 0 }];
  return all.map((group) => {
    const id = columnIdOf(group.key);
    if (id === from) return groupOf(group, totalsWithout(totalsOf(group, fields), record, fields), fields);
    if (id === to.id) return groupOf(group, totalsWith(totalsOf(group, fields), record, fields, to), fields);
    return group;
  });
}

function groupOf(group: AggregateGroup, totals: Totals, { amount, weighted }: SummedFields): AggregateGroup {
  return {
    ...group,
    count: totals.count,
    ...(amount ? { [`sum:${amount}`]: totals.amounts.map(asJson) } : {}),
    ...(weighted ? { [`sum:${weighted}`]: totals.weighted.map(asJson) } : {}),
    ...(amount && totals.filled !== null ? { [`filled:${amount}`]: totals.filled } : {}),
  };
}

const asJson = ({ currency, amount }: Amount): { readonly currency: string; readonly amount: string } => ({ currency, amount });
