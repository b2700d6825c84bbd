import type { Access, AnyObject, FieldCondition } from '@cross-crm/schema';
import type { z } from 'zod';
import type { Context } from '../kernel/context.ts';
import type { Values } from './hooks.ts';

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
  /** For which records it is offered, by their own fields; all when absent. The action itself still refuses. */
  readonly availableWhen?: FieldCondition;
  readonly input: Input;
  /** Runs in the transaction, with the record locked. */
  run(ctx: Context, record: Values & { readonly id: string }, input: z.output<Input>): Promise<void>;
}

/** Declares an action; the compiler types `run` by `input`. */
export function defineAction<Input extends z.ZodType>(action: RecordAction<Input>): RecordAction {
  return { ...action, run: (ctx, record, input) => action.run(ctx, record, action.input.parse(input)) };
}
