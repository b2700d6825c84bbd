import { failed } from '@cross-crm/schema';
import type { FieldOptions, FieldType, Json, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { presenceOperators } from '../operator-sets.ts';
import { unknownOperator } from '../order.ts';
import { parseInput, refuse } from '../parse-input.ts';

export type JsonOptions = Record<never, never>;

const deepest = 20;
const longest = 200_000;

/** A field with any JSON value, for extensions. */
export function json(settings: FieldOptions & JsonOptions): TypedField<'json', Json, JsonOptions> {
  return defineField<'json', Json, JsonOptions>('json', settings);
}

const input: z.ZodType<Json> = z
  .unknown()
  .meta({ example: { size: 3 } })
  .transform((value, ctx) => {
    const problem = problemOf(value, 1);
    if (problem !== null) return refuse(ctx, problem.code, problem.message);
    if (JSON.stringify(value).length > longest)
      return refuse(ctx, 'too_long', `It may have ${longest.toLocaleString('en')} characters as JSON.`);
    return value as Json; // `problemOf` found nothing in it that is not JSON
  });

interface Problem {
  readonly code: string;
  readonly message: string;
}

/** What keeps a value from being stored as JSON: depth, text that a database cannot hold, numbers that JSON has not. */
function problemOf(value: unknown, depth: number): Problem | null {
  if (typeof value === 'string')
    return isStorable(value) ? null : { code: 'bad_character', message: 'It has a character that cannot be stored.' };
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return null;
  if (typeof value !== 'object') return { code: 'wrong_type', message: 'Write a JSON value.' };
  if (depth > deepest) return { code: 'too_deep', message: `It may be nested ${deepest} deep.` };
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__' || !isStorable(key)) return { code: 'bad_character', message: 'It has a key that cannot be stored.' };
    const problem = problemOf(member, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function parseText(cell: string): Parsed<Json> {
  try {
    return parseInput(input, JSON.parse(cell));
  } catch {
    return failed('not_json', 'Write JSON, like {"size": 3}.');
  }
}

/** Any JSON value but null. */
export const jsonType: FieldType<Json, JsonOptions> = {
  name: 'json',
  label: 'JSON',
  optionsSchema: z.strictObject({}),
  operators: presenceOperators,
  input: () => input,
  output: () => z.json(),
  operand: () => input,
  matches: (op) => unknownOperator(op),
  parseText,
  formatText: (value) => JSON.stringify(value),
};
