import type { FastifyInstance } from 'fastify';
import { isOverloaded } from '../../kernel/database.ts';
import { unavailable } from '../../kernel/errors.ts';
import type { ServerParts } from '../../kernel/operation.ts';

/**
 * Under more load than the database takes, some are turned away at once so that the others are served in time: a queue
 * that only grows would make everybody wait until they give up.
 */
export function shedLoad(api: FastifyInstance, { database }: ServerParts): void {
  api.addHook('onRequest', async () => {
    if (isOverloaded(database)) throw unavailable('overloaded', 'Too much is going on just now. Try again in a second.', 1);
  });
}
