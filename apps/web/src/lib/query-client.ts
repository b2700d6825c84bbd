import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api.ts';

let onSignedOut: () => void = () => undefined;

/** Says what happens when the server no longer knows the session. Set once by the router. */
export function whenSignedOut(run: () => void): void {
  onSignedOut = run;
}

const noticeSignedOut = (error: unknown): void => {
  if (error instanceof ApiProblem && error.code === 'unauthenticated') onSignedOut();
};

/** A refusal stays a refusal; only what may pass by itself is tried again. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  const passing = error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
  return passing && failures < 2;
}

/** The cache of everything read. Fresh for half a minute; changes of others arrive over the socket meanwhile. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: { staleTime: 30_000, retry: worthAnotherTry, refetchOnWindowFocus: true },
    mutations: { retry: false, networkMode: 'always' },
  },
});
