import type { Context } from '../kernel/context.ts';
import type { CatalogObject } from './catalog.ts';
import type { Hook, Write } from './hooks.ts';
import { registry } from './registry.ts';

/** Runs an object's hooks of one kind, one after the other. */
export async function runHooks(ctx: Context, object: CatalogObject, at: Hook['at'], writes: readonly Write[]): Promise<void> {
  for (const hook of registry().hooks) {
    const live = writes.filter((write) => write.issues.length === 0);
    if (hook.at === at && hook.on.name === object.def.name && live.length > 0) await hook.run(ctx, live);
  }
}
