-- Whether this code may serve: it compares the version with its own.
grant select on cross_migration to cross_app;

-- Tries that are limited, by what and whose they are. Rows past their time mean nothing and are swept.
create table rate_limit (
  key text primary key,
  taken integer not null,
  resets_at timestamptz not null
);
grant select, insert, update, delete on rate_limit to cross_app;

-- Invitations by link. The link holds the workspace and a secret; only the secret's hash is kept.
create table invitation (
  workspace_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (workspace_id, id)
);
create unique index invitation_token on invitation (workspace_id, token_hash);
create index invitation_email on invitation (workspace_id, email);
call cross_secure('invitation');

-- Answers kept for a day under the key that the client chose, so that a repeated request is not carried out twice.
create table idempotency (
  workspace_id uuid not null,
  membership_id uuid not null,
  key text not null,
  request_hash bytea not null,
  instance bigint not null,
  batch_id uuid not null,
  created_at timestamptz not null,
  status integer,
  headers jsonb,
  body text,
  primary key (workspace_id, membership_id, key)
);
create index idempotency_created on idempotency (workspace_id, created_at);
call cross_secure('idempotency');

-- Everything a request needs to know about who asks, in one statement: it runs before the workspace is known.
create function cross_session(token bytea, at timestamptz) returns jsonb
language plpgsql stable security definer
set search_path = public, pg_temp
as $$
begin
  return (
    select jsonb_build_object(
      'id', s.id, 'accountId', s.account_id, 'accountName', a.name, 'email', a.email,
      'workspaceId', s.workspace, 'workspaceName', w.name,
      'currency', w.currency, 'timeZone', w.time_zone, 'country', coalesce(w.country, ''),
      'catalogVersion', c.catalog_version,
      'membershipId', m.id, 'membershipName', m.name, 'roles', jsonb_build_array(m.role),
      'lastUsedAt', to_char(s.last_used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from session s
    join account a on a.id = s.account_id
    join membership m on m.workspace_id = s.workspace and m.id = s.membership_id
      and m.active and m.deleted_at is null and m.account = s.account_id::text
    join workspace w on w.workspace_id = s.workspace and w.deleted_at is null
    join workspace_counter c on c.workspace_id = s.workspace
    where s.token_hash = token and s.expires_at > at
    limit 1);
end
$$;
revoke all on function cross_session(bytea, timestamptz) from public;
grant execute on function cross_session(bytea, timestamptz) to cross_app;

-- The same for many sessions by id, for open sockets: those that still live, with what they carry now.
create function cross_live_sessions(ids uuid[], at timestamptz)
returns table (id uuid, roles text[], catalog_version integer)
language plpgsql stable security definer
set search_path = public, pg_temp
as $$
begin
  return query
    select s.id, array[m.role], c.catalog_version
    from session s
    join membership m on m.workspace_id = s.workspace and m.id = s.membership_id
      and m.active and m.deleted_at is null and m.account = s.account_id::text
    join workspace_counter c on c.workspace_id = s.workspace
    where s.id = any (ids) and s.expires_at > at;
end
$$;
revoke all on function cross_live_sessions(uuid[], timestamptz) from public;
grant execute on function cross_live_sessions(uuid[], timestamptz) to cross_app;

-- Where an account may sign in to, oldest place first.
create function cross_memberships(account_id uuid) returns table (workspace_id uuid, membership_id uuid)
language plpgsql stable security definer
set search_path = public, pg_temp
as $$
begin
  return query
    select m.workspace_id, m.id from membership m
    join workspace w on w.workspace_id = m.workspace_id and w.deleted_at is null
    where m.account = cross_memberships.account_id::text and m.active and m.deleted_at is null
    order by m.created_at, m.id;
end
$$;
revoke all on function cross_memberships(uuid) from public;
grant execute on function cross_memberships(uuid) to cross_app;

-- Whether there is no workspace yet, so that the first person may set one up.
create function cross_setup_needed() returns boolean
language plpgsql stable security definer
set search_path = public, pg_temp
as $$
begin
  return not exists (select from workspace);
end
$$;
revoke all on function cross_setup_needed() from public;
grant execute on function cross_setup_needed() to cross_app;

-- Throws away what has had its time, in every workspace.
create function cross_sweep(at timestamptz) returns void
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  delete from session s where s.expires_at < at;
  delete from rate_limit r where r.resets_at < at;
  delete from idempotency i where i.created_at < at - interval '24 hours';
  delete from invitation v where v.expires_at < at - interval '30 days';
  delete from job_run j where j.state = 'done' and j.finished_at < at - interval '30 days';
end
$$;
revoke all on function cross_sweep(timestamptz) from public;
grant execute on function cross_sweep(timestamptz) to cross_app;
