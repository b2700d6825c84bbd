import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min';

/** Where a number without a prefix belongs: a country (ISO 3166, alpha-2), or the number written in full. */
export interface PhoneOrigin {
  readonly country?: string | undefined;
  readonly e164?: string | null | undefined;
}

/**
 * A phone number in full (E.164), `+46701234567`; null when it cannot be told. A number with its prefix need only be
 * possible; one whose country is a guess must fit that country's plan.
 */
export function readPhone(number: string, { country, e164 }: PhoneOrigin): string | null {
  const typed = number.replace(/^\s*00/, '+');
  const known = e164 ? parsePhoneNumberFromString(e164)?.countryCallingCode : undefined;
  const readings = [known ? { defaultCallingCode: known } : {}, isKnown(country) ? { defaultCountry: country } : {}];
  const read = readings.map((origin) => parsePhoneNumberFromString(typed, { ...origin, extract: false })).find((each) => fits(each, typed));
  return read?.number ?? null;
}

function fits(read: PhoneNumber | undefined, typed: string): boolean {
  return read !== undefined && (/^\s*\+/.test(typed) ? read.isPossible() : read.isValid());
}

function isKnown(country: string | undefined): country is CountryCode {
  return country !== undefined && isSupportedCountry(country);
}
