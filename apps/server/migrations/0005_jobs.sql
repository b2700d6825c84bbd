-- One row per run of a job, for the administrator's page and for replays: the queue itself keeps no payload to show.
create table job_run (
  workspace_id uuid not null,
  id uuid not null,
  job text not null,
  key text,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'dead')),
  payload jsonb not null,
  actor_id uuid,
  batch_id uuid not null,
  attempts integer not null default 0,
  max_attempts integer not null,
  interruptions integer not null default 0,
  last_error text,
  run_at timestamptz not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (workspace_id, id)
);
create unique index job_run_key on job_run (workspace_id, job, key) where state = 'waiting' and key is not null;
create index job_run_newest on job_run (workspace_id, created_at, id);
call cross_secure('job_run');

-- When each schedule last ticked: whoever moves it forward has the tick, on however many nodes.
create table schedule_tick (
  name text primary key,
  last_tick timestamptz not null,
  last_error text,
  finished_at timestamptz
);

-- Adds a job to the queue in the caller's transaction. The application may not touch the queue otherwise, and may
-- only add jobs for the workspace it is bound to. The key is the run's id: adding a run again replaces its waiting job.
create function cross_add_job(job text, run_id uuid, run_at timestamptz, max_attempts integer) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  workspace uuid := nullif(current_setting('app.ws', true), '')::uuid;
begin
  if workspace is null then
    raise exception 'A job needs a workspace.';
  end if;
  perform graphile_worker.add_job(
    job, json_build_object('workspaceId', workspace, 'runId', run_id),
    run_at => run_at, max_attempts => max_attempts, job_key => run_id::text);
end
$$;
revoke all on function cross_add_job(text, uuid, timestamptz, integer) from public;
grant execute on function cross_add_job(text, uuid, timestamptz, integer) to cross_app;

-- Makes the change log's partitions, one per month (UTC), for the month of a time and some months after it.
-- Rows that had to go to the default partition move to their own.
create function cross_add_partitions(at timestamptz, months integer) returns integer
language plpgsql security definer
set search_path = public, pg_temp
as $$
declare
  made integer := 0;
  first timestamp := date_trunc('month', at at time zone 'UTC');
  starts timestamptz;
  ends timestamptz;
  partition text;
begin
  perform pg_advisory_xact_lock(7267700003);
  perform set_config('lock_timeout', '5s', true);
  for month in 0 .. months loop
    starts := (first + make_interval(months => month)) at time zone 'UTC';
    ends := (first + make_interval(months => month + 1)) at time zone 'UTC';
    partition := format('change_%s', to_char(starts at time zone 'UTC', 'YYYY_MM'));
    continue when to_regclass('public.' || partition) is not null;
    execute format('create table %I (like change including defaults including constraints)', partition);
    execute format('lock table change_default in access exclusive mode');
    execute format('with moved as (delete from change_default where at >= %L and at < %L returning *) '
      'insert into %I select * from moved', starts, ends, partition);
    execute format('alter table change attach partition %I for values from (%L) to (%L)', partition, starts, ends);
    made := made + 1;
  end loop;
  return made;
end
$$;
revoke all on function cross_add_partitions(timestamptz, integer) from public;
grant execute on function cross_add_partitions(timestamptz, integer) to cross_app;

-- What a job or a command needs to know of its workspace, and of the member it acts for.
create function cross_workspace(workspace uuid, member uuid) returns jsonb
language plpgsql stable security definer
set search_path = public, pg_temp
as $$
begin
  return (
    select jsonb_build_object(
      'currency', w.currency, 'timeZone', w.time_zone, 'country', coalesce(w.country, ''),
      'catalogVersion', c.catalog_version, 'role', m.role)
    from workspace w
    join workspace_counter c on c.workspace_id = w.workspace_id
    left join membership m on m.workspace_id = w.workspace_id and m.id = member and m.active and m.deleted_at is null
    where w.workspace_id = workspace and w.deleted_at is null
    limit 1);
end
$$;
revoke all on function cross_workspace(uuid, uuid) from public;
grant execute on function cross_workspace(uuid, uuid) to cross_app;
