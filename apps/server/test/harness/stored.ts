import type { TestApp } from './app.ts';

/** Counts of everything that signing in and inviting could have written: to see that a refusal wrote nothing. */
export async function stored({ tables }: TestApp): Promise<unknown> {
  const { rows } = await tables.query(`select
    (select count(*)::int from workspace) as workspaces, (select count(*)::int from account) as accounts,
    (select count(*)::int from session) as sessions, (select count(*)::int from invitation where used_at is null) as invitations,
    (select count(*)::int from change) as changes`);
  return rows[0];
}

/** Tables in which a refused request may leave something: how often somebody tried, when they were last seen. */
const traces = ['session', 'rate_limit', 'idempotency', 'schedule_tick'];

/** Tells, by table, when something in the whole database has changed since: the rows there are, and who wrote them last. */
export async function fingerprint({ tables }: TestApp): Promise<Readonly<Record<string, string>>> {
  const { rows: names } = await tables.query<{ name: string }>({
    name: 'tables of the product',
    text: `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> all ($1) order by 1`,
    values: [traces],
  });
  const parts = names.map(
    ({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as mark from "${name}"`,
  );
  const { rows } = await tables.query<{ name: string; mark: string }>({ name: 'fingerprint', text: parts.join(' union all ') });
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
}
