import { cross } from '../lib/api.ts';

/** Ends the session and leaves the page, so that nothing that was read stays in memory. */
export async function signOut(): Promise<void> {
  await cross.http.POST('/sign-out', {}).catch(() => undefined);
  location.assign('/sign-in');
}
