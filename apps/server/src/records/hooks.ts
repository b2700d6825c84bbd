import type { AnyObject, Issue, Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import type { CatalogObject } from './catalog.ts';
import { registry } from './registry.ts';

/** A record's values by field name, as they are stored: links are ids. */
export type Values = Readonly<Record<string, Json>>;

/** One record on its way through the pipeline. Hooks may change `after` and refuse the write with an issue. */
export interface Write {
  readonly action: 'create' | 'update' | 'delete' | 'restore';
  readonly id: string;
  /** The record before; null when it is created. */
  readonly before: Values | null;
  /** The record as it will be. */
  readonly after: Record<string, Json>;
  /** Issues found; a write with any is refused. */
  readonly issues: Issue[];
  /** Where the caller's input had it, for issues of bulk calls. */
  readonly index: number;
}

/**
 * A rule that runs inside the write, for all records of one call together, so that it can ask the database once.
 * `beforeWrite` may change and refuse; `afterWrite` runs once the rows are there, in the same transaction.
 * What leaves the building is a job, added here. Order is the order in the manifests.
 */
export interface Hook {
  readonly name: string;
  readonly on: AnyObject;
  readonly at: 'beforeWrite' | 'afterWrite';
  run(ctx: Context, writes: readonly Write[]): Promise<void> | void;
}

/** Runs an object's hooks of one kind, one after the other. */
export async function runHooks(ctx: Context, object: CatalogObject, at: Hook['at'], writes: readonly Write[]): Promise<void> {
  for (const hook of registry().hooks) {
    const live = writes.filter((write) => write.issues.length === 0);
    if (hook.at === at && hook.on.name === object.def.name && live.length > 0) await hook.run(ctx, live);
  }
}

/** Whether a write sets a field to something else than it was. */
export function changes(write: Write, field: string): boolean {
  return JSON.stringify(write.before?.[field] ?? null) !== JSON.stringify(write.after[field] ?? null);
}
