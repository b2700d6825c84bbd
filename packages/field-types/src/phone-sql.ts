import type { Json } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { raw, sql } from '@cross-crm/sql';
import { anyCondition, likeText } from './column-sql.ts';
import { digitsOf } from './phone-number.ts';
import type { PhoneNumber } from './phone-number.ts';

/** Whether a number is the wanted one, in full or as typed. Containment, which a GIN index on the column serves. */
export function holdsPhone(column: Sql, wanted: PhoneNumber | string, shaped: (part: Json) => Json): Sql {
  const { number, e164 } = typeof wanted === 'string' ? { number: wanted, e164: null } : wanted;
  const parts: Json[] = e164 === null ? [{ number }] : [{ number }, { e164 }];
  return anyCondition(parts.map((part) => sql`${column} @> ${JSON.stringify(shaped(part))}::jsonb`));
}

/** Whether any of some texts has the digits of an operand in a row, whatever is between them. Quotes keep numbers apart. */
export function digitsContain(texts: readonly Sql[], operand: string): Sql {
  const digits = digitsOf(operand);
  if (digits === '') return raw('false');
  return anyCondition(texts.map((text) => sql`regexp_replace(${text}, '[^0-9"]', '', 'g') like ${`%${likeText(digits)}%`}`));
}
