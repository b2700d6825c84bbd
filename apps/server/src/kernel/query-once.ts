import pg from 'pg';

/** One question over a connection of its own, for what happens once: a check, a start. Requests use the pools. */
export async function queryOnce<Row extends object>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'cross' });
  // The query under way is rejected as well; without a listener a lost connection would end the whole process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
