import type { RowIssue } from '../import-shape.ts';

/** Rows that share an issue: the same code, for the same value of the same column. */
export interface Finding {
  readonly issue: RowIssue;
  readonly firstRow: number;
  rows: number;
}

/** What is found out about a file's rows, summed up as it comes. */
export interface Findings {
  problem(row: number, issue: RowIssue): void;
  note(row: number, issue: RowIssue): void;
  /** Those that concern most rows first. */
  problems(): readonly Finding[];
  notes(): readonly Finding[];
  /** Kinds of problems that there was no room to keep apart. */
  readonly dropped: number;
}

/** More kinds than a person will look at; beyond it rows still count as errors, only not by value. */
const mostKinds = 2_000;

/** Nothing found yet. */
export function noFindings(): Findings {
  const problems = new Map<string, Finding>();
  const notes = new Map<string, Finding>();
  let dropped = 0;
  const add = (to: Map<string, Finding>, row: number, issue: RowIssue): void => {
    const key = JSON.stringify([issue.code, issue.column, issue.field, issue.value]);
    const known = to.get(key);
    if (known) known.rows += 1;
    else if (to.size < mostKinds) to.set(key, { issue, firstRow: row, rows: 1 });
    else dropped += 1;
  };
  return {
    problem: (row, issue) => add(problems, row, issue),
    note: (row, issue) => add(notes, row, issue),
    problems: () => sorted(problems),
    notes: () => sorted(notes),
    get dropped() {
      return dropped;
    },
  };
}

function sorted(found: ReadonlyMap<string, Finding>): Finding[] {
  return [...found.values()].sort((a, b) => b.rows - a.rows || a.firstRow - b.firstRow);
}
