import { sha256, newToken } from '../../kernel/crypto.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { statement } from '../../kernel/statement.ts';

const validDays = 7;

/** An invitation that can still be accepted. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/** What a link holds: the workspace and a secret, so that one statement in one workspace finds it. */
export interface InvitationLink {
  readonly workspaceId: string;
  readonly secret: string;
}

/** Keeps a new invitation, in place of any other that waits for the same address. Gives the link's token, once. */
export async function addInvitation(
  ctx: Context,
  invited: Omit<Invitation, 'id'>,
): Promise<{ id: string; token: string; expiresAt: string }> {
  const secret = newToken();
  const id = newId();
  const expiresAt = new Date(ctx.now.getTime() + validDays * 86_400_000);
  const { email, name, role } = invited;
  await ctx.db.query(statement`
    delete from invitation where workspace_id = ${ctx.workspaceId} and email = ${email} and used_at is null`);
  await ctx.db.query(statement`
    insert into invitation (workspace_id, id, token_hash, email, name, role, invited_by, created_at, expires_at)
    values (${ctx.workspaceId}, ${id}, ${sha256(secret)}, ${email}, ${name}, ${role}, ${ctx.actor.membershipId}, ${ctx.now}, ${expiresAt})`);
  const workspace = Buffer.from(ctx.workspaceId.replaceAll('-', ''), 'hex').toString('base64url');
  return { id, token: `${workspace}${secret}`, expiresAt: expiresAt.toISOString() };
}

/** Reads a link's token. @throws not_found when it cannot be one */
export function parseToken(token: string): InvitationLink {
  const hex = Buffer.from(token.slice(0, 22), 'base64url').toString('hex');
  const workspaceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (token.length === 65 && isId(workspaceId)) return { workspaceId, secret: token.slice(22) };
  throw noInvitation();
}

/** The invitation behind a link, locked until the transaction ends. @throws not_found when it is used, replaced or too old */
export async function findInvitation(ctx: Context, link: InvitationLink): Promise<Invitation> {
  const [found] = await ctx.db.query<Invitation>(statement`
    select id, email, name, role from invitation
    where workspace_id = ${ctx.workspaceId} and token_hash = ${sha256(link.secret)} and used_at is null and expires_at > ${ctx.now}
    for update`);
  if (found) return found;
  throw noInvitation();
}

/** A link works once. */
export async function useUp(ctx: Context, invitation: Invitation): Promise<void> {
  await ctx.db.query(statement`
    update invitation set used_at = ${ctx.now} where workspace_id = ${ctx.workspaceId} and id = ${invitation.id}`);
}

/** The same words for a link that never was, is used, was replaced or is too old. */
export function noInvitation(): Error {
  return notFound('invitation; it may be used or too old. Ask for a new one');
}
