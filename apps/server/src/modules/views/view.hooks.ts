import type { Context } from '../../kernel/context.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { view } from './view.object.ts';

/** A view belongs to who saves it. */
function ownView(ctx: Context, writes: readonly Write[]): void {
  for (const write of writes) {
    if (write.action === 'create' && write.after.owner === null) write.after.owner = ctx.actor.membershipId;
  }
}

/** Rules of views, in order. */
export const viewHooks: readonly Hook[] = [{ name: 'ownView', on: view, at: 'beforeWrite', run: ownView }];
