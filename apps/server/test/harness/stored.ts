import type { TestApp } from './app.ts';

/** Counts of everything that signing in and inviting could have written: to see that a refusal wrote nothing. */
export async function stored({ tables }: TestApp): Promise<unknown> {
  const { rows } = await tables.query(`select
    (select count(*)::int from workspace) as workspaces, (select count(*)::int from account) as accounts,
    (select count(*)::int from session) as sessions, (select count(*)::int from invitation where used_at is null) as invitations,
    (select count(*)::int from change) as changes`);
  return rows[0];
}
