import { queryOnce } from '../../apps/server/src/kernel/query-once.ts';

interface Part {
  /** What it belongs to: the name of a table, a function or the schema. */
  readonly of: string;
  readonly text: string;
}

const heading = `-- The database as all migrations leave it: tables, keys, indexes, policies, functions and grants.
-- Written by npm run golden from the catalog of the database; the same on every version of PostgreSQL. Not to be run.
`;

/**
 * The schema `public` of a migrated database as text, in an order that only depends on names.
 * @param url the owner's login
 * @throws when the schema holds a kind of thing that this dump does not show
 */
export async function dumpSchema(url: string): Promise<string> {
  await refuseUnknownKinds(url);
  const [extensions, functions, tables] = await Promise.all([ask(url, extensionParts), ask(url, functionParts), ask(url, tableParts)]);
  const details = new Map<string, string[]>();
  for (const query of [constraintParts, indexParts, securityParts, policyParts, triggerParts, grantParts]) {
    for (const { of, text } of await ask(url, query)) details.set(of, [...(details.get(of) ?? []), text]);
  }
  const blocks = [
    extensions.map((part) => part.text).join('\n'),
    ...functions.map((part) => part.text),
    ...tables.map((part) => [part.text, ...(details.get(part.of) ?? [])].join('\n')),
    (details.get('schema public') ?? []).join('\n'),
  ];
  return `${heading}\n${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function ask(url: string, query: string): Promise<Part[]> {
  return queryOnce<Part>(url, query);
}

/** Tables, partitioned tables, indexes and their parts are shown; a view or sequence would have to be added here. */
async function refuseUnknownKinds(url: string): Promise<void> {
  const found = await ask(
    url,
    `select relname as of, relkind::text as text from pg_class
     where relnamespace = 'public'::regnamespace and relkind not in ('r', 'p', 'i', 'I', 't') order by 1`,
  );
  if (found.length > 0) throw new Error(`The dump does not show ${found.map((part) => `${part.of} (${part.text})`).join(', ')}.`);
}

const extensionParts = `
  select extname as of, format('create extension %I;', extname) as text
  from pg_extension where extname <> 'plpgsql' order by 1`;

/** Ours only: extensions bring theirs. PUBLIC may run a function unless that was taken away. */
const functionParts = `
  select p.proname as of, concat_ws(E'\\n',
    btrim(regexp_replace(pg_get_functiondef(p.oid), '[ \\t]+$', '', 'gn'), E' \\n') || ';',
    case when p.proacl is not null and not exists (select from aclexplode(p.proacl) a where a.grantee = 0)
      then format('revoke all on %s %s from public;', case p.prokind when 'p' then 'procedure' else 'function' end, p.oid::regprocedure) end,
    (select string_agg(format('grant execute on %s %s to %I;', case p.prokind when 'p' then 'procedure' else 'function' end, p.oid::regprocedure, a.grantee::regrole), E'\\n' order by a.grantee::regrole::text)
      from aclexplode(p.proacl) a where a.grantee <> 0 and a.grantee <> p.proowner)) as text
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  order by p.proname, p.oid::regprocedure::text`;

const tableParts = `
  select c.relname as of, concat(
    format(E'create table %I', c.relname),
    case when c.relispartition then (select format(' partition of %s', i.inhparent::regclass) from pg_inherits i where i.inhrelid = c.oid) end,
    E' (\\n',
    (select string_agg(concat('  ', quote_ident(a.attname), ' ', format_type(a.atttypid, a.atttypmod),
        case when a.attcollation <> t.typcollation then format(' collate %s', a.attcollation::regcollation) end,
        case when a.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid)) end,
        case when a.attgenerated = '' and d.oid is not null then format(' default %s', pg_get_expr(d.adbin, d.adrelid)) end,
        case when a.attidentity <> '' then ' generated as identity' end,
        case when a.attnotnull then ' not null' end), E',\\n' order by a.attnum)
      from pg_attribute a
      join pg_type t on t.oid = a.atttypid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    E'\\n)',
    case when c.relispartition then ' ' || pg_get_expr(c.relpartbound, c.oid) end,
    case when c.relkind = 'p' then ' partition by ' || pg_get_partkeydef(c.oid) end,
    ';') as text
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  order by c.relname`;

/** Since PostgreSQL 18 a NOT NULL is a constraint with a name; the columns show it already. */
const constraintParts = `
  select c.relname as of, format('alter table %I add constraint %I %s;', c.relname, k.conname, pg_get_constraintdef(k.oid)) as text
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = 'public'::regnamespace and k.contype <> 'n' and not c.relispartition
  order by c.relname, array_position(array['p', 'u', 'x', 'c', 'f'], k.contype::text), k.conname`;

const indexParts = `
  select c.relname as of, pg_get_indexdef(i.indexrelid) || ';' as text
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class n on n.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace and not c.relispartition
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by c.relname, n.relname`;

const securityParts = `
  select relname as of, format('alter table %I %s row level security;', relname, case when relforcerowsecurity then 'force' else 'enable' end) as text
  from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity
  order by relname`;

const policyParts = `
  select c.relname as of, concat(
    format('create policy %I on %I', p.polname, c.relname),
    case when not p.polpermissive then ' as restrictive' end,
    ' for ', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
    ' to ', (select string_agg(case r when 0 then 'public' else r::regrole::text end, ', ' order by r::regrole::text) from unnest(p.polroles) r),
    format(E'\\n  using (%s)', pg_get_expr(p.polqual, p.polrelid)),
    E'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ';') as text
  from pg_policy p join pg_class c on c.oid = p.polrelid
  where c.relnamespace = 'public'::regnamespace
  order by c.relname, p.polname`;

const triggerParts = `
  select c.relname as of, pg_get_triggerdef(t.oid) || ';' as text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
  order by c.relname, t.tgname`;

/** What the owner may do goes without saying. */
const grantParts = `
  select c.relname as of, format('grant %s on %I to %I;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), c.relname, a.grantee::regrole) as text
  from pg_class c cross join aclexplode(c.relacl) a
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.grantee <> c.relowner and a.grantee <> 0
  group by c.relname, a.grantee
  union all
  select 'schema public', format('grant %s on schema public to %I;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), a.grantee::regrole)
  from pg_namespace n cross join aclexplode(n.nspacl) a
  where n.nspname = 'public' and a.grantee <> 0 and a.grantee::regrole::text like 'cross%'
  group by a.grantee
  order by 1, 2`;
