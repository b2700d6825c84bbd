import { failed, parsed } from '@cross-crm/schema';
import type { ParseHints, Parsed } from '@cross-crm/schema';
import { canonicalDecimal } from './decimal-text.ts';

type Separator = '.' | ',';

const longestNumber = 200;

/**
 * Reads a number as people write it, in any of the usual groupings (`1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`,
 * `12,34,567`), with a leading or trailing minus or in parentheses, as a canonical decimal.
 * @param decimal which separator the rest of the file uses; a lone separator that could be either follows it, and
 * without it `1,234` is a thousand and `1.234` a fraction.
 */
export function readDecimal(text: string, decimal: ParseHints['decimal']): Parsed<string> {
  if (text.length > longestNumber) return failed('not_a_number', `"${shortened(text)}" is not a number.`);
  const { negative, unsigned } = splitSign(text);
  const bare = unsigned.replace(/(\d)[\s'’](?=\d)/g, '$1');
  const canonical = canonicalDecimal(negative ? `-${plainDecimal(bare, decimal)}` : plainDecimal(bare, decimal));
  if (canonical !== null) return parsed(canonical);
  return failed('not_a_number', `"${shortened(text)}" is not a number. Write it like 1234.50.`);
}

/** Reads a number as people or programs write it (`1.5e-7` too) as a JavaScript number. */
export function readNumber(text: string, decimal: ParseHints['decimal']): Parsed<number> {
  if (text.length < longestNumber && /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text.trim())) return parsed(Number(text));
  const read = readDecimal(text, decimal);
  return read.ok ? parsed(Number(read.value)) : read;
}

function splitSign(text: string): { negative: boolean; unsigned: string } {
  const trimmed = text.trim().replace(/[−–]/g, '-');
  const inParentheses = /^\((.+)\)$/.exec(trimmed)?.[1];
  if (inParentheses !== undefined) return { negative: true, unsigned: inParentheses.trim() };
  const [, before = '', number = trimmed, after = ''] = /^([+-]?)\s*(.*?)\s*(-?)$/.exec(trimmed) ?? [];
  if (before !== '' && after !== '') return { negative: false, unsigned: trimmed };
  return { negative: before === '-' || after === '-', unsigned: number };
}

/** Takes the grouping out and writes the decimal separator as a point. */
function plainDecimal(text: string, decimal: ParseHints['decimal']): string {
  const mark = decimalMark(text, decimal);
  if (mark === null) return isGrouped(text, ',') ? text.replaceAll(',', '') : isGrouped(text, '.') ? text.replaceAll('.', '') : text;
  const group: Separator = mark === '.' ? ',' : '.';
  const at = text.lastIndexOf(mark);
  const whole = text.slice(0, at);
  if (whole.includes(group) && !isGrouped(whole, group)) return 'no number';
  return `${whole.replaceAll(group, '')}.${text.slice(at + 1)}`;
}

/** Which separator stands before the fraction; null when the number has none. */
function decimalMark(text: string, hint: ParseHints['decimal']): Separator | null {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if (points + commas !== 1) return null;
  const mark: Separator = points === 1 ? '.' : ',';
  if (!isGrouped(text, mark)) return mark;
  return mark === (hint ?? '.') ? mark : null;
}

function isGrouped(text: string, group: Separator): boolean {
  const pattern = group === ',' ? /^[1-9]\d{0,2}(,\d{2,3})*,\d{3}$/ : /^[1-9]\d{0,2}(\.\d{3})+$/;
  return pattern.test(text);
}

/** What a message quotes: never a whole cell of a megabyte. */
export function shortened(text: string): string {
  const line = text.trim();
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
