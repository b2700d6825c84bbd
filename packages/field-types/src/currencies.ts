/** Active currencies of ISO 4217 with two digits after the point, and a few that deals of the past were made in. */
const twoDigits =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';
const noDigits = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const threeDigits = 'BHD IQD JOD KWD LYD OMR TND';

const minorDigits: ReadonlyMap<string, number> = new Map([
  ...twoDigits.split(' ').map((code) => [code, 2] as const),
  ...noDigits.split(' ').map((code) => [code, 0] as const),
  ...threeDigits.split(' ').map((code) => [code, 3] as const),
  ['CLF', 4] as const,
]);

/** Digits after the point of a currency's smallest coin (ISO 4217); undefined for what is no currency. */
export function minorDigitsOf(currency: string): number | undefined {
  return minorDigits.get(currency);
}

/** All currency codes, in alphabetical order. */
export const currencyCodes: readonly string[] = [...minorDigits.keys()].sort();

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  R$: 'BRL',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '₸': 'KZT',
  '₡': 'CRC',
  '₲': 'PYG',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  lei: 'RON',
  лв: 'BGN',
  'Fr.': 'CHF',
  SFr: 'CHF',
  円: 'JPY',
  元: 'CNY',
};

/** Signs that several currencies share: the workspace's own when it is among them, else the first. */
const sharedSigns: Readonly<Record<string, readonly string[]>> = {
  $: [
    'USD',
    'CAD',
    'AUD',
    'NZD',
    'SGD',
    'HKD',
    'TWD',
    'MXN',
    'ARS',
    'CLP',
    'COP',
    'UYU',
    'BSD',
    'BBD',
    'BZD',
    'FJD',
    'JMD',
    'NAD',
    'TTD',
    'XCD',
  ],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
};

/** The currency that a sign or a code beside an amount stands for; undefined when it stands for none. */
export function currencyOfSign(sign: string, usual: string): string | undefined {
  const code = sign.toUpperCase();
  if (minorDigits.has(code)) return code;
  const shared = sharedSigns[sign] ?? sharedSigns[sign.toLowerCase()];
  if (shared) return shared.includes(usual) ? usual : shared[0];
  return signs[sign];
}
