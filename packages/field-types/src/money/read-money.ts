import { failed } from '@cross-crm/schema';
import type { ParseHints, Parsed } from '@cross-crm/schema';
import type { z } from 'zod';
import { currencyOfSign } from '../currencies.ts';
import { readDecimal, shortened } from '../number-text.ts';
import { parseInput } from '../parse-input.ts';

const longestCell = 200;

/**
 * Reads an amount as people write it: `$1,234.56`, `1.234,50 €`, `EUR 12`, `-5 kr`, `(£3.00)`, `1.500,-`, `12`.
 * @param schema the field's input, which checks currency and digits.
 */
export function readMoney<Value>(cell: string, schema: z.ZodType<Value | null>, hints: ParseHints): Parsed<Value> {
  const { sign, number } = splitCurrency(cell.length > longestCell ? '' : cell);
  const currency = sign === '' ? hints.currency : currencyOfSign(sign, hints.currency);
  if (currency === undefined) return failed('unknown_currency', `"${shortened(sign)}" is not a currency. Write its code, like EUR.`);
  const read = readDecimal(number.replace(/([.,])[-–—]+$/, '$100'), hints.decimal);
  return read.ok ? parseInput(schema, { amount: read.value, currency }) : read;
}

/** Takes the letters and signs of the currency from either end; minus signs and parentheses stay with the number. */
function splitCurrency(cell: string): { sign: string; number: string } {
  const text = cell.trim();
  const [, minus = '', sign = '', rest = ''] = /^([-−–(]?)\s*([^\d\s.,()+−–-][^\d\s()+−–-]*)\s*([-−–(]?\s*[\d.,].*)$/.exec(text) ?? [];
  if (rest !== '') return { sign, number: `${minus}${rest}` };
  const [, number = '', after = '', close = ''] = /^(.*[\d)\-−–—.,])\s*([^\d\s,()+−–-]+)\s*(\)?)$/.exec(text) ?? [];
  return number === '' ? { sign: '', number: text } : { sign: after, number: `${number}${close}` };
}
