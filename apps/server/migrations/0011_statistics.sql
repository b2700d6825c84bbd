-- Tells the planner about tables that have grown a great deal since it last looked: without figures it takes a workspace
-- of a hundred thousand rows for one of a single row, and reads all of it for each link. The database looks by itself
-- once a minute; an import cannot wait for that. The application may not analyze tables that it does not own.
create function cross_refresh_statistics() returns integer
language plpgsql security definer
set search_path = public, pg_temp
as $$
declare
  grown regclass;
  refreshed integer := 0;
begin
  for grown in
    select c.oid from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped)
      and pg_stat_get_mod_since_analyze(c.oid) > greatest(1000, c.reltuples / 2)
  loop
    execute format('analyze (skip_locked) %s', grown);
    refreshed := refreshed + 1;
  end loop;
  return refreshed;
end
$$;
revoke all on function cross_refresh_statistics() from public;
grant execute on function cross_refresh_statistics() to cross_app;
