create extension if not exists pg_trgm;

-- Text as search compares it: no case, no accents. The same as foldText in packages/schema, letter for letter.
create function cross_fold(value text) returns text
language sql immutable strict parallel safe
return replace(replace(replace(translate(
  lower(regexp_replace(normalize(value, nfkd), U&'[\0300-\036F]', '', 'g') collate "und-x-icu"),
  U&'\0131\00F8\0142\0111\00F0\0127\03C2', 'ioldbhσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

-- Gives a tenant table what every tenant table has: row-level security, one policy per role, grants.
create procedure cross_secure(tenant_table regclass)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('create policy workspace on %s to cross_app using '
    '(workspace_id = any (array[nullif(current_setting(''app.ws'', true), '''')::uuid]))', tenant_table);
  execute format('create policy reading on %s for select to cross_read using (true)', tenant_table);
  execute format('grant select, insert, update, delete on %s to cross_app', tenant_table);
  execute format('grant select on %s to cross_read', tenant_table);
end
$$;
revoke all on procedure cross_secure(regclass) from public;
