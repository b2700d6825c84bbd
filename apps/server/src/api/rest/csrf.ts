import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { csrfToken, sameSecret } from '../../kernel/crypto.ts';
import { forbidden } from '../../kernel/errors.ts';
import type { ServerConfig } from '../../kernel/operation.ts';
import type { Session } from '../../kernel/session.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may change something. */
export function isUnsafe(request: FastifyRequest): boolean {
  return !safeMethods.has(request.method);
}

/**
 * Refuses a request that a page of another site made: browsers say in `Origin` which page asks. Ours are those of the
 * public address; and, where the Host header is an IP address or localhost, of that host. A name is not enough, since
 * anybody's name can be made to point at this server. A request without the header does not come from a page.
 * @throws forbidden
 */
export function requireOwnOrigin(request: FastifyRequest, config: ServerConfig): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin === undefined && (site === undefined || site === 'same-origin' || site === 'none')) return;
  if (origin !== undefined && isOwnOrigin(origin, request.host, config)) return;
  throw forbidden('foreign_origin', `Open Cross CRM at ${config.publicUrl}. To use another address, set PUBLIC_URL to it and start again.`);
}

function isOwnOrigin(origin: string, host: string, config: ServerConfig): boolean {
  if (!URL.canParse(origin)) return false;
  if (origin === new URL(config.publicUrl).origin) return true;
  const page = new URL(origin);
  return page.host === host && isNumericOrLocal(page.hostname);
}

function isNumericOrLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}

/** Refuses an unsafe request of a session without its token in `X-CSRF-Token`. @throws forbidden */
export function requireCsrfToken(request: FastifyRequest, session: Session, config: ServerConfig): void {
  const given = request.headers['x-csrf-token'];
  if (typeof given === 'string' && sameSecret(given, csrfToken(config.secret, session.id))) return;
  throw forbidden('csrf', 'Send the csrfToken of GET /api/v1/me in the header X-CSRF-Token. In a browser, reload the page.');
}
