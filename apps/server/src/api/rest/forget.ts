import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ServerParts } from '../../kernel/operation.ts';
import { registry } from '../../records/registry.ts';
import { isUnsafe } from './csrf.ts';

const apiPath = '/api/v1';

/**
 * Sessions are believed for two seconds, and carry roles, settings and the catalog's version. After a write that may
 * have changed those, this node forgets before it answers, so that the next request sees it, and the others are told.
 * Writes to records that only say something about the business, which are nearly all, are left out.
 */
export function forgetAfterWrites(api: FastifyInstance, { sessions }: ServerParts): void {
  api.addHook('onSend', async (request, reply) => {
    const { session } = request;
    if (session && isUnsafe(request) && reply.statusCode < 400 && mayChangeSessions(request)) await sessions.tell(session.workspaceId);
  });
}

function mayChangeSessions(request: FastifyRequest): boolean {
  const plural = request.routeOptions.url?.slice(apiPath.length).split('/')[1];
  const object = registry().objects.find((each) => each.plural === plural);
  return object === undefined || object.administered === true;
}
