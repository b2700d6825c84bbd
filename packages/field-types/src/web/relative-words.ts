import type { RelativeRange } from '@cross-crm/schema';

type Unit = RelativeRange['unit'];

/** The relative ranges that a menu offers, with the words it uses. */
export const commonRanges: readonly { readonly label: string; readonly range: RelativeRange }[] = [
  { label: 'today', range: { unit: 'day', from: 0, to: 0 } },
  { label: 'yesterday', range: { unit: 'day', from: -1, to: -1 } },
  { label: 'tomorrow', range: { unit: 'day', from: 1, to: 1 } },
  { label: 'this week', range: { unit: 'week', from: 0, to: 0 } },
  { label: 'last week', range: { unit: 'week', from: -1, to: -1 } },
  { label: 'next week', range: { unit: 'week', from: 1, to: 1 } },
  { label: 'this month', range: { unit: 'month', from: 0, to: 0 } },
  { label: 'last month', range: { unit: 'month', from: -1, to: -1 } },
  { label: 'next month', range: { unit: 'month', from: 1, to: 1 } },
  { label: 'this quarter', range: { unit: 'quarter', from: 0, to: 0 } },
  { label: 'last quarter', range: { unit: 'quarter', from: -1, to: -1 } },
  { label: 'next quarter', range: { unit: 'quarter', from: 1, to: 1 } },
  { label: 'this year', range: { unit: 'year', from: 0, to: 0 } },
  { label: 'last year', range: { unit: 'year', from: -1, to: -1 } },
  { label: 'next year', range: { unit: 'year', from: 1, to: 1 } },
  { label: 'the last 7 days', range: { unit: 'day', from: -6, to: 0 } },
  { label: 'the last 30 days', range: { unit: 'day', from: -29, to: 0 } },
  { label: 'the next 7 days', range: { unit: 'day', from: 0, to: 6 } },
  { label: 'the next 30 days', range: { unit: 'day', from: 0, to: 29 } },
];

/** A relative range in words: "last month", "the next 14 days", "3 to 6 weeks ahead". */
export function relativeWords(range: RelativeRange): string {
  const { unit, from, to } = range;
  const common = commonRanges.find(({ range: known }) => known.unit === unit && known.from === from && known.to === to);
  if (common !== undefined) return common.label;
  if (to === 0 && from < 0) return `the last ${1 - from} ${unit}s`;
  if (from === 0 && to > 0) return `the next ${to + 1} ${unit}s`;
  if (from === to) return from < 0 ? `${-from} ${unit}s ago` : `in ${from} ${unit}s`;
  return `${pointWords(from, unit)} to ${pointWords(to, unit)}`;
}

function pointWords(offset: number, unit: Unit): string {
  if (offset === 0) return unit === 'day' ? 'today' : `this ${unit}`;
  const count = Math.abs(offset);
  const units = count === 1 ? unit : `${unit}s`;
  return offset < 0 ? `${count} ${units} ago` : `${count} ${units} ahead`;
}

/** Reads "last 14 days", "next 2 quarters", "this week" back into a range, or null. */
export function parseRelative(text: string): RelativeRange | null {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const common = commonRanges.find(({ label }) => label === said || label === `the ${said}`);
  if (common !== undefined) return common.range;
  const match = /^(?:the )?(last|next) (\d{1,4}) (day|week|month|quarter|year)s?$/.exec(said);
  const count = Number(match?.[2]);
  const unit = match?.[3] as Unit | undefined; // the pattern lists exactly the units
  if (match === null || unit === undefined || count < 1) return null;
  return match[1] === 'last' ? { unit, from: 1 - count, to: 0 } : { unit, from: 0, to: count - 1 };
}

/** Whether a filter's operand is a relative range. */
export function isRelativeRange(operand: unknown): operand is RelativeRange {
  return typeof operand === 'object' && operand !== null && 'unit' in operand && 'from' in operand && 'to' in operand;
}
