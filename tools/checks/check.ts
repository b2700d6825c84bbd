/** What a check found: each problem is one line that says where, and the note is a figure worth printing. */
export interface Outcome {
  readonly problems: readonly string[];
  readonly note?: string;
}

/** One of the checks that `npm run check` runs. */
export interface Check {
  /** One or two words: `dead code`. */
  readonly name: string;
  run(): Promise<Outcome>;
}
