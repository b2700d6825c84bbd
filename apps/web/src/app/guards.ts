import { queryOptions } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { ApiProblem, cross } from '../lib/api.ts';
import { body } from '@cross-crm/sdk';
import { catalogQuery, keys, meQuery } from '../lib/queries.ts';
import { queryClient } from '../lib/query-client.ts';

const setupQuery = queryOptions({
  queryKey: keys.setup,
  queryFn: async () => body<{ needed: boolean }>(await cross.http.GET('/setup')),
  staleTime: 0,
});

/** Lets only signed-in people in; the others are sent to where they can become that, and come back afterwards. */
export async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  try {
    await Promise.all([
      queryClient.query({ ...meQuery, staleTime: 'static' }),
      queryClient.query({ ...catalogQuery, staleTime: 'static' }),
    ]);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'unauthenticated') throw error;
    if (await isSetupNeeded()) throw redirect({ to: '/setup', replace: true });
    throw redirect({ to: '/sign-in', search: nextOf(location.href), replace: true });
  }
}

/** The set-up is only there until somebody has done it. */
export async function requireSetupNeeded(): Promise<void> {
  if (!(await isSetupNeeded())) throw redirect({ to: '/', replace: true });
}

/** A fresh workspace has nobody to sign in. */
export async function requireSetupDone(): Promise<void> {
  if (await isSetupNeeded()) throw redirect({ to: '/setup', replace: true });
}

async function isSetupNeeded(): Promise<boolean> {
  return (await queryClient.query(setupQuery)).needed;
}

const nextOf = (href: string): { next?: string } => (href === '/' ? {} : { next: href });
