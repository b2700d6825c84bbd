import type { Database } from './database.ts';
import { queryOnce } from './query-once.ts';

/** Builds an index as the owner, outside any transaction, so that the table stays usable. What an earlier try left half done goes first. */
export async function buildIndex(database: Database, name: string, createConcurrently: string): Promise<void> {
  const [half] = await queryOnce<{ valid: boolean }>(
    database.ownerUrl,
    'select i.indisvalid as valid from pg_class c join pg_index i on i.indexrelid = c.oid where c.relname = $1',
    [name],
  );
  if (half && !half.valid) await queryOnce(database.ownerUrl, `drop index concurrently if exists ${name}`);
  await queryOnce(database.ownerUrl, createConcurrently);
}
