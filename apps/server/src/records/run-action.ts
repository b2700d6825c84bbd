import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/errors.ts';
import { transaction } from '../kernel/transaction.ts';
import { requireAccess } from './access.ts';
import type { RecordAction } from './actions.ts';
import type { CatalogObject } from './catalog.ts';
import { registry } from './registry.ts';
import { lockRecords } from './store.ts';

/** The actions of an object, in the order of the manifests. */
export function actionsOf(object: CatalogObject): readonly RecordAction[] {
  return registry()
    .modules.flatMap((module) => module.actions ?? [])
    .filter((action) => action.on.name === object.def.name);
}

/** Runs an action on a record. `input` has been parsed by the edge. @throws not_found, forbidden, and what the action throws */
export function runAction(ctx: Context, object: CatalogObject, action: RecordAction, id: string, input: unknown): Promise<void> {
  return transaction(ctx, async (ctx) => {
    requireAccess(ctx, 'read', object);
    requireAccess(ctx, action.access, object);
    const [record] = await lockRecords(ctx, object, [id]);
    if (!record || record.deletedAt !== null) throw notFound(object.def.label.toLowerCase());
    await action.run(ctx, { ...record, id }, input);
  });
}
