import { foldText } from '@cross-crm/schema';
import type { Operator } from '@cross-crm/schema';
import { z } from 'zod';
import { shortened } from './number-text.ts';
import { refuse } from './parse-input.ts';
import { unknownOperator } from './order.ts';

const local = /^(?!\.)(?!.*\.\.)[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]{1,64}(?<!\.)$/u;
const domain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?!\d+$)[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])$/u;
const longest = 254;

/** An e-mail address in small letters (RFC 5321 without quoted forms, RFC 6531 letters); null when blank. */
export const emailAddress: z.ZodType<string | null> = z
  .string({ error: 'Write an e-mail address.' })
  .meta({ format: 'email', maxLength: longest })
  .transform((text, ctx) => {
    const address = text.trim().toLowerCase().normalize('NFC');
    if (address === '') return null;
    const at = address.lastIndexOf('@');
    const isAddress = address.length <= longest && local.test(address.slice(0, at)) && domain.test(address.slice(at + 1));
    return isAddress && at > 0 ? address : refuse(ctx, 'not_an_email', `"${shortened(text)}" is not an e-mail address.`);
  });

/** The address in what mail programs copy: `Ada Lovelace <ada@example.org>`, `mailto:ada@example.org`. */
export function bareAddress(text: string): string {
  const inBrackets = /<([^<>]+)>\s*$/.exec(text)?.[1];
  return (inBrackets ?? text).trim().replace(/^mailto:/i, '');
}

/** What cannot stand in an address, so that SQL can search a list of them as one text. */
export const neverInAddress = /["\\,\s[\]]/;

/** `contains` and `startsWith` on any of several addresses. */
export function matchesAddress(op: Operator, addresses: readonly string[], operand: string): boolean {
  const folded = foldText(operand);
  if (neverInAddress.test(folded)) return false;
  if (op === 'contains') return addresses.some((address) => foldText(address).includes(folded));
  if (op === 'startsWith') return addresses.some((address) => foldText(address).startsWith(folded));
  return unknownOperator(op);
}
