import type { Json } from '@cross-crm/schema';
import type { RowIssue, RowOutcome } from '../import-shape.ts';
import type { LinkPlan } from './file-plan.ts';

/** The texts of a cell that name records, with what the cell says about the link to each. */
export interface NamedRecords {
  readonly link: LinkPlan;
  readonly texts: readonly string[];
  readonly ties: ReadonlyMap<string, Readonly<Record<string, Json>>>;
}

/** A row on its way to being a record. */
export interface Draft {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Values by field; only of cells that say something. Links are ids. */
  readonly values: Record<string, Json>;
  /** Values for a new record only: what templates compose. */
  readonly composed: Record<string, Json>;
  readonly named: NamedRecords[];
  /** Fields whose linked record does not exist yet: a preview knows that it will. */
  readonly pending: Set<string>;
  /** Links to be set once their records are there: they stand further down, or in a later file. */
  readonly deferred: Set<string>;
  readonly issues: RowIssue[];
  outcome: RowOutcome;
  /** The record it changes or creates. */
  id: string | null;
  /** What the record holds now, for an update. */
  before: Readonly<Record<string, Json>> | null;
  /** The fields it would change, with their new values. */
  set: Record<string, Json>;
}

/** A row of which nothing is known yet. */
export function newDraft(row: number, cells: readonly string[]): Draft {
  return {
    row,
    cells,
    values: {},
    composed: {},
    named: [],
    pending: new Set(),
    deferred: new Set(),
    issues: [],
    outcome: 'create',
    id: null,
    before: null,
    set: {},
  };
}

/** Makes a draft fail. */
export function refuse(draft: Draft, issue: RowIssue): void {
  draft.issues.push(issue);
  draft.outcome = 'error';
}

/** Whether a row still may become a record. */
export function isLive(draft: Draft): boolean {
  return draft.outcome !== 'error' && draft.outcome !== 'skip';
}
