import type { Issue, Json } from '@cross-crm/schema';

/** The closed set of errors. Each kind has one HTTP status, known to `api/rest/problem.ts` only. */
export type ErrorKind = 'not_found' | 'forbidden' | 'invalid' | 'conflict' | 'stale' | 'unauthenticated' | 'too_many' | 'unavailable';

interface Extra {
  readonly issues?: readonly Issue[];
  /** Further members of the problem document: `{ current: record }`, `{ retryAfter: 30 }`. */
  readonly details?: Readonly<Record<string, Json>>;
  readonly cause?: unknown;
}

/** An error the caller can understand: a stable code, and a sentence that says what to do. */
export class CrossError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly details: Readonly<Record<string, Json>>;

  constructor(kind: ErrorKind, code: string, message: string, extra: Extra = {}) {
    super(message, { cause: extra.cause });
    this.name = 'CrossError';
    this.kind = kind;
    this.code = code;
    this.issues = extra.issues ?? [];
    this.details = extra.details ?? {};
  }
}

/** There is no such record, or the caller may not see it: both look the same. */
export const notFound = (what: string): CrossError =>
  new CrossError('not_found', 'not_found', `There is no such ${what}, or you may not see it.`);

export const forbidden = (code: string, message: string): CrossError => new CrossError('forbidden', code, message);

/** The input does not fit; carries every issue, never just the first. */
export const invalid = (issues: readonly Issue[]): CrossError =>
  new CrossError('invalid', 'invalid', issues[0]?.message ?? 'The input is not valid.', { issues });

/** The input does not fit in one place. `path` leads to it. */
export const invalidAt = (path: readonly (string | number)[], code: string, message: string): CrossError =>
  invalid([{ path, code, message }]);

export const conflict = (code: string, message: string, extra: Extra = {}): CrossError => new CrossError('conflict', code, message, extra);

/** Someone changed the record since the caller read it; `details.current` is the record now. */
export const stale = (message: string, details: Readonly<Record<string, Json>>): CrossError =>
  new CrossError('stale', 'stale', message, { details });

export const unauthenticated = (code: string, message: string): CrossError => new CrossError('unauthenticated', code, message);

/** `retryAfter` is in seconds. */
export const tooMany = (message: string, retryAfter: number): CrossError =>
  new CrossError('too_many', 'too_many', message, { details: { retryAfter } });

/** `retryAfter` is in seconds. */
export const unavailable = (code: string, message: string, retryAfter = 5): CrossError =>
  new CrossError('unavailable', code, message, { details: { retryAfter } });
