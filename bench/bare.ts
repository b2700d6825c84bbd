import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The bare baseline: node:http, the bare driver with prepared statements, and the best SQL one can write by hand for
 * the same answers, JSON built in SQL, bound to the workspace. No sign-in, no rights, no history beyond what is asked.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c role=cross_read' });
const writer = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c role=cross_app' });
const workspace = process.env.BENCH_WORKSPACE ?? '';

const time = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const system = `a.id, a.version, ${time('a.created_at')} as "createdAt", ${time('a.updated_at')} as "updatedAt", a.created_by as "createdBy", a.updated_by as "updatedBy", ${time('a.deleted_at')} as "deletedAt"`;
const owner = `(select json_build_object('id', m.id, 'title', m.name) from membership m where m.workspace_id = $1 and m.id = a.owner) as owner`;

const contactColumns = `${system}, a.name, a.first_name as "firstName", a.last_name as "lastName", a.job_title as "jobTitle", a.emails, a.phones,
  (select json_agg(json_build_object('id', c.id, 'title', c.name, 'role', l.role, 'startedOn', l.started_on, 'endedOn', l.ended_on)) from link l join company c on c.workspace_id = $1 and c.id = l.to_id
    where l.workspace_id = $1 and l.object = 'contact' and l.field = 'companies' and l.from_id = a.id and c.deleted_at is null) as companies,
  a.lifecycle, a.address, a.birthday, a.linkedin, ${owner}, a.tags, a.description, a.external_id as "externalId"`;

const dealColumns = `${system}, a.name, a.number, a.pipeline, (select json_build_object('id', s.id, 'title', s.name, 'position', s.position, 'kind', s.kind, 'probability', s.probability) from stage s where s.workspace_id = $1 and s.id = a.stage) as stage,
  a.status, json_build_object('amount', a.amount, 'currency', a.amount_currency) as amount, a.probability, json_build_object('amount', a.weighted_amount, 'currency', a.weighted_amount_currency) as "weightedAmount",
  (select json_build_object('id', c.id, 'title', c.name) from company c where c.workspace_id = $1 and c.id = a.company) as company,
  (select json_agg(json_build_object('id', c.id, 'title', c.name, 'role', l.role)) from link l join contact c on c.workspace_id = $1 and c.id = l.to_id
    where l.workspace_id = $1 and l.object = 'deal' and l.field = 'contacts' and l.from_id = a.id) as contacts,
  (select json_build_object('id', p.id, 'title', p.name) from product p where p.workspace_id = $1 and p.id = a.product) as product, ${owner},
  a.start_date as "startDate", a.close_date as "closeDate", ${time('a.closed_at')} as "closedAt", ${time('a.stage_changed_at')} as "stageChangedAt", a.lost_reason as "lostReason", a.next_step as "nextStep", a.source, a.tags, a.description, a.external_id as "externalId"`;

const list = (columns: string, table: string, order: string): string =>
  `select coalesce(json_agg(r), '[]')::text as json from (select ${columns} from ${table} a where a.workspace_id = $1 and a.deleted_at is null order by ${order} limit 50) r`;
const one = (columns: string, table: string): string =>
  `select row_to_json(r)::text as json from (select ${columns} from ${table} a where a.workspace_id = $1 and a.id = $2) r`;

const statements: Readonly<Record<string, string>> = {
  '/contacts': list(contactColumns, 'contact', `left(cross_fold(a.name), 200) collate "C", a.id`),
  '/contacts-updated': list(contactColumns, 'contact', 'a.updated_at desc, a.id desc'),
  '/deals': list(dealColumns, 'deal', 'a.updated_at desc, a.id desc'),
  '/contact': one(contactColumns, 'contact'),
};

async function answer(path: string, id: string | null): Promise<string> {
  if (path === '/update') return update(id ?? '');
  const text = statements[path];
  if (!text) return '{}';
  const { rows } = await pool.query<{ json: string }>({ name: path, text, values: id === null ? [workspace] : [workspace, id] });
  return `{"records":${rows[0]?.json ?? 'null'}}`;
}

/** The same statements that an update with history needs: lock, read, write, number and log the change, read again. */
async function update(id: string): Promise<string> {
  const client = await writer.connect();
  try {
    await client.query(`begin; set local app.ws = '${workspace}'`);
    await client.query({
      name: 'lock',
      text: 'select 1 from contact where workspace_id = $1 and id = $2 for update',
      values: [workspace, id],
    });
    await client.query({
      name: 'read',
      text: 'select row_to_json(a) as json from contact a where a.workspace_id = $1 and a.id = $2',
      values: [workspace, id],
    });
    const title = `Title ${Math.random()}`;
    await client.query({
      name: 'write',
      text: 'update contact set job_title = $3, version = version + 1, updated_at = now() where workspace_id = $1 and id = $2',
      values: [workspace, id, title],
    });
    await client.query({
      name: 'log',
      text: `with counter as (update workspace_counter set change_seq = change_seq + 1 where workspace_id = $1 returning change_seq), written as (
        insert into change (workspace_id, seq, at, id, batch_id, source, object, record_id, action, version, before, after)
        select $1, change_seq, now(), gen_random_uuid(), gen_random_uuid(), 'screen', 'contact', $2, 'update', 2, '{"jobTitle":null}', jsonb_build_object('jobTitle', $3::text) from counter returning seq)
        select pg_notify('cross_change', $1::text || ':' || max(seq)) from written`,
      values: [workspace, id, title],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
  return answer('/contact', id);
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  answer(url.pathname, url.searchParams.get('id')).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
