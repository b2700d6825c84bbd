/** The sum of two decimals in text form, exact to the last digit: `addDecimals('0.1', '0.2')` is `0.3`. */
export function addDecimals(a: string, b: string): string {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return fromUnits(toUnits(a, scale) + toUnits(b, scale), scale);
}

/** The decimal with its sign turned. */
export function negated(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`;
}

/** A share of an amount, to two digits, halves away from zero: `shareOf('43500', 50)` is `21750.00`. `percent` may have two digits. */
export function shareOf(decimal: string, percent: number): string {
  const scale = scaleOf(decimal);
  const tenThousandths = toUnits(decimal, scale) * BigInt(Math.round(percent * 100));
  return fromUnits(divideRounded(tenThousandths, 10n ** BigInt(scale + 2)), 2);
}

/** Without what comes after the point, rounded: for totals, where cents say nothing. */
export function wholeOf(decimal: string): string {
  const scale = scaleOf(decimal);
  return fromUnits(divideRounded(toUnits(decimal, scale), 10n ** BigInt(scale)), 0);
}

const scaleOf = (decimal: string): number => (decimal.includes('.') ? decimal.length - decimal.indexOf('.') - 1 : 0);

function toUnits(decimal: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(scale, '0')}`);
}

function fromUnits(units: bigint, scale: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function divideRounded(value: bigint, by: bigint): bigint {
  const half = by / 2n;
  return value < 0n ? -((-value + half) / by) : (value + half) / by;
}
