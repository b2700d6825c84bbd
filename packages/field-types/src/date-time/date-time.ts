import { resolveRelative, startOfDay } from '@cross-crm/schema';
import type { FieldOptions, FieldType, Json, MatchScope, Operator } from '@cross-crm/schema';
import { z } from 'zod';
import { compareIso, relativeOperand } from '../date/date.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { refuse } from '../parse-input.ts';
import { readIsoTime, readTime } from '../time-text.ts';

export type DateTimeOptions = Record<never, never>;

/** A field with an instant. */
export function dateTime(settings: FieldOptions & DateTimeOptions): TypedField<'dateTime', string, DateTimeOptions> {
  return defineField<'dateTime', string, DateTimeOptions>('dateTime', settings);
}

const example = 'Write a time with its offset, like 2026-03-31T14:30:00Z.';

const input: z.ZodType<string | null> = z
  .string({ error: example })
  .meta({ format: 'date-time' })
  .transform((text, ctx) => (text.trim() === '' ? null : (readIsoTime(text) ?? refuse(ctx, 'not_a_time', example))));

function matches(op: Operator, value: string, operand: Json, scope: MatchScope): boolean {
  if (op !== 'within') return meetsOrder(op, compareIso(value, String(operand)));
  const { from, until } = relativeInstants(operand, scope);
  return value >= from && value < until;
}

/** The instants between which the dates of a relative range lie in a zone: the first included, the last not. */
export function relativeInstants(operand: Json, { now, timeZone }: MatchScope): { from: string; until: string } {
  const { from, until } = resolveRelative(relativeOperand(operand), now, timeZone);
  return { from: startOfDay(from, timeZone), until: startOfDay(until, timeZone) };
}

/** An instant as ISO 8601 in UTC with milliseconds. */
export const dateTimeType: FieldType<string, DateTimeOptions> = {
  name: 'dateTime',
  label: 'Date and time',
  optionsSchema: z.strictObject({}),
  operators: [...orderOperators, 'within'],
  input: () => input,
  output: () => z.iso.datetime(),
  operand: () => input.transform((value, ctx) => value ?? refuse(ctx, 'not_a_time', example)),
  matches,
  compare: compareIso,
  parseText: (cell, _field, hints) => readTime(cell, hints),
  formatText: (value) => value,
};
