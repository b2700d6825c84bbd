import type { Json } from '@cross-crm/schema';
import type { FieldCases } from '../field-cases.ts';

const none = { street: null, street2: null, city: null, region: null, postalCode: null, country: null, latitude: null, longitude: null };
const berlin: Json = {
  ...none,
  street: 'Hauptstraße 1; links',
  city: 'Berlin',
  postalCode: '10827',
  country: 'DE',
  latitude: 52.48,
  longitude: 13.35,
};
const tokyo: Json = { ...none, street: '千代田1-1', city: '東京', country: 'JP' };

export const addressCases: FieldCases = {
  type: 'address',
  field: { label: 'Address' },
  valid: [
    {
      input: { street: ' Hauptstraße 1; links ', city: 'Berlin', postalCode: '10827', country: 'de', latitude: 52.48, longitude: 13.35 },
      value: berlin,
    },
    { input: tokyo, value: tokyo },
    { input: { city: 'Sthlm', region: '' }, value: { ...none, city: 'Sthlm' } },
    { input: { latitude: -0, longitude: 180 }, value: { ...none, latitude: 0, longitude: 180 } },
    { input: {}, value: null },
    { input: { street: ' ', country: null }, value: null },
  ],
  refused: [
    { input: { country: 'Germany' }, code: 'unknown_country' },
    { input: { country: 'XX' }, code: 'unknown_country' },
    { input: { latitude: 91 }, code: 'too_large' },
    { input: { longitude: -181 }, code: 'too_small' },
    { input: { latitude: '52' }, code: 'wrong_type' },
    { input: { street: 'a\nb' }, code: 'bad_character' },
    { input: { zip: '1' }, code: 'unknown_field' },
    { input: 'Berlin', code: 'wrong_type' },
    { input: [], code: 'wrong_type' },
  ],
  texts: [
    {
      text: 'Street: Hauptstraße 1\\; links; Postal code: 10827; City: Berlin; Country: Germany; Latitude: 52.48; Longitude: 13.35',
      value: berlin,
    },
    { text: '1 Main St, Springfield, USA', value: { ...none, street: '1 Main St, Springfield', country: 'US' } },
    { text: 'Storgatan 1\nStockholm\nSverige', value: { ...none, street: 'Storgatan 1, Stockholm', country: 'SE' } },
    { text: 'Kenya', value: { ...none, country: 'KE' } },
    { text: 'CA', value: { ...none, street: 'CA' } },
    { text: 'Somewhere', value: { ...none, street: 'Somewhere' } },
    { text: 'Country: Korea, Republic of', value: { ...none, country: 'KR' } },
  ],
  badTexts: [
    { text: 'Country: Atlantis', code: 'unknown_country' },
    { text: 'Latitude: north', code: 'wrong_type' },
  ],
  filters: [
    { op: 'contains', operand: 'hauptstrasse', matches: [berlin], rejects: [tokyo] },
    { op: 'contains', operand: '東京', matches: [tokyo], rejects: [berlin] },
    { op: 'contains', operand: '10827', matches: [berlin], rejects: [tokyo] },
    { op: 'contains', operand: 'street', matches: [], rejects: [berlin, tokyo] },
    { op: 'contains', operand: '', matches: [berlin], rejects: [] },
  ],
};
