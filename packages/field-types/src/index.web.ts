import { addressWeb } from './address/address.web.tsx';
import { autoNumberWeb } from './auto-number/auto-number.web.tsx';
import { booleanWeb } from './boolean/boolean.web.tsx';
import { dateTimeWeb } from './date-time/date-time.web.tsx';
import { dateWeb } from './date/date.web.tsx';
import { decimalWeb } from './decimal/decimal.web.tsx';
import { durationWeb } from './duration/duration.web.tsx';
import { emailWeb } from './email/email.web.tsx';
import { emailsWeb } from './emails/emails.web.tsx';
import type { AnyFieldWeb } from './field-web.ts';
import { idWeb } from './id/id.web.tsx';
import { jsonWeb } from './json/json.web.tsx';
import { longTextWeb } from './long-text/long-text.web.tsx';
import { moneyWeb } from './money/money.web.tsx';
import { multiSelectWeb } from './multi-select/multi-select.web.tsx';
import { numberWeb } from './number/number.web.tsx';
import { percentWeb } from './percent/percent.web.tsx';
import { phoneWeb } from './phone/phone.web.tsx';
import { phonesWeb } from './phones/phones.web.tsx';
import { ratingWeb } from './rating/rating.web.tsx';
import { relationWeb } from './relation/relation.web.tsx';
import { relationsWeb } from './relations/relations.web.tsx';
import { richTextWeb } from './rich-text/rich-text.web.tsx';
import { selectWeb } from './select/select.web.tsx';
import { tagsWeb } from './tags/tags.web.tsx';
import { textWeb } from './text/text.web.tsx';
import { urlWeb } from './url/url.web.tsx';
import { userWeb } from './user/user.web.tsx';
import { fallbackWeb } from './web/fallback.tsx';

/** The web part of every type, by the type's name. */
export const fieldWebs: Readonly<Record<string, AnyFieldWeb>> = {
  address: addressWeb,
  autoNumber: autoNumberWeb,
  boolean: booleanWeb,
  date: dateWeb,
  dateTime: dateTimeWeb,
  decimal: decimalWeb,
  duration: durationWeb,
  email: emailWeb,
  emails: emailsWeb,
  id: idWeb,
  json: jsonWeb,
  longText: longTextWeb,
  money: moneyWeb,
  multiSelect: multiSelectWeb,
  number: numberWeb,
  percent: percentWeb,
  phone: phoneWeb,
  phones: phonesWeb,
  rating: ratingWeb,
  relation: relationWeb,
  relations: relationsWeb,
  richText: richTextWeb,
  select: selectWeb,
  tags: tagsWeb,
  text: textWeb,
  url: urlWeb,
  user: userWeb,
};

/** The web part of a field's type; a type this version does not know is shown as text. */
export function fieldWebOf(field: { readonly type: string }): AnyFieldWeb {
  return fieldWebs[field.type] ?? fallbackWeb;
}

export type { AnyFieldWeb, Density, DisplayProps, Draft, EditorProps, FieldWeb, OperandProps, Repair, WebField } from './field-web.ts';
export { defineFieldWeb } from './field-web.ts';
export { plainWords, RichTextView } from './rich-text/rich-text-view.web.tsx';
export { choiceOf, choicesOf, matching } from './web/choices.ts';
export type { WebChoice } from './web/choices.ts';
export { dayWords, daysFromToday, exactMoment, longDate, momentWords, shortDate, timeText } from './web/date-words.ts';
export { FieldProvider, useFieldContext, useSearch, useWords } from './web/field-context.tsx';
export type { FieldContextValue, LinkOption, RecordMark, RecordSearch } from './web/field-context.tsx';
export { LazyDayCalendar } from './web/lazy-day-calendar.tsx';
export { linkOption, linkValue } from './web/links.ts';
export type { LinkValue } from './web/links.ts';
export { ListPicker } from './web/list-picker.tsx';
export type { PickerOption } from './web/list-picker.tsx';
export { OperandEditor } from './web/operand-editor.tsx';
export { InlineEditors } from './web/popover-editor.tsx';
export { RecordAnchor, RecordLabel } from './web/record-label.tsx';
export { RecordPicker } from './web/record-picker.tsx';
export { isRelativeRange, relativeWords } from './web/relative-words.ts';
export { currencySymbol, formatMoment, moneyText, numberText } from './web/words.ts';
export type { Words } from './web/words.ts';
