import type { AnyFieldDef, AnyFieldType } from '@cross-crm/schema';
import { addressType } from './address/address.ts';
import { autoNumberType } from './auto-number/auto-number.ts';
import { booleanType } from './boolean/boolean.ts';
import { dateTimeType } from './date-time/date-time.ts';
import { dateType } from './date/date.ts';
import { decimalType } from './decimal/decimal.ts';
import { durationType } from './duration/duration.ts';
import { emailType } from './email/email.ts';
import { emailsType } from './emails/emails.ts';
import { idType } from './id/id.ts';
import { jsonType } from './json/json.ts';
import { longTextType } from './long-text/long-text.ts';
import { moneyType } from './money/money.ts';
import { multiSelectType } from './multi-select/multi-select.ts';
import { numberType } from './number/number.ts';
import { percentType } from './percent/percent.ts';
import { phoneType } from './phone/phone.ts';
import { phonesType } from './phones/phones.ts';
import { ratingType } from './rating/rating.ts';
import { relationType } from './relation/relation.ts';
import { relationsType } from './relations/relations.ts';
import { richTextType } from './rich-text/rich-text.ts';
import { selectType } from './select/select.ts';
import { tagsType } from './tags/tags.ts';
import { textType } from './text/text.ts';
import { urlType } from './url/url.ts';
import { userType } from './user/user.ts';

export { address } from './address/address.ts';
export type { Address } from './address/address-text.ts';
export { autoNumber } from './auto-number/auto-number.ts';
export { boolean } from './boolean/boolean.ts';
export type { Choice, ChoiceOptions } from './choices.ts';
export { dateTime } from './date-time/date-time.ts';
export { countryCodes } from './countries.ts';
export { currencyCodes, minorDigitsOf } from './currencies.ts';
export { date } from './date/date.ts';
export { decimal } from './decimal/decimal.ts';
export { duration } from './duration/duration.ts';
export { email } from './email/email.ts';
export { emails } from './emails/emails.ts';
export type { EmailEntry } from './emails/emails.ts';
export { id } from './id/id.ts';
export { json } from './json/json.ts';
export { longText } from './long-text/long-text.ts';
export { money } from './money/money.ts';
export type { Money, MoneyOptions } from './money/money.ts';
export { asMoney, multiplyMoney } from './money/money-math.ts';
export { multiSelect } from './multi-select/multi-select.ts';
export { number } from './number/number.ts';
export type { NumberOptions } from './number/number.ts';
export { sortKey } from './order.ts';
export { percent } from './percent/percent.ts';
export type { PhoneNumber, PhoneOptions } from './phone-number.ts';
export { phone } from './phone/phone.ts';
export { phones } from './phones/phones.ts';
export type { PhoneEntry } from './phones/phones.ts';
export { rating } from './rating/rating.ts';
export type { RatingOptions } from './rating/rating.ts';
export { relation } from './relation/relation.ts';
export type { RelationOptions } from './relation/relation.ts';
export { relations } from './relations/relations.ts';
export type { RelationsOptions } from './relations/relations.ts';
export { richText } from './rich-text/rich-text.ts';
export { select } from './select/select.ts';
export { tags } from './tags/tags.ts';
export { text } from './text/text.ts';
export type { TextOptions } from './text/text.ts';
export { url } from './url/url.ts';
export { user } from './user/user.ts';

const types: readonly AnyFieldType[] = [
  idType,
  textType,
  longTextType,
  richTextType,
  numberType,
  decimalType,
  moneyType,
  percentType,
  booleanType,
  dateType,
  dateTimeType,
  durationType,
  selectType,
  multiSelectType,
  tagsType,
  emailType,
  emailsType,
  phoneType,
  phonesType,
  urlType,
  addressType,
  relationType,
  relationsType,
  userType,
  autoNumberType,
  ratingType,
  jsonType,
];

/** Every type of field by its name: the pure part. Without a prototype, so that `constructor` is no type. */
export const fieldTypes: Readonly<Record<string, AnyFieldType>> = byName(types);

function byName(list: readonly AnyFieldType[]): Record<string, AnyFieldType> {
  return Object.assign(Object.create(null), Object.fromEntries(list.map((type) => [type.name, type])));
}

/** The type of a field. @throws if there is none of that name */
export function fieldTypeOf(field: AnyFieldDef): AnyFieldType {
  const type = fieldTypes[field.type];
  if (!type) throw new Error(`There is no field type "${field.type}".`);
  return type;
}
