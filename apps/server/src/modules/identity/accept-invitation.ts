import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { hashPassword } from '../../kernel/crypto.ts';
import { conflict, unauthenticated } from '../../kernel/errors.ts';
import { defineOperation } from '../../kernel/operation.ts';
import type { PublicCall } from '../../kernel/operation.ts';
import { statement } from '../../kernel/statement.ts';
import { transaction } from '../../kernel/transaction.ts';
import { workspaceContext } from '../../kernel/workspace-context.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { createRecord, updateRecord } from '../../records/write.ts';
import type { Account } from './accounts.ts';
import { addAccount, findAccount, personName, requireGoodPassword, typedPassword, verifyPassword } from './accounts.ts';
import { enter } from './enter.ts';
import { findInvitation, noInvitation, parseToken, useUp } from './invitations.ts';
import type { Invitation, InvitationLink } from './invitations.ts';
import { invitedRole } from './invite.ts';
import { me } from './me.ts';
import { limited } from './tries.ts';

const tokenParams = z.strictObject({ token: z.string().max(200) });

export const showInvitation = defineOperation({
  method: 'GET',
  path: '/invitations/{token}',
  access: 'public',
  tag: 'Sign-in',
  summary: 'What an invitation is for',
  params: tokenParams,
  output: z.strictObject({ workspaceName: z.string(), email: z.string(), name: z.string(), role: invitedRole }),
  async run(call) {
    const link = parseToken(call.params.token);
    const outer = await contextOfLink(call, link);
    return transaction(outer, async (ctx) => {
      const { email, name, role } = await findInvitation(ctx, link);
      return { workspaceName: await nameOfWorkspace(ctx), email, name, role: invitedRole.parse(role) };
    });
  },
});

/**
 * Lets the invited person in: with a new account, or with the one of that address, whose password is asked for. Someone
 * who is in the workspace without an account, because an import brought them along, becomes that person.
 */
export const acceptInvitation = defineOperation({
  method: 'POST',
  path: '/invitations/{token}/accept',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Accept an invitation',
  params: tokenParams,
  body: z.strictObject({ name: personName, password: typedPassword }),
  output: me,
  async run(call) {
    const { params, body } = call;
    const link = parseToken(params.token);
    const outer = await contextOfLink(call, link);
    const passwordHash = await hashPassword(body.password);
    const place = await limited(call, `invitation ${params.token}`, null, () =>
      transaction(outer, async (ctx) => {
        const invitation = await findInvitation(ctx, link);
        const accountId = await accountFor(ctx, invitation, { ...body, passwordHash });
        await useUp(ctx, invitation);
        return { accountId, workspaceId: ctx.workspaceId, membershipId: await join(ctx, invitation, accountId, body.name) };
      }),
    );
    return enter(call, place);
  },
});

async function contextOfLink({ server }: PublicCall, link: InvitationLink): Promise<Context> {
  return workspaceContext(server.database, server.clock, link.workspaceId).catch(() => {
    throw noInvitation();
  });
}

async function nameOfWorkspace(ctx: Context): Promise<string> {
  const [row] = await ctx.db.query<{ name: string }>(statement`select name from workspace where workspace_id = ${ctx.workspaceId}`);
  return row?.name ?? '';
}

async function accountFor(
  ctx: Context,
  { email }: Invitation,
  person: { name: string; password: string; passwordHash: string },
): Promise<string> {
  const account = await findAccount(ctx.db, email);
  if (account) return provenAccount(ctx, account, person.password);
  requireGoodPassword(person.password, { email, name: person.name });
  return addAccount(ctx.db, { email, name: person.name, passwordHash: person.passwordHash, now: ctx.now });
}

async function provenAccount(ctx: Context, account: Account, password: string): Promise<string> {
  if (await verifyPassword(ctx.db, account, password, ctx.now)) return account.id;
  throw unauthenticated('wrong_password', 'You have an account already. Enter the password you sign in with.');
}

async function join(ctx: Context, invitation: Invitation, accountId: string, name: string): Promise<string> {
  const membership = objectOf(await catalogFor(ctx), 'membership');
  const place = { name, role: invitation.role, active: true, account: accountId };
  const [known] = await ctx.db.query<{ id: string; account: string | null }>(statement`
    select id, account from membership
    where workspace_id = ${ctx.workspaceId} and deleted_at is null and (email = ${invitation.email} or account = ${accountId})
    order by (account = ${accountId}) desc nulls last limit 1`);
  // An address alone gives nobody the seat of somebody who signs in already.
  if (known && known.account !== null && known.account !== accountId) throw seatTaken();
  if (!known) return createRecord(ctx, membership, { ...place, email: invitation.email }, { trusted: true });
  await updateRecord(ctx, membership, known.id, place, { trusted: true });
  return known.id;
}

function seatTaken(): Error {
  return conflict('address_taken', 'Somebody else of this workspace has this address. Ask for an invitation to another one.');
}
