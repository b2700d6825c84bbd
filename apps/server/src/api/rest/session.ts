import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../kernel/context.ts';
import { forbidden, invalidAt, unauthenticated } from '../../kernel/errors.ts';
import { idWithin, isId, newId } from '../../kernel/ids.ts';
import type { OperationAccess, ServerConfig, ServerParts } from '../../kernel/operation.ts';
import type { Session } from '../../kernel/session.ts';
import { absoluteDays, sessionCookie } from '../../kernel/session.ts';
import { withPools } from '../../kernel/transaction.ts';
import { isUnsafe, requireCsrfToken, requireOwnOrigin } from './csrf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null for nobody. */
    session: Session | null;
    /** Set with the session. */
    context: Context | null;
  }
  interface FastifyContextConfig {
    /** Who may call the route; members when not set. */
    access?: OperationAccess;
  }
}

const administrators = new Set(['owner', 'admin']);

/**
 * Looks up who asks, once per request and before the body is read, and refuses whom the route does not let in.
 * Routes are for members unless their `config.access` says otherwise.
 */
export function guardRoutes(api: FastifyInstance, server: ServerParts): void {
  api.decorateRequest('session', null);
  api.decorateRequest('context', null);
  api.addHook('onRequest', async (request) => {
    const access = request.routeOptions.config.access ?? 'member';
    if (isUnsafe(request)) requireOwnOrigin(request, server.config);
    if (request.is404) return;
    await recognise(request, server);
    if (access === 'public') return;
    const session = requireSession(request);
    if (isUnsafe(request)) requireCsrfToken(request, session, server.config);
    if (access === 'administrator') requireAdministrator(session);
  });
}

async function recognise(request: FastifyRequest, server: ServerParts): Promise<void> {
  const token = readCookie(request, server.config, sessionCookie);
  if (token === undefined) return;
  request.session = await server.sessions.find(token);
  if (request.session) request.context = contextFor(server, request.session, batchOf(request, request.session.membershipId));
}

/** A member's context, complete from the session: no further question to the database. */
export function contextFor(server: ServerParts, session: Session, batchId: string): Context {
  return withPools(server.database, {
    actor: { membershipId: session.membershipId, roles: session.roles },
    workspaceId: session.workspaceId,
    now: server.clock.now(),
    batchId,
    source: 'screen',
    timeZone: session.timeZone,
    currency: session.currency,
    country: session.country,
    catalogVersion: session.catalogVersion,
  });
}

/**
 * Several writes of one user act share a batch when the client gives them the same `X-Batch-Id`. The batch's own id is
 * made from it and the member, so that nobody can add to what another person did. A read has none.
 */
function batchOf(request: FastifyRequest, membershipId: string): string {
  const given = request.headers['x-batch-id'];
  if (given === undefined) return isUnsafe(request) ? newId() : request.id;
  if (typeof given === 'string' && isId(given)) return idWithin(membershipId, given);
  throw invalidAt(['X-Batch-Id'], 'not_a_uuid', 'Send X-Batch-Id as a lower-case uuid.');
}

/** The context of a signed-in request. @throws unauthenticated */
export function contextOf(request: FastifyRequest): Context {
  if (request.context) return request.context;
  throw signInFirst();
}

function requireSession(request: FastifyRequest): Session {
  if (request.session) return request.session;
  throw signInFirst();
}

function signInFirst(): Error {
  return unauthenticated('unauthenticated', 'Sign in to go on.');
}

function requireAdministrator(session: Session): void {
  if (session.roles.some((role) => administrators.has(role))) return;
  throw forbidden('administrators_only', 'Only an owner or administrator of this workspace may do this.');
}

/** Over https the name carries a promise that browsers check: set by this host, for this host alone. */
function cookieName(config: ServerConfig, name: string): string {
  return isSecure(config) ? `__Host-${name}` : name;
}

function isSecure(config: ServerConfig): boolean {
  return config.publicUrl.startsWith('https:');
}

/** The value of one of our cookies. */
export function readCookie(request: FastifyRequest, config: ServerConfig, name: string): string | undefined {
  return request.cookies[cookieName(config, name)];
}

/** Sets a cookie that scripts cannot read and other sites do not send along. `maxAge` in seconds, 0 removes it. */
export function writeCookie(reply: FastifyReply, config: ServerConfig, name: string, value: string, maxAge: number): void {
  reply.setCookie(cookieName(config, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(config),
    maxAge: Math.min(maxAge, absoluteDays * 4 * 86_400),
  });
}
