import type { FastifyInstance, FastifyRequest } from 'fastify';

const harmless = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-resource-policy': 'same-origin',
};
const noPage = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/** Headers of an answer to what is refused before any hook has run. */
export function refusalHeaders(request: FastifyRequest): Readonly<Record<string, string>> {
  return { ...harmless, ...noPage, 'x-request-id': request.id };
}

/**
 * Headers that keep a page of ours from being misused. Styles may be inline because the component kit sets them on
 * elements; scripts may not, but for those of the page itself, named by their hash. An answer of the API is no page:
 * nothing in it may run at all.
 */
export function securityHeaders(app: FastifyInstance, secure: boolean, scriptHashes: readonly string[]): void {
  const policy = [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptHashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const everywhere: Record<string, string> = { ...harmless, ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}) };
  const answers = { ...everywhere, ...noPage };
  const pages = {
    ...everywhere,
    'content-security-policy': policy,
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  };
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(request.url.startsWith('/api/') ? answers : pages).header('x-request-id', request.id);
  });
}
