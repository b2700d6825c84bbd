const plain = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** How many digits a decimal may have in all, and after its point. */
export const longestDecimal = 38;

/**
 * A decimal as canonical text: no exponent, no superfluous zeros, no minus before zero. Null when the text is no
 * decimal or has more than 38 digits. Done on text, because a JavaScript number would lose digits.
 */
export function canonicalDecimal(text: string): string | null {
  const [match, sign = '', whole = '', fraction = '', exponent = '0'] = plain.exec(text.trim()) ?? [];
  if (match === undefined || whole + fraction === '') return null;
  const shift = Number(exponent);
  const digits = shift >= 0 ? whole + fraction.padEnd(shift, '0') : whole.padStart(-shift, '0') + fraction;
  const point = shift >= 0 ? whole.length + shift : Math.max(whole.length + shift, 0);
  const left = digits.slice(0, point).replace(/^0+/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  if (left.length + right.length > longestDecimal) return null;
  const unsigned = right === '' ? left || '0' : `${left || '0'}.${right}`;
  return sign === '-' && unsigned !== '0' ? `-${unsigned}` : unsigned;
}

/** Digits after the point of a canonical decimal. */
export function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** A canonical decimal with at least so many digits after its point: `withScale('12.5', 2)` is `12.50`. */
export function withScale(decimal: string, scale: number): string {
  const missing = scale - scaleOf(decimal);
  if (missing <= 0) return decimal;
  return `${decimal}${decimal.includes('.') ? '' : '.'}${'0'.repeat(missing)}`;
}

/** Order of two decimals by their number. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const difference = unscaled(a, scale) - unscaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function unscaled(decimal: string, scale: number): bigint {
  return BigInt(withScale(decimal, scale).replace('.', ''));
}

/** The exact product of canonical decimals, rounded half away from zero to so many digits after the point. */
export function multiplyDecimals(factors: readonly string[], scale: number): string {
  const product = factors.reduce((sum, factor) => sum * unscaled(factor, scaleOf(factor)), 1n);
  const surplus = factors.reduce((sum, factor) => sum + scaleOf(factor), 0) - scale;
  const rounded = surplus > 0 ? roundedQuotient(product, 10n ** BigInt(surplus)) : product * 10n ** BigInt(-surplus);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${rounded < 0n ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
}

function roundedQuotient(value: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return value < 0n ? -((-value + half) / divisor) : (value + half) / divisor;
}
