import type { z } from 'zod';
import type { Issue } from './issue.ts';

const codes: Readonly<Record<string, string>> = {
  invalid_type: 'wrong_type',
  invalid_union: 'wrong_type',
  invalid_value: 'not_allowed',
  too_small: 'too_small',
  too_big: 'too_large',
  not_multiple_of: 'not_a_multiple',
};

/** Everything a zod schema found wrong, as issues with stable codes. A check of ours carries its code in `params.code`. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap(toIssues);
}

/** Of several allowed shapes, the one whose outside fitted is the one that was meant. */
function toIssues(found: z.core.$ZodIssue): Issue[] {
  const path = found.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => ({ path: [...path, key], code: 'unknown_field', message: `There is no "${key}" here.` }));
  }
  if (found.code === 'invalid_union') {
    const closest = found.errors.find((issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0));
    if (closest) return closest.flatMap(toIssues).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  }
  return [{ path, ...wordsOf(found) }];
}

const sentences: Readonly<Record<string, string>> = {
  string: 'Write text.',
  number: 'Write a number.',
  int: 'Write a whole number.',
  boolean: 'Write true or false.',
  array: 'Write a list.',
  object: 'Write an object with names and values.',
};

/** zod's own messages are for programmers; those that a schema gives are kept. */
function wordsOf(found: z.core.$ZodIssue): { code: string; message: string } {
  if (found.code === 'invalid_type' && found.message.startsWith('Invalid input')) {
    if (found.message.endsWith('received undefined')) return { code: 'required', message: 'This is required.' };
    return { code: codeOf(found), message: sentences[found.expected] ?? 'This value does not fit here.' };
  }
  return { code: codeOf(found), message: /[.!?}]$/.test(found.message) ? found.message : `${found.message}.` };
}

function codeOf(found: z.core.$ZodIssue): string {
  const ours: unknown = found.code === 'custom' ? found.params?.['code'] : undefined;
  if (typeof ours === 'string') return ours;
  return codes[found.code] ?? found.code;
}

/** Adds an issue with a code of ours from within a zod transform or refinement. */
export function addIssue(ctx: z.core.$RefinementCtx, code: string, message: string, path: (string | number)[] = []): void {
  ctx.addIssue({ code: 'custom', message, params: { code }, path });
}
