import type { FastifyInstance } from 'fastify';
import { unavailable } from '../../kernel/errors.ts';
import { databaseVersion } from '../../kernel/migrate.ts';
import type { ServerParts } from '../../kernel/operation.ts';

interface HealthParts extends ServerParts {
  readonly schemaVersion: number;
}

/** `/livez`: the process answers. `/readyz`: it may be sent requests, since the database is there and has our schema. */
export function healthRoutes(app: FastifyInstance, parts: HealthParts): void {
  app.get('/livez', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    await requireReady(parts);
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
}

/** @throws unavailable, saying what is missing */
async function requireReady({ database, schemaVersion }: HealthParts): Promise<void> {
  const [found] = await Promise.all([databaseVersion(database.app), database.read.query('select 1')]);
  if (found === schemaVersion) return;
  throw unavailable(
    'schema_version',
    `The database has schema version ${found}, this release needs ${schemaVersion}. Run cross migrate with this release.`,
  );
}
