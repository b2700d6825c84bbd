import type { AnyFieldDef, FieldSql } from '@cross-crm/schema';
import { addressSql } from './address/address.sql.ts';
import { autoNumberSql } from './auto-number/auto-number.sql.ts';
import { booleanSql } from './boolean/boolean.sql.ts';
import { dateSql } from './date/date.sql.ts';
import { dateTimeSql } from './date-time/date-time.sql.ts';
import { decimalSql } from './decimal/decimal.sql.ts';
import { durationSql } from './duration/duration.sql.ts';
import { emailSql } from './email/email.sql.ts';
import { emailsSql } from './emails/emails.sql.ts';
import { idSql } from './id/id.sql.ts';
import { jsonSql } from './json/json.sql.ts';
import { longTextSql } from './long-text/long-text.sql.ts';
import { moneySql } from './money/money.sql.ts';
import { multiSelectSql } from './multi-select/multi-select.sql.ts';
import { numberSql } from './number/number.sql.ts';
import { percentSql } from './percent/percent.sql.ts';
import { phoneSql } from './phone/phone.sql.ts';
import { phonesSql } from './phones/phones.sql.ts';
import { ratingSql } from './rating/rating.sql.ts';
import { relationSql } from './relation/relation.sql.ts';
import { relationsSql } from './relations/relations.sql.ts';
import { richTextSql } from './rich-text/rich-text.sql.ts';
import { selectSql } from './select/select.sql.ts';
import { tagsSql } from './tags/tags.sql.ts';
import { textSql } from './text/text.sql.ts';
import { urlSql } from './url/url.sql.ts';
import { userSql } from './user/user.sql.ts';

const sqls: Readonly<Record<string, FieldSql>> = {
  id: idSql,
  text: textSql,
  longText: longTextSql,
  richText: richTextSql,
  number: numberSql,
  decimal: decimalSql,
  money: moneySql,
  percent: percentSql,
  boolean: booleanSql,
  date: dateSql,
  dateTime: dateTimeSql,
  duration: durationSql,
  select: selectSql,
  multiSelect: multiSelectSql,
  tags: tagsSql,
  email: emailSql,
  emails: emailsSql,
  phone: phoneSql,
  phones: phonesSql,
  url: urlSql,
  address: addressSql,
  relation: relationSql,
  relations: relationsSql,
  user: userSql,
  autoNumber: autoNumberSql,
  rating: ratingSql,
  json: jsonSql,
};

/** How the values of every type are stored, read and compared in PostgreSQL, by the type's name. */
export const fieldSqls: Readonly<Record<string, FieldSql>> = Object.assign(Object.create(null), sqls);

/** The part of a field's type that is SQL. @throws if there is no type of that name */
export function fieldSqlOf(field: AnyFieldDef): FieldSql {
  const part = fieldSqls[field.type];
  if (!part) throw new Error(`There is no field type "${field.type}".`);
  return part;
}
