import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { unavailable } from '../../kernel/errors.ts';
import type { ServerParts } from '../../kernel/operation.ts';

/** So many requests may wait for each connection: at 5 ms a statement, a tenth of a second. */
const waitingPerConnection = 20;

/**
 * Under more load than the database takes, some are turned away at once so that the others are served in time: a queue
 * that only grows would make everybody wait until they give up.
 */
export function shedLoad(api: FastifyInstance, { database }: ServerParts): void {
  api.addHook('onRequest', async () => {
    if (isFull(database.app) || isFull(database.read)) throw unavailable('overloaded', 'Too much is going on just now. Try again in a second.', 1);
  });
}

function isFull(pool: pg.Pool): boolean {
  return pool.waitingCount >= waitingPerConnection * (pool.options.max ?? 10);
}
