/** What turning values into words for one reader needs: how they write numbers and dates, and when it is. */
export interface Words {
  /** BCP 47 tag of the reader: `en-GB`. */
  readonly locale: string;
  /** IANA zone of the workspace: days begin and end there. */
  readonly timeZone: string;
  /** ISO 4217 code of amounts without one. */
  readonly currency: string;
  /** ISO 3166 alpha-2 code of phone numbers without a prefix. */
  readonly country: string | null;
  now(): Date;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A number for people. Takes decimals as text too and loses none of their digits. */
export function numberText(value: number | string, locale: string, options: Intl.NumberFormatOptions = {}): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format.format(value as number); // `format` also reads decimal text, digit by digit; its type says so only for literals
}

/** A moment by a format of the reader's locale. Formats are kept: making one costs more than a row of cells. */
export function formatMoment(moment: Date, locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  dateFormats.set(key, format);
  return format.format(moment);
}

/**
 * An amount for people: the symbol the reader's locale uses, and minor digits only where they are not zero.
 * `amount` is decimal text, `currency` an ISO 4217 code.
 */
export function moneyText(amount: string, currency: string, locale: string): string {
  const fraction = (amount.split('.')[1] ?? '').replace(/0+$/, '');
  const digits = fraction === '' ? { maximumFractionDigits: 0 } : { minimumFractionDigits: fractionDigits(currency, fraction.length) };
  return numberText(amount, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...digits,
    ...(fraction === '' ? {} : { maximumFractionDigits: 8 }),
  });
}

/** At least the currency's own minor digits, so that 12.5 euro reads €12.50. */
function fractionDigits(currency: string, written: number): number {
  const own = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return Math.max(own, Math.min(written, 8));
}

/** The symbol of a currency as the reader's locale writes it: `€`. */
export function currencySymbol(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
