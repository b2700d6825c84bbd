import type { PhoneOrigin } from './read-phone.ts';

/** In the browser the numbering plans of the world are too heavy: the server reads the number when it is saved. */
export function readPhone(number: string, { e164 }: PhoneOrigin): string | null {
  const digits = number.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : (e164 ?? null);
}
