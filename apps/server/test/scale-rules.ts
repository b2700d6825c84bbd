/**
 * What every table must keep to so that workspaces can one day live on many nodes, asked of the catalog of the
 * database. One row for each breach: `rule` and the thing that breaks it. Tenant tables are those with `workspace_id`.
 */
export const scaleBreaches = `
with tenant as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner, a.attnum, a.attnotnull
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
)
select 'unique key without workspace_id first' as rule, i.indexrelid::regclass::text as of
  from tenant t join pg_index i on i.indrelid = t.oid where i.indisunique and i.indkey[0] <> t.attnum
union all
select 'no primary key', relname from tenant t
  where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
union all
select 'workspace_id may be null', relname from tenant where not attnotnull
union all
select 'foreign key without workspace_id first', k.conname
  from pg_constraint k join tenant t on t.oid = k.conrelid join tenant r on r.oid = k.confrelid
  where k.contype = 'f' and (k.conkey[1] <> t.attnum or k.confkey[1] <> r.attnum)
union all
select 'foreign key that empties workspace_id', k.conname from pg_constraint k join tenant t on t.oid = k.conrelid
  where k.contype = 'f' and (k.confdeltype in ('n', 'd') or k.confupdtype in ('n', 'd')) and t.attnum = any (k.conkey)
union all
select 'foreign key from a global table', k.conname from pg_constraint k join tenant r on r.oid = k.confrelid
  where k.contype = 'f' and not exists (select from tenant t where t.oid = k.conrelid)
    and not (select relispartition from pg_class where oid = k.conrelid)
union all
select 'trigger', tgname || ' on ' || t.relname from pg_trigger g join tenant t on t.oid = g.tgrelid where not tgisinternal
union all
select 'no row-level security', relname from tenant where not relrowsecurity
union all
select 'forced row-level security', relname from tenant where relforcerowsecurity
union all
select 'owned by the application', relname from tenant where pg_get_userbyid(relowner) in ('cross_app', 'cross_read')
union all
select 'other policy', t.relname || '.' || p.polname from pg_policy p join tenant t on t.oid = p.polrelid
  where pg_get_expr(p.polqual, p.polrelid) not like '(workspace_id = ANY (ARRAY[%'
    and not (pg_get_expr(p.polqual, p.polrelid) = 'true' and p.polcmd = 'r'
      and p.polroles = array(select oid from pg_roles where rolname = 'cross_read'))
union all
select 'counter that is not bigint', t.relname || '.' || a.attname from tenant t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
  where a.atttypid <> 'int8'::regtype and (a.attidentity <> '' or exists (
    select from pg_attrdef d where d.adrelid = t.oid and d.adnum = a.attnum and pg_get_expr(d.adbin, d.adrelid) like 'nextval%'))
union all
select 'exclusion without workspace_id', k.conname from pg_constraint k join tenant t on t.oid = k.conrelid
  where k.contype = 'x' and not t.attnum = any (k.conkey)
union all
select 'partition granted to the application', c.relname from pg_class c
  where c.relispartition and c.relkind in ('r', 'p') and has_table_privilege('cross_app', c.oid, 'select')
union all
select 'application role with too many rights', rolname::text from pg_roles where rolname = 'cross_app' and (rolsuper or rolbypassrls)
union all
select 'inheritance', c.relname from pg_inherits h join pg_class c on c.oid = h.inhrelid where not c.relispartition
order by 1, 2`;
