import type { Access, AnyObject } from '@cross-crm/schema';
import type { z } from 'zod';
import type { Context } from '../kernel/context.ts';
import { notFound } from '../kernel/errors.ts';
import { requireAccess } from './access.ts';
import type { CatalogObject } from './catalog.ts';
import type { Values } from './hooks.ts';
import { registry } from './registry.ts';
import { lockRecords } from './store.ts';
import { transaction } from '../kernel/transaction.ts';

/**
 * A verb on an object: one definition gives the route, its entry in OpenAPI, the client's method, the palette's
 * command and the button. `access` is required.
 */
export interface RecordAction<Input extends z.ZodType = z.ZodType> {
  /** kebab-case verb: `move`, `win`. */
  readonly name: string;
  readonly on: AnyObject;
  readonly label: string;
  readonly description: string;
  readonly access: Access;
  readonly input: Input;
  /** Runs in the transaction, with the record locked. */
  run(ctx: Context, record: Values & { readonly id: string }, input: z.output<Input>): Promise<void>;
}

/** Declares an action; the compiler types `run` by `input`. */
export function defineAction<Input extends z.ZodType>(action: RecordAction<Input>): RecordAction {
  return { ...action, run: (ctx, record, input) => action.run(ctx, record, action.input.parse(input)) };
}

/** The actions of an object, in the order of the manifests. */
export function actionsOf(object: CatalogObject): readonly RecordAction[] {
  return registry().modules.flatMap((module) => module.actions ?? []).filter((action) => action.on.name === object.def.name);
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
