import { STATUS_CODES } from 'node:http';
import type { Issue, Json } from '@cross-crm/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ErrorKind } from '../../kernel/errors.ts';
import { CrossError, notFound, unavailable } from '../../kernel/errors.ts';
import { explained } from '../../kernel/database.ts';
import { zodIssues } from '../../kernel/zod-issues.ts';

/** An error as RFC 9457 has it. `code` is stable, `detail` is for people, `requestId` leads to the log. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly issues: readonly Issue[];
  readonly [extra: string]: Json | readonly Issue[];
}

/** The one place that knows which status an error has. */
const statusOf: Readonly<Record<ErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
};

/** What Fastify itself refuses, by status. */
const refusals: Readonly<Record<number, { code: string; detail: string }>> = {
  400: { code: 'malformed', detail: 'The request cannot be read. Check that the body is valid JSON in UTF-8 and the address well formed.' },
  413: { code: 'too_large', detail: 'The body is too large. Send it in smaller parts.' },
  414: { code: 'too_large', detail: 'The address is too long.' },
  415: {
    code: 'unsupported_media_type',
    detail: 'Send the body in the media type that the documentation names, which is application/json nearly everywhere.',
  },
};

/** Answers with a problem document. Used for every error, wherever it comes from. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request.id);
  if (problem.status >= 500) request.log[problem.status === 503 ? 'warn' : 'error']({ err: error }, 'request failed');
  const retryAfter = problem['retryAfter'];
  if (typeof retryAfter === 'number') reply.header('retry-after', String(Math.max(1, Math.ceil(retryAfter))));
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** The problem document of an error. What we did not foresee tells its request id and nothing else. */
export function problemOf(error: unknown, requestId: string): Problem {
  const known = explained(withIssues(error));
  if (known instanceof CrossError) {
    const { code, message, issues, details } = known;
    return problem(statusOf[known.kind], code, message, requestId, issues, details);
  }
  const status = refusedStatus(known);
  const refusal = refusals[status];
  if (refusal) return problem(status, refusal.code, refusal.detail, requestId);
  return problem(500, 'internal', `Something went wrong on our side. The request id is ${requestId}.`, requestId);
}

/** There is nothing at this address. */
export function noSuchRoute(): CrossError {
  return notFound('page');
}

/** Values that PostgreSQL cannot take were caught at the edge; these are faults that pass. */
const passing: Readonly<Record<string, string>> = {
  '57014': 'The database took too long.',
  '55P03': 'The database is busy.',
  '53200': 'The database is out of memory.',
};

function withIssues(error: unknown): unknown {
  if (error instanceof z.ZodError)
    return new CrossError('invalid', 'invalid', zodIssues(error)[0]?.message ?? 'The input is not valid.', {
      issues: zodIssues(error),
      cause: error,
    });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason =
    passing[code] ?? (error instanceof Error && error.message === 'Query read timeout' ? 'The database took too long.' : undefined);
  return reason === undefined ? error : unavailable('database_busy', `${reason} Try again in a few seconds.`);
}

function refusedStatus(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error)) return 500;
  const status = Number(error.statusCode);
  return status >= 400 && status < 500 && !(status in refusals) ? 400 : status;
}

function problem(
  status: number,
  code: string,
  detail: string,
  requestId: string,
  issues: readonly Issue[] = [],
  details: Readonly<Record<string, Json>> = {},
): Problem {
  return {
    ...details,
    type: `urn:cross-crm:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    code,
    requestId,
    issues,
  };
}
