import pg from 'pg';
import type { Database } from './database.ts';

/**
 * Builds an index as the owner, outside any transaction, so that the table stays usable. What an earlier try left half
 * done goes first. Gives false, with nothing done, while another one is being built: two would wait for each other.
 */
export async function buildIndex(database: Database, name: string, createConcurrently: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: database.ownerUrl, connectionTimeoutMillis: 5_000, application_name: 'cross' });
  // The statement under way is rejected as well; without a listener a lost connection would end the whole process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Never waited for: the build would wait for whoever waits. It goes with the connection.
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock(hashtextextended('build an index', 0)) as mine");
    if (rows[0]?.mine !== true) return false;
    await build(client, name, createConcurrently);
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function build(client: pg.Client, name: string, createConcurrently: string): Promise<void> {
  const { rows } = await client.query<{ valid: boolean }>(
    'select i.indisvalid as valid from pg_class c join pg_index i on i.indexrelid = c.oid where c.relname = $1',
    [name],
  );
  if (rows[0]?.valid === false) await client.query(`drop index concurrently if exists ${name}`);
  await client.query(createConcurrently);
}
