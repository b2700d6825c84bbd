import type { AnyObject, Issue, Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';

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

/** Whether a write sets a field to something else than it was. */
export function changes(write: Write, field: string): boolean {
  const before = write.before?.[field] ?? null;
  const after = write.after[field] ?? null;
  if (before === after) return false;
  return before === null || after === null || JSON.stringify(before) !== JSON.stringify(after);
}
