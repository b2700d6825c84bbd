import { issuesOf } from '@cross-crm/schema';
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

/** What zod found, in the words of our issues, each with its path below `path`. */
export function zodIssues(error: z.ZodError, path: Path = []): Issue[] {
  return issuesOf(error).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
