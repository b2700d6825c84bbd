import type { Statement } from '@cross-crm/sql';
import type { Database } from './database.ts';

/** Where a change comes from. */
export type Source = 'screen' | 'api' | 'import' | 'automation' | 'ai' | 'sync' | 'system';

/** Who acts: a member of the workspace, or the system itself. */
export interface Actor {
  /** Id of the `membership` record; null for the system. */
  readonly membershipId: string | null;
  /** Keys of the roles held; `system` may do everything. */
  readonly roles: readonly string[];
}

/** What a context's database offers. Inside `transaction` it is the transaction. */
export interface Connection {
  /** Rows of a hand-written statement, under row-level security of the workspace. */
  query<Row extends object>(statement: Statement): Promise<Row[]>;
  readonly pools: Database;
  /** Present inside a transaction only. */
  readonly transaction?: TransactionState;
}

export interface TransactionState {
  /** Work done just before the commit, in order; each is registered once per key. */
  readonly beforeCommit: Map<string, (ctx: Context) => Promise<void>>;
  /** Changes not yet written to the change log. Owned by `records/changes.ts`. */
  readonly changes: unknown[];
}

/** Everything a function needs to know about who asks, where and when. Made at the edge, passed first. */
export interface Context {
  readonly db: Connection;
  readonly actor: Actor;
  readonly workspaceId: string;
  readonly now: Date;
  /** Groups the changes of one request, import or automation run, for undo. */
  readonly batchId: string;
  readonly source: Source;
  /** IANA zone, ISO 4217 currency and ISO 3166 country of the workspace. */
  readonly timeZone: string;
  readonly currency: string;
  readonly country: string;
  /** Version of the workspace's custom fields: names the catalog snapshot. */
  readonly catalogVersion: number;
}
