import { z } from 'zod';
import { conflict, forbidden } from '../../kernel/errors.ts';
import { defineOperation } from '../../kernel/operation.ts';
import { statement } from '../../kernel/statement.ts';
import { transaction } from '../../kernel/transaction.ts';
import type { Context } from '../../kernel/context.ts';
import { emailAddress, personName } from './accounts.ts';
import { addInvitation } from './invitations.ts';

/** Roles that an invitation can give, in the order of their rights. */
export const invitedRole = z.enum(['owner', 'admin', 'member', 'readOnly']);

/** Makes a link that lets one person in, for seven days. A newer link for the same address ends the older one. */
export const invite = defineOperation({
  method: 'POST',
  path: '/invitations',
  access: 'administrator',
  tag: 'Sign-in',
  summary: 'Invite a person by link',
  body: z.strictObject({ email: emailAddress, name: personName, role: invitedRole }),
  output: z.strictObject({ id: z.uuid(), url: z.url(), expiresAt: z.iso.datetime() }),
  status: 201,
  run: ({ ctx: outer, body, server }) =>
    transaction(outer, async (ctx) => {
      requireRight(ctx, body.role);
      await requireNewcomer(ctx, body.email);
      const { id, token, expiresAt } = await addInvitation(ctx, body);
      return { id, url: `${server.config.publicUrl}/invite/${token}`, expiresAt };
    }),
});

/** Nobody gives what they do not have. */
function requireRight(ctx: Context, role: string): void {
  if (role !== 'owner' || ctx.actor.roles.includes('owner')) return;
  throw forbidden('owners_only', 'Only an owner can invite another owner.');
}

async function requireNewcomer(ctx: Context, email: string): Promise<void> {
  const [member] = await ctx.db.query(statement`
    select 1 from membership
    where workspace_id = ${ctx.workspaceId} and email = ${email} and active and account is not null and deleted_at is null`);
  if (member) throw conflict('already_member', 'This person is a member of the workspace already.');
}
