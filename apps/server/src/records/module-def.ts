import type { AnyObject } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import type { AnyJob } from '../kernel/jobs.ts';
import type { AnyOperation } from '../kernel/operation.ts';
import type { RecordAction } from './actions.ts';
import type { Hook } from './hooks.ts';

/** The manifest of a module: everything it adds, in the order in which it takes effect. */
export interface ModuleDef {
  readonly name: string;
  readonly objects?: readonly AnyObject[];
  readonly actions?: readonly RecordAction[];
  readonly hooks?: readonly Hook[];
  readonly jobs?: readonly AnyJob[];
  /** Plain actions that are not on a record. */
  readonly operations?: readonly AnyOperation[];
  /** What a new workspace needs of it; runs once, inside the set-up's transaction. */
  seed?(ctx: Context): Promise<void>;
}
