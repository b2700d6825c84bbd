import type { Json } from './json.ts';

/**
 * A record of any object as the API gives it: system fields, then the object's own fields flat beside them. An empty
 * field is null. Times are ISO 8601 in UTC with milliseconds.
 */
export interface CrossRecord {
  readonly id: string;
  /** Grows with each change; send it back as `If-Match` to notice what others changed meanwhile. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: RecordLink | null;
  readonly updatedBy: RecordLink | null;
  readonly deletedAt: string | null;
  readonly [field: string]: Json;
}

/** A link to a record as read: its id, its title and what the object's definition sends along. */
export interface RecordLink {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: Json;
}

/** Values to write, by field name. */
export type FieldValues = { readonly [field: string]: Json };

export interface ListQuery {
  /** A filter (see the filter language); sent as JSON. */
  readonly filter?: object | null;
  /** Field names in order, `-` before a name for descending. */
  readonly sort?: readonly string[];
  readonly fields?: readonly string[];
  /** Relations whose whole record is wanted in place of the link. */
  readonly include?: readonly string[];
  /** At most 200. */
  readonly limit?: number;
  readonly cursor?: string | null;
  readonly count?: 'capped' | 'exact';
  /** Deleted records: left out unless asked for. */
  readonly deleted?: 'true' | 'only';
  /** The list as it stood at this time (ISO 8601). */
  readonly asOf?: string;
}

export interface RecordPage<Read = CrossRecord> {
  readonly records: readonly Read[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
  readonly count?: { readonly value: number; readonly capped: boolean };
}

export interface AggregateQuery {
  readonly filter?: object | null;
  readonly groupBy?: string;
  /** `count`, `sum:amount`, `avg:amount`, `min:closeDate`, `max:closeDate`. */
  readonly measures: readonly string[];
}

export interface AggregateGroup {
  /** The group's value or link; null for the empty group, and for the one group when nothing is grouped. */
  readonly key: Json;
  readonly count: number;
  /** Measures by name; money gives a list of `{ currency, amount }`. */
  readonly [measure: string]: Json;
}

export interface AggregateAnswer {
  readonly groups: readonly AggregateGroup[];
}

/** The outcome of a bulk write: ids by what became of them. */
export interface BulkResult {
  readonly batchId: string;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  readonly deleted: readonly string[];
  readonly restored: readonly string[];
  readonly refused: readonly {
    /** Its place in what was sent, from 0. */
    readonly index: number;
    readonly id: string | null;
    readonly issues: readonly { readonly path: readonly (string | number)[]; readonly code: string; readonly message: string }[];
  }[];
}

/** Which records a bulk write is about: a list of ids, or everything a filter matches. */
export type BulkTarget = { readonly ids: readonly string[] } | { readonly filter: object };

export interface ChangeEntry {
  readonly id: string;
  readonly seq: number;
  readonly batchId: string;
  readonly at: string;
  readonly actor: RecordLink | null;
  readonly source: string;
  readonly object: string;
  readonly recordId: string;
  readonly recordTitle: string | null;
  readonly action: 'create' | 'update' | 'delete' | 'restore';
  readonly before: FieldValues | null;
  readonly after: FieldValues | null;
}

export interface HistoryPage {
  readonly changes: readonly ChangeEntry[];
  readonly next: number | null;
}

export interface UndoResult {
  readonly batchId: string;
  readonly undone: number;
  /** What stayed because somebody changed it since. */
  readonly conflicts: readonly {
    readonly object: string;
    readonly recordId: string;
    readonly title: string | null;
    readonly fields: readonly string[];
    readonly reason: string;
  }[];
}

export interface Batch {
  readonly batchId: string;
  readonly at: string;
  readonly actor: RecordLink | null;
  readonly source: string;
  readonly changes: number;
  /** How many records of each object. */
  readonly objects: { readonly [object: string]: number };
}
