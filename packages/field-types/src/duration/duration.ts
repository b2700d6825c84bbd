import { failed, parsed } from '@cross-crm/schema';
import type { FieldOptions, FieldType, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { shortened } from '../number-text.ts';
import { orderOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { refuse } from '../parse-input.ts';

export type DurationOptions = Record<never, never>;

const longestCell = 100;
const longest = 10_000_000_000;
const clock = /^(\d{1,7}):([0-5]?\d)(?::([0-5]?\d))?$/;
const part = /(\d+(?:[.,]\d+)?)\s*(w|d|h|m|s)[a-z]*\.?[\s,]*/gy;
const secondsOf: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

/** A field with a length of time, in seconds. */
export function duration(settings: FieldOptions & DurationOptions): TypedField<'duration', number, DurationOptions> {
  return defineField<'duration', number, DurationOptions>('duration', settings);
}

const input = z
  .number({ error: 'Write the duration in seconds.' })
  .meta({ type: 'integer', minimum: 0, description: 'Seconds' })
  .transform((value, ctx) => {
    if (!Number.isInteger(value)) return refuse(ctx, 'not_an_integer', 'Write the duration in whole seconds.');
    if (value < 0) return refuse(ctx, 'too_small', 'A duration is not negative.');
    return value > longest ? refuse(ctx, 'too_large', 'That is more than three hundred years.') : value + 0; // -0 becomes 0
  });

/** `1:30:00`, `1:30` (hours and minutes), `1h 30m`, `90 min`, `1.5 hours`, `PT1H30M`, `5400` (seconds). */
function parseText(cell: string): Parsed<number> {
  const text = cell.trim().toLowerCase();
  if (text.length > longestCell) return checked(cell, Number.NaN);
  const [match, hours, minutes, seconds = '0'] = clock.exec(text) ?? [];
  if (match !== undefined) return checked(cell, Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  if (/^\d+$/.test(text)) return checked(cell, Number(text));
  return checked(
    cell,
    sumOfParts(
      text
        .replace(/^p(?=.*\d)/, '')
        .replace(/t(?=\d)/, '')
        .replaceAll(' and ', ' '),
    ),
  );
}

function sumOfParts(text: string): number {
  const parts = [...text.matchAll(part)];
  const read = parts.reduce((length, [match]) => length + match.length, 0);
  if (parts.length === 0 || read !== text.length) return Number.NaN;
  return Math.round(
    parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count.replace(',', '.')) * (secondsOf[unit] ?? Number.NaN), 0),
  );
}

function checked(cell: string, seconds: number): Parsed<number> {
  if (seconds <= longest) return parsed(seconds);
  return failed('not_a_duration', `"${shortened(cell)}" is not a duration. Write it like 1h 30m or 1:30:00.`);
}

function formatText(value: number): string {
  const twoDigits = (count: number) => String(count).padStart(2, '0');
  return `${Math.floor(value / 3600)}:${twoDigits(Math.floor(value / 60) % 60)}:${twoDigits(value % 60)}`;
}

/** A length of time in whole seconds. */
export const durationType: FieldType<number, DurationOptions> = {
  name: 'duration',
  label: 'Duration',
  optionsSchema: z.strictObject({}),
  operators: orderOperators,
  input: () => input,
  output: () => z.int(),
  operand: () => input,
  matches: (op, value, operand) => meetsOrder(op, value - Number(operand)),
  compare: (a, b) => a - b,
  parseText,
  formatText,
};
