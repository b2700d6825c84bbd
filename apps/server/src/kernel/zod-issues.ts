import type { Issue } from '@cross-crm/schema';
import type { z } from 'zod';
import { invalid } from './errors.ts';

type Path = readonly (string | number)[];

/** The input as the schema gives it. @throws invalid with every issue, each with its path below `path` */
export function parseWith<Schema extends z.ZodType>(schema: Schema, input: unknown, path: Path = []): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalid(zodIssues(result.error, path));
}

/** What zod found, in the words of our issues: unknown keys one by one, missing ones as `required`. */
export function zodIssues(error: z.ZodError, path: Path = []): Issue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, path));
}

function issuesOf(issue: z.core.$ZodIssue, prefix: Path): Issue[] {
  const path = [...prefix, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown_field', message: `There is no field "${key}" here.` }));
  }
  if (isMissing(issue)) return [{ path, code: 'required', message: 'This is required.' }];
  return [{ path, code: issue.code === 'custom' ? customCode(issue) : issue.code, message: sentence(issue) }];
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
}

/** `z.refine(..., { params: { code: 'too_common' } })` names the issue for programs. */
function customCode(issue: z.core.$ZodIssueCustom): string {
  const code = issue.params?.['code'];
  return typeof code === 'string' ? code : 'invalid';
}

function sentence(issue: z.core.$ZodIssue): string {
  const text = issue.message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '');
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
