import type { Me } from '@cross-crm/sdk';
import { keepCsrfToken } from '../../lib/api.ts';
import { keys } from '../../lib/queries.ts';
import { queryClient } from '../../lib/query-client.ts';

/** Somebody is in: what was read before, as somebody else or nobody, is forgotten. */
export function enter(me: Me): void {
  queryClient.clear();
  keepCsrfToken(me.csrfToken);
  queryClient.setQueryData(keys.me, me);
}

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with an email address as typed, in a sentence. */
export function emailIssue(email: string): string | null {
  if (email.trim() === '') return 'Type your email address.';
  return mail.test(email.trim()) ? null : `“${email.trim()}” is not an email address. It looks like name@company.com.`;
}

/** What is wrong with a new password, in a sentence. */
export function passwordIssue(password: string): string | null {
  return password.length < 8 ? 'Use 8 characters or more.' : null;
}

/** Only what there is to say: `{ email: null }` becomes `{}`. */
export function saidIssues<Name extends string>(issues: Readonly<Record<Name, string | null>>): Partial<Record<Name, string>> {
  const said = Object.entries<string | null>(issues).filter(([, message]) => message !== null);
  // Only names that came in go out, and nulls were left behind.
  return Object.fromEntries(said) as Partial<Record<Name, string>>;
}
