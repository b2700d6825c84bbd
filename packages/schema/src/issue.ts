/** One thing wrong with an input: where, a stable code, and a sentence that says what to do. */
export interface Issue {
  /** Path into the input, for instance `['amount', 'currency']` or `[17, 'email']` in a bulk call. */
  readonly path: readonly (string | number)[];
  /** Stable, snake_case, for programs: `required`, `not_a_number`, `unknown_field`. */
  readonly code: string;
  /** For people: "Write the amount as a number, for instance 1250.50." */
  readonly message: string;
}

/** A parsed value, or every issue that stands in the way. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A successful parse. */
export function parsed<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

/** A failed parse with one issue at the value itself (the caller prefixes the path). */
export function failed(code: string, message: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path: [], code, message }] };
}
