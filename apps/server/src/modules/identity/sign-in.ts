import { z } from 'zod';
import { rowsOf } from '../../kernel/database.ts';
import { forbidden, unauthenticated } from '../../kernel/errors.ts';
import { defineOperation } from '../../kernel/operation.ts';
import type { PublicCall } from '../../kernel/operation.ts';
import { sessionCookie } from '../../kernel/session.ts';
import { statement } from '../../kernel/statement.ts';
import type { Account, AccountQueries } from './accounts.ts';
import { findAccount, typedPassword, verifyPassword } from './accounts.ts';
import { enter } from './enter.ts';
import { me } from './me.ts';
import { limited } from './tries.ts';

/** Signs in. An unknown address and a wrong password get the same answer, after the same time. */
export const signIn = defineOperation({
  method: 'POST',
  path: '/sign-in',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Sign in with email and password',
  body: z.strictObject({ email: z.string().trim().toLowerCase().max(254), password: typedPassword }),
  output: me,
  async run(call) {
    const { email, password } = call.body;
    const queries = outsideTransaction(call);
    const account = await findAccount(queries, email);
    const proven = await limited(call, email, account?.id ?? null, () => prove(call, queries, account, password));
    const place = await placeOf(call, proven.id);
    return enter(call, place);
  },
});

export const signOut = defineOperation({
  method: 'POST',
  path: '/sign-out',
  access: 'member',
  tag: 'Sign-in',
  summary: 'Sign out',
  async run({ server, session, answer }) {
    await server.sessions.end(session.id);
    answer.cookie(sessionCookie, '', 0);
  },
});

/** Accounts belong to no workspace, so that no transaction has to be bound to one. */
export function outsideTransaction({ server }: PublicCall): AccountQueries {
  return { query: (text) => rowsOf(server.database.app, text) };
}

async function prove(call: PublicCall, queries: AccountQueries, account: Account | null, password: string): Promise<Account> {
  if ((await verifyPassword(queries, account, password, call.server.clock.now())) && account) return account;
  throw unauthenticated('wrong_credentials', 'The email address or the password is wrong.');
}

async function placeOf(
  { server }: PublicCall,
  accountId: string,
): Promise<{ accountId: string; workspaceId: string; membershipId: string }> {
  const [place] = await rowsOf<{ workspace_id: string; membership_id: string }>(
    server.database.app,
    statement`
    select workspace_id, membership_id from cross_memberships(${accountId}) limit 1`,
  );
  if (place) return { accountId, workspaceId: place.workspace_id, membershipId: place.membership_id };
  throw forbidden('no_workspace', 'Your access has ended. Ask an administrator of the workspace for a new invitation.');
}
