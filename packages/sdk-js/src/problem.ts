/** One thing that is wrong with an input; `path` says where: `amount.currency`. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An issue as it is sent: its path in steps, from the outside in. */
interface SentIssue extends Omit<Issue, 'path'> {
  readonly path: readonly (string | number)[];
}

/** The body of a refusal, as RFC 9457 lays it down, with all issues at once. */
export interface ProblemBody {
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly issues?: readonly SentIssue[];
  readonly [extension: string]: unknown;
}

/**
 * What the server refused, or the network failed to carry. `message` is a sentence for people; `code` is stable:
 * `not_found forbidden invalid conflict stale unauthenticated too_many unavailable`, and `offline` when no answer came.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly requestId: string | null;
  /** The whole body: a `stale` problem carries `current`, the record as it is now. */
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? 'The server did not say what went wrong. Try again.');
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? (status >= 500 ? 'unavailable' : 'invalid');
    this.issues = (body.issues ?? []).map(({ path, ...rest }) => ({ ...rest, path: path.join('.') }));
    this.requestId = body.requestId ?? null;
    this.body = body;
  }
}

/** The problem of a request that got no answer at all. */
export function offlineProblem(): ApiProblem {
  return new ApiProblem(0, { code: 'offline', detail: 'The server cannot be reached. Check the connection.' });
}

/** Reads a refusal; an answer that is no problem document still becomes one. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const body: unknown = isJson
    ? await response
        .clone()
        .json()
        .catch(() => null)
    : null;
  if (isProblemBody(body)) return new ApiProblem(response.status, body);
  return new ApiProblem(response.status, { detail: sentenceFor(response.status) });
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

function sentenceFor(status: number): string {
  if (status === 429) return 'That was too much at once. Wait a moment and try again.';
  if (status >= 500) return 'The server is not available right now. Try again in a moment.';
  return 'The server refused this request.';
}
