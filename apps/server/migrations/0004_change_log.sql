-- One row per workspace for the counters that its transactions take just before they commit.
create table workspace_counter (
  workspace_id uuid primary key,
  change_seq bigint not null default 0,
  catalog_version integer not null default 1
);
call cross_secure('workspace_counter');

-- Numbers given to records (auto-number fields), without gaps from concurrent inserts.
create table number_counter (
  workspace_id uuid not null,
  object text not null,
  field text not null,
  value bigint not null,
  primary key (workspace_id, object, field)
);
call cross_secure('number_counter');

-- The change log: append-only for the application. Partitioned by time; a job keeps partitions ahead.
create table change (
  workspace_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  id uuid not null,
  batch_id uuid not null,
  actor_id uuid,
  source text not null,
  object text not null,
  record_id uuid not null,
  action text not null,
  version integer not null,
  before jsonb,
  after jsonb,
  primary key (workspace_id, seq, at)
) partition by range (at);
create table change_default partition of change default;
create index change_record on change (workspace_id, record_id, seq);
create index change_batch on change (workspace_id, batch_id, seq);
create index change_object_at on change (workspace_id, object, at);
call cross_secure('change');
revoke update, delete on change from cross_app;

-- Many-to-many relations of every object, built-in and custom: one row per link, live ones only.
create table link (
  workspace_id uuid not null,
  id uuid not null,
  object text not null,
  field text not null,
  from_id uuid not null,
  to_id uuid not null,
  position integer not null,
  role text,
  started_on date,
  ended_on date,
  primary key (workspace_id, id)
);
create unique index link_ends on link (workspace_id, object, field, from_id, to_id);
create index link_back on link (workspace_id, object, field, to_id, from_id);
call cross_secure('link');
