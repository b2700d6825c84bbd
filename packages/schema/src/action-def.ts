import type { z } from 'zod';
import type { AnyObject } from './object-def.ts';

/** Rights an action may ask for on its object. */
export type Access = 'read' | 'create' | 'update' | 'delete' | 'export' | 'bulk' | 'merge';

/**
 * A verb on an object. One definition gives the route `POST /api/v1/<plural>/{id}/<name>`, its entry in OpenAPI,
 * the client's method, the palette's command and the button.
 */
export interface ActionDef<Context, Object extends AnyObject, Input extends z.ZodType, Record> {
  /** kebab-case verb: `move`, `close`. */
  readonly name: string;
  readonly on: Object;
  readonly label: string;
  readonly description: string;
  /** Required: an action without it does not compile. */
  readonly access: Access;
  readonly input: Input;
  run(ctx: Context, record: Record, input: z.output<Input>): Promise<unknown>;
}

export type AnyAction<Context> = ActionDef<Context, AnyObject, z.ZodType, never>;

/** Declares an action; gives its argument back with the narrowest type. */
export function defineAction<Context, Object extends AnyObject, Input extends z.ZodType, Record>(
  action: ActionDef<Context, Object, Input, Record>,
): ActionDef<Context, Object, Input, Record> {
  return action;
}
