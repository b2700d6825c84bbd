import { addIssue, failed, issuesOf, parsed } from '@cross-crm/schema';
import type { Json, Parsed } from '@cross-crm/schema';
import { z } from 'zod';

type Context = z.core.$RefinementCtx;

/** Ends a zod transform with an issue of ours. Return what it gives at once: it is no value to go on with. */
export function refuse(ctx: Context, code: string, message: string, path: (string | number)[] = []): never {
  addIssue(ctx, code, message, path);
  return z.NEVER;
}

/** Runs a schema over what was read from text. */
export function parseInput<Value>(schema: z.ZodType<Value | null>, input: unknown): Parsed<Value> {
  const result = schema.safeParse(input);
  if (!result.success) return { ok: false, issues: issuesOf(result.error) };
  return result.data === null ? failed('empty', 'There is nothing in it.') : parsed(result.data);
}

/** A schema of values as one of operands: an empty one would match nothing, so it is refused. */
export function filled<Value extends Json>(schema: z.ZodType<Value | null>): z.ZodType<Value> {
  return schema.transform((value, ctx) => value ?? refuse(ctx, 'empty_operand', 'To look for empty fields, use the operator "empty".'));
}

/** Runs a schema within a transform and takes over what it found wrong. */
export function runSchema<Value>(schema: z.ZodType<Value>, input: unknown, ctx: Context): Value {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  for (const { code, message, path } of issuesOf(result.error)) addIssue(ctx, code, message, [...path]);
  return z.NEVER;
}
