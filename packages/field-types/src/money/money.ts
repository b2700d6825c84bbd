import type { FieldDef, FieldOptions, FieldType, Json, Operator, WorkspaceDefaults } from '@cross-crm/schema';
import { z } from 'zod';
import { minorDigitsOf } from '../currencies.ts';
import { checkDecimal, decimalInput } from '../decimal-input.ts';
import { compareDecimals } from '../decimal-text.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { refuse } from '../parse-input.ts';
import { perField } from '../per-field.ts';
import { readMoney } from './read-money.ts';

/** An exact amount with at least the digits of its currency's smallest coin: `{ amount: '1250.00', currency: 'EUR' }`. */
export type Money = { readonly amount: string; readonly currency: string };

/** An amount to compare with; without a currency, amounts of every currency are compared by their number. */
export type MoneyOperand = { readonly amount: string; readonly currency: string | null };

/** `currency` (ISO 4217): taken when an amount names none; the workspace's own unless told. */
export type MoneyOptions = { readonly currency?: string };

type MoneyField = FieldDef<unknown, MoneyOptions>;
type Context = z.core.$RefinementCtx;

const mostDigits = 8;
const currencyShape = z.string().meta({ description: 'ISO 4217', minLength: 3, maxLength: 3 });
const number = z.union([z.string(), z.number()], { error: 'Write the amount as text, like "1250.50".' });
const written = z
  .union([z.string(), z.number(), z.strictObject({ amount: number.nullable(), currency: currencyShape.nullish() })], {
    error: 'Write an amount with its currency: { "amount": "1250.50", "currency": "EUR" }.',
  })
  .meta({ examples: [{ amount: '1250.00', currency: 'EUR' }] });

/** A field with an amount of money. */
export function money(settings: FieldOptions & MoneyOptions): TypedField<'money', Money, MoneyOptions> {
  return defineField<'money', Money, MoneyOptions>('money', settings);
}

const inputOf = perField(
  ({ options }: MoneyField, defaults?: WorkspaceDefaults): z.ZodType<Money | null> =>
    written.transform((input, ctx) => {
      const { amount, currency } = typeof input === 'object' ? input : { amount: input, currency: null };
      if (amount === null || String(amount).trim() === '') return null;
      const code = checkCurrency(currency ?? options.currency ?? defaults?.currency, ctx);
      return { amount: checkDecimal(String(amount), { least: minorDigitsOf(code) ?? 0, most: mostDigits }, ctx), currency: code };
    }),
);

function checkCurrency(currency: string | undefined, ctx: Context): string {
  if (currency === undefined) return refuse(ctx, 'no_currency', 'Say in which currency: { "amount": "1250.50", "currency": "EUR" }.');
  const code = currency.trim().toUpperCase();
  return minorDigitsOf(code) === undefined
    ? refuse(ctx, 'unknown_currency', `"${code.slice(0, 10)}" is not a currency of ISO 4217.`, ['currency'])
    : code;
}

const plainOperand = decimalInput({ least: 0, most: mostDigits });

/** An amount with or without its currency. */
const operand: z.ZodType<MoneyOperand> = written.transform((input, ctx) => {
  const { amount, currency } = typeof input === 'object' ? input : { amount: input, currency: null };
  const read = plainOperand.safeParse(amount ?? '');
  if (!read.success || read.data === null) return refuse(ctx, 'not_a_number', 'Write the amount to compare with, like "1250.50".');
  return { amount: read.data, currency: currency ? checkCurrency(currency, ctx) : null };
});

function matches(op: Operator, value: Money, compared: Json): boolean {
  const { amount, currency } = moneyOperand(compared);
  if (currency !== null && currency !== value.currency) return false;
  return meetsOrder(op, compareDecimals(value.amount, amount));
}

/** What `operand` made, as its own type again: operands travel as JSON. */
export function moneyOperand(compared: Json): MoneyOperand {
  return compared as MoneyOperand; // the engine gives operands that `operand` has parsed
}

/** Money: an exact amount and its currency. */
export const moneyType: FieldType<Money, MoneyOptions> = {
  name: 'money',
  label: 'Money',
  optionsSchema: z.strictObject({
    currency: currencyShape
      .refine((code) => minorDigitsOf(code) !== undefined, { error: 'Write a currency of ISO 4217.' })
      .optional()
      .meta({ title: 'Usual currency' }),
  }),
  operators: orderOperators,
  input: inputOf,
  output: () => z.strictObject({ amount: z.string(), currency: z.string() }),
  operand: () => operand,
  matches,
  compare: (a, b) => compareDecimals(a.amount, b.amount),
  parseText: (cell, field: MoneyField, hints) =>
    readMoney(cell, inputOf(field), { ...hints, currency: field.options.currency ?? hints.currency }),
  formatText: ({ amount, currency }) => `${amount} ${currency}`,
};
