import type { Context } from '../../kernel/context.ts';
import { statement } from '../../kernel/statement.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { changes } from '../../records/hooks.ts';
import { membership } from './membership.object.ts';

const guarded = ['role', 'active', 'account', 'email'];

/** Nobody grants what they do not hold: only an owner makes owners, unmakes them, brings them back or moves their seat. */
function grantOnlyOwn(ctx: Context, writes: readonly Write[]): void {
  if (ctx.actor.roles.includes('owner') || ctx.actor.roles.includes('system')) return;
  for (const write of writes) {
    const isOwner = write.before?.role === 'owner' || write.after.role === 'owner';
    if (isOwner && (write.action !== 'update' || guarded.some((name) => changes(write, name))))
      write.issues.push({
        path: ['role'],
        code: 'not_yours_to_grant',
        message: 'Only an owner can make someone an owner, or take it away.',
      });
  }
}

/** A workspace keeps an active owner, also when two requests take one away at once. */
async function keepLastOwner(ctx: Context, writes: readonly Write[]): Promise<void> {
  const leaving = writes.filter((write) => write.before?.role === 'owner' && losesOwner(write));
  if (leaving.length === 0) return;
  const owners = await ctx.db.query<{ id: string }>(statement`
    select id from membership
    where workspace_id = ${ctx.workspaceId} and role = 'owner' and active and account is not null and deleted_at is null
    order by id for update`);
  const gone = new Set(leaving.map((write) => write.id));
  if (owners.some((owner) => !gone.has(owner.id))) return;
  for (const write of leaving)
    write.issues.push({ path: ['role'], code: 'last_owner', message: 'This is the last owner. Make someone else an owner first.' });
}

function losesOwner(write: Write): boolean {
  return write.action === 'delete' || write.after.role !== 'owner' || write.after.active !== true;
}

/** Rules of memberships, in order. */
export const membershipHooks: readonly Hook[] = [
  { name: 'grantOnlyOwn', on: membership, at: 'beforeWrite', run: grantOnlyOwn },
  { name: 'keepLastOwner', on: membership, at: 'beforeWrite', run: keepLastOwner },
];
