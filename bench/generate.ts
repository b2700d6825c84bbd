import pg from 'pg';
import { sha256 } from '../apps/server/src/kernel/crypto.ts';
import type { Size } from './sizes.ts';

/** The sign-in that the benchmarks use: the owner of the first workspace. */
export const benchToken = 'bench-session-token';

/**
 * Fills a migrated, empty database, deterministically: every value is computed from a record's number, in the
 * database, so that the same size always gives the same records. Runs as the owner.
 */
export async function generate(url: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set synchronous_commit = off; set maintenance_work_mem = '256MB'");
    await client.query(functions);
    for (let at = 0; at < size.workspaces; at += 1) await fillWorkspace(client, at, shareOf(size, at));
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

type Counts = Pick<Size, 'companies' | 'contacts' | 'deals' | 'activities'>;

function shareOf(size: Size, at: number): Counts {
  const part = at === 0 ? 0.5 : 0.5 / (size.workspaces - 1);
  const share = (count: number): number => Math.round(count * part);
  return { companies: share(size.companies), contacts: share(size.contacts), deals: share(size.deals), activities: share(size.activities) };
}

/** An id from a kind, a workspace and a number: version 7 in form, so that ids made later sort later. */
const functions = `
create or replace function bench_id(kind int, ws int, n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(1735689600000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(ws), 3, '0') || lpad(to_hex(n), 12, '0'))::uuid $$;
create or replace function bench_pick(n bigint, salt text, of int) returns int language sql immutable parallel safe as $$
  select (('x' || substr(md5(n || salt), 1, 7))::bit(28)::int % of) $$;
create or replace function bench_word(n bigint, salt text) returns text language sql immutable parallel safe as $$
  select initcap((array['al','be','cor','dan','el','fa','gor','hel','in','jo','ka','lor','mi','nor','ol','pe','qua','ri','sol','ta'])[1 + bench_pick(n, salt || 'a', 20)]
    || (array['ba','den','fri','gan','hol','ki','lan','mer','nes','per','ram','sen','tor','vik','wen'])[1 + bench_pick(n, salt || 'b', 15)]
    || (array['','berg','dal','ford','gate','heim','land','mark','son','stad','vale','wick'])[1 + bench_pick(n, salt || 'c', 12)]) $$;`;

async function fillWorkspace(client: pg.Client, ws: number, counts: Counts): Promise<void> {
  const system = `1, timestamptz '2025-01-01' + n * interval '17 seconds', timestamptz '2025-06-01' + bench_pick(n, 'u', 40000000) * interval '1 second'`;
  const columns = 'workspace_id, id, version, created_at, updated_at';
  const id = (kind: number, of: string): string => `bench_id(${kind}, ${ws}, ${of})`;
  const workspace = id(0, '0');
  const statements = [
    `insert into workspace (${columns}, name, currency, time_zone, country) values (${workspace}, ${workspace}, 1, now(), now(), 'Bench ${ws}', 'EUR', 'Europe/Berlin', 'DE')`,
    `insert into workspace_counter (workspace_id) values (${workspace})`,
    `insert into account (id, email, name, created_at, updated_at) values (${id(1, '0')}, 'bench${ws}@bench.example', 'Bench', now(), now())`,
    `insert into membership (${columns}, name, role, active, account) select ${workspace}, ${id(2, 'n')}, ${system}, bench_word(n, 'm') || ' ' || bench_word(n, 'n'), case when n = 0 then 'owner' else 'member' end, true, case when n = 0 then ${id(1, '0')}::text end from generate_series(0, 49) n`,
    `insert into pipeline (${columns}, name, position, is_default) select ${workspace}, ${id(3, 'n')}, ${system}, 'Sales', 0, true from generate_series(0, 0) n`,
    `insert into stage (${columns}, name, pipeline, position, probability, kind) select ${workspace}, ${id(4, 'n')}, ${system}, 'Stage ' || n, ${id(3, '0')}, n, n * 15, case n when 6 then 'won' when 7 then 'lost' else 'open' end from generate_series(0, 7) n`,
    `insert into company (${columns}, name, domain, industry, employees, owner, lifecycle, external_id, custom)
      select ${workspace}, ${id(5, 'n')}, ${system}, bench_word(n, 'co') || ' ' || bench_word(n, 'cp'), 'c' || n || '.example', (array['Trade','Energy','Health','Software','Logistics','Retail','Finance'])[1 + bench_pick(n, 'i', 7)],
        bench_pick(n, 'e', 5000), ${id(2, "bench_pick(n, 'o', 50)")}, (array['prospect','customer','former','partner'])[1 + bench_pick(n, 'l', 4)], 'C-' || n, jsonb_build_object('region', 'R' || bench_pick(n, 'r', 20))
      from generate_series(1, ${counts.companies}) n`,
    `insert into contact (${columns}, name, first_name, last_name, job_title, emails, phones, lifecycle, owner, external_id, custom)
      select ${workspace}, ${id(6, 'n')}, ${system}, bench_word(n, 'f') || ' ' || bench_word(n, 's'), bench_word(n, 'f'), bench_word(n, 's'), (array['Buyer','Director','Engineer','Owner'])[1 + bench_pick(n, 't', 4)],
        jsonb_build_array(jsonb_build_object('email', 'p' || n || '@c' || (1 + n % ${counts.companies}) || '.example', 'kind', 'work')),
        jsonb_build_array(jsonb_build_object('number', '+49 30 ' || (1000000 + n), 'e164', '+4930' || (1000000 + n), 'kind', 'work')),
        (array['lead','prospect','customer','former'])[1 + bench_pick(n, 'l', 4)], ${id(2, "bench_pick(n, 'o', 50)")}, 'P-' || n, jsonb_build_object('region', 'R' || bench_pick(n, 'r', 20))
      from generate_series(1, ${counts.contacts}) n`,
    `insert into link (workspace_id, id, object, field, from_id, to_id, position)
      select ${workspace}, ${id(7, 'n')}, 'contact', 'companies', ${id(6, 'n')}, ${id(5, `1 + n % ${counts.companies}`)}, 0 from generate_series(1, ${counts.contacts}) n`,
    `insert into deal (${columns}, name, number, pipeline, stage, status, amount, amount_currency, probability, weighted_amount, weighted_amount_currency, company, owner, close_date, stage_changed_at, external_id)
      select ${workspace}, ${id(8, 'n')}, ${system}, bench_word(n, 'd') || ' ' || bench_word(n, 'e'), n, ${id(3, '0')}, ${id(4, 's')}, case s when 6 then 'won' when 7 then 'lost' else 'open' end,
        a, 'EUR', s * 15, round(a * s * 0.15, 2), 'EUR', ${id(5, `1 + n % ${counts.companies}`)}, ${id(2, "bench_pick(n, 'o', 50)")}, date '2025-01-01' + bench_pick(n, 'x', 900), timestamptz '2026-01-01' + bench_pick(n, 'g', 300) * interval '1 day', 'D-' || n
      from (select n, case when bench_pick(n, 'q', 10) = 0 then bench_pick(n, 'z', 6) else 6 + bench_pick(n, 'z', 2) end as s, (100 + bench_pick(n, 'a', 90000))::numeric(12, 2) as a from generate_series(1, ${counts.deals}) n) g`,
    `insert into activity (${columns}, subject, kind, starts_at, done, owner, company)
      select ${workspace}, ${id(9, 'n')}, ${system}, 'Talk ' || n, (array['call','meeting','mail'])[1 + bench_pick(n, 'k', 3)], timestamptz '2025-01-01' + bench_pick(n, 'y', 60000000) * interval '1 second', true, ${id(2, "bench_pick(n, 'o', 50)")}, ${id(5, `1 + n % ${counts.companies}`)}
      from generate_series(1, ${counts.activities}) n`,
  ];
  for (const text of statements) await client.query(text);
  if (ws === 0) await signIn(client, workspace, id(1, '0'), id(2, '0'));
}

async function signIn(client: pg.Client, workspace: string, account: string, membership: string): Promise<void> {
  await client.query(
    `insert into session (token_hash, id, account_id, workspace, membership_id, user_agent, address, created_at, last_used_at, expires_at)
     values ($1, gen_random_uuid(), ${account}, ${workspace}, ${membership}, 'bench', '127.0.0.1', now(), now(), now() + interval '60 days')`,
    [sha256(benchToken)],
  );
}
