import { foldText } from '@cross-crm/schema';
import type { FieldOptions, FieldType, Json, Operator } from '@cross-crm/schema';
import { z } from 'zod';
import { countryCodes } from '../countries.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { searchOperators } from '../operator-sets.ts';
import { unknownOperator } from '../order.ts';
import { parseInput, refuse } from '../parse-input.ts';
import { optionalLine } from '../text-rules.ts';
import { addressOfText, textOfAddress } from './address-text.ts';
import type { Address } from './address-text.ts';

export type AddressOptions = Record<never, never>;

/** A field with a postal address. */
export function address(settings: FieldOptions & AddressOptions): TypedField<'address', Address, AddressOptions> {
  return defineField<'address', Address, AddressOptions>('address', settings);
}

const country = optionalLine(100).transform((text, ctx) => {
  const code = text?.toUpperCase() ?? null;
  return code === null || countryCodes.has(code)
    ? code
    : refuse(ctx, 'unknown_country', 'Write a country by its two letters (ISO 3166), like "SE".');
});

function degrees(furthest: number): z.ZodType<number | null> {
  const error = `Write degrees from -${furthest} to ${furthest}.`;
  return z
    .number({ error })
    .min(-furthest, { error })
    .max(furthest, { error })
    .nullish()
    .transform((value) => (typeof value === 'number' ? value + 0 : null)); // -0 becomes 0
}

const input: z.ZodType<Address | null> = z
  .strictObject(
    {
      street: optionalLine(300),
      street2: optionalLine(300),
      city: optionalLine(200),
      region: optionalLine(200),
      postalCode: optionalLine(40),
      country,
      latitude: degrees(90),
      longitude: degrees(180),
    },
    { error: (found) => (found.code === 'invalid_type' ? 'Write an address: { "street", "city", "country", ... }.' : undefined) },
  )
  .meta({ example: { street: 'Storgatan 1', city: 'Lund', postalCode: '222 22', country: 'SE' } })
  .transform((parts) => (Object.values(parts).every((part) => part === null) ? null : parts));

const line = z.string().nullable();
const degree = z.number().nullable();
const shown = z.strictObject({
  street: line,
  street2: line,
  city: line,
  region: line,
  postalCode: line,
  country: line,
  latitude: degree,
  longitude: degree,
});

/** The parts that `contains` looks through. */
export const searchedParts = ['street', 'street2', 'city', 'region', 'postalCode', 'country'] as const;

/** Every text of an address, as searching sees it: one line each, missing ones empty. */
function searchText(value: Address): string {
  return searchedParts.map((part) => value[part] ?? '').join('\n');
}

function matches(op: Operator, value: Address, operand: Json): boolean {
  return op === 'contains' ? foldText(searchText(value)).includes(foldText(String(operand))) : unknownOperator(op);
}

/** A postal address with country and coordinates. */
export const addressType: FieldType<Address, AddressOptions> = {
  name: 'address',
  label: 'Address',
  optionsSchema: z.strictObject({}),
  operators: searchOperators,
  input: () => input,
  output: () => shown,
  operand: () => input.transform((value, ctx) => value ?? refuse(ctx, 'empty_operand', 'Write an address.')),
  matches,
  parseText: (cell) => parseInput(input, addressOfText(cell)),
  formatText: textOfAddress,
};
