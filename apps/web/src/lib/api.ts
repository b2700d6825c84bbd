import type { Records } from '@cross-crm/sdk';
import { ApiProblem, createCross } from '@cross-crm/sdk';

let csrfToken: string | null = null;

/** Keeps the token of the session for every unsafe request after it. */
export function keepCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** The token itself, for what does not go through the client: the API's own pages. */
export const currentCsrfToken = (): string | null => csrfToken;

/** The client of this app's own server. */
export const cross = createCross({ csrfToken: () => csrfToken });

/** The routes of one object by its plural: `records('deals').list({ limit: 50 })`. */
export const records = (plural: string): Records => cross.records(plural);

/** What went wrong as a problem, whatever was thrown. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  const detail = 'Something in this page failed. Reload it; what you saved is kept.';
  return new ApiProblem(0, { code: 'unavailable', detail });
}

/** The message for one field, from a problem's issues: `amount` also gets what is said about `amount.currency`. */
export function issueOf(problem: ApiProblem, path: string): string | null {
  const issue = problem.issues.find((each) => each.path === path || each.path.startsWith(`${path}.`));
  return issue?.message ?? null;
}

export { ApiProblem };
