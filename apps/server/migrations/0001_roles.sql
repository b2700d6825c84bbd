-- The two roles the server works as. They own nothing. A role belongs to the whole cluster, so it may exist already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'cross_app') then
    create role cross_app nologin noinherit nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'cross_read') then
    create role cross_read nologin noinherit nosuperuser;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of this cluster made them at the same moment
end
$$;

-- Only a superuser may grant BYPASSRLS; without it every tenant table gets a policy for reading instead (0002).
do $$
begin
  if (select rolsuper from pg_roles where rolname = current_user)
    and not (select rolbypassrls from pg_roles where rolname = 'cross_read') then
    alter role cross_read bypassrls;
  end if;
exception when others then
  raise notice 'cross_read stays without BYPASSRLS: %', sqlerrm;
end
$$;

-- The owner's login works as these roles with SET ROLE.
do $$
begin
  if not pg_has_role(current_user, 'cross_app', 'member') or not pg_has_role(current_user, 'cross_read', 'member') then
    execute format('grant cross_app, cross_read to %I', current_user);
  end if;
end
$$;

grant usage on schema public to cross_app, cross_read;
