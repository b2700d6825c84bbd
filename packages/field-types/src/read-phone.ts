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
  const known = e164 ? parsePhoneNumberFromString(e164) : undefined;
  const read = known ? parsePhoneNumberFromString(number, { defaultCallingCode: known.countryCallingCode, extract: false }) : parseIn(country, number);
  const fits = /^\s*(\+|00)/.test(number) ? read?.isPossible() : read?.isValid();
  return read && fits ? read.number : null;
}

function parseIn(country: string | undefined, number: string): PhoneNumber | undefined {
  return parsePhoneNumberFromString(number, { ...(isKnown(country) ? { defaultCountry: country } : {}), extract: false });
}

function isKnown(country: string | undefined): country is CountryCode {
  return country !== undefined && isSupportedCountry(country);
}
