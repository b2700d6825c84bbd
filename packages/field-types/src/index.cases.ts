import { addressCases } from './address/address.cases.ts';
import { autoNumberCases } from './auto-number/auto-number.cases.ts';
import { booleanCases } from './boolean/boolean.cases.ts';
import { dateCases } from './date/date.cases.ts';
import { dateTimeCases } from './date-time/date-time.cases.ts';
import { decimalCases } from './decimal/decimal.cases.ts';
import { durationCases } from './duration/duration.cases.ts';
import { emailCases } from './email/email.cases.ts';
import { emailsCases } from './emails/emails.cases.ts';
import { idCases } from './id/id.cases.ts';
import { jsonCases } from './json/json.cases.ts';
import { longTextCases } from './long-text/long-text.cases.ts';
import { moneyCases } from './money/money.cases.ts';
import { multiSelectCases } from './multi-select/multi-select.cases.ts';
import { numberCases } from './number/number.cases.ts';
import { percentCases } from './percent/percent.cases.ts';
import { phoneCases } from './phone/phone.cases.ts';
import { phonesCases } from './phones/phones.cases.ts';
import { ratingCases } from './rating/rating.cases.ts';
import { relationCases } from './relation/relation.cases.ts';
import { relationsCases } from './relations/relations.cases.ts';
import { richTextCases } from './rich-text/rich-text.cases.ts';
import { selectCases } from './select/select.cases.ts';
import { tagsCases } from './tags/tags.cases.ts';
import { textCases } from './text/text.cases.ts';
import { urlCases } from './url/url.cases.ts';
import { userCases } from './user/user.cases.ts';
import type { FieldCases } from './field-cases.ts';

export { caseDefaults, caseHints, caseIds, caseScope, fieldOfCases, nastyTexts } from './field-cases.ts';
export type { FieldCases } from './field-cases.ts';

/** What every type promises, one set of cases after the other. */
export const fieldCases: readonly FieldCases[] = [
  idCases,
  textCases,
  longTextCases,
  richTextCases,
  numberCases,
  decimalCases,
  moneyCases,
  percentCases,
  booleanCases,
  dateCases,
  dateTimeCases,
  durationCases,
  selectCases,
  multiSelectCases,
  tagsCases,
  emailCases,
  emailsCases,
  phoneCases,
  phonesCases,
  urlCases,
  addressCases,
  relationCases,
  relationsCases,
  userCases,
  autoNumberCases,
  ratingCases,
  jsonCases,
].flat();
