-- Imports: files that somebody brought in, how they are to be read, and what came of them.
create table import (
  workspace_id uuid not null,
  id uuid not null,
  status text not null check (status in ('draft', 'previewing', 'previewed', 'running', 'done', 'failed', 'undone')),
  message text,
  batch_id uuid not null,
  -- Who works on it: a run that finds another one's mark here has been overtaken and stops.
  attempt uuid,
  phase text,
  rows_done bigint not null default 0,
  rows_total bigint not null default 0,
  undo jsonb,
  created_at timestamptz not null,
  created_by uuid not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (workspace_id, id)
);
create index import_newest on import (workspace_id, created_at, id);
call cross_secure('import');

-- A file of an import. The bytes are in the file store under their hash.
create table import_file (
  workspace_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  position integer not null,
  name text not null,
  size bigint not null,
  hash text not null,
  utf8 boolean not null,
  row_count bigint not null,
  object text,
  format_given jsonb not null default '{}',
  format jsonb not null,
  encodings jsonb not null,
  columns jsonb not null,
  key jsonb not null default '[]',
  mapping jsonb not null default '[]',
  value_map jsonb not null default '[]',
  problem jsonb,
  preview jsonb,
  result jsonb,
  -- How far the run has come: rows whose effect is committed, in the pass over the file that is under way.
  pass text,
  rows_passed bigint not null default 0,
  primary key (workspace_id, id),
  foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade
);
create unique index import_file_name on import_file (workspace_id, import_id, name);
create index import_file_hash on import_file (workspace_id, hash);
call cross_secure('import_file');

-- Rows to look at: of a preview the first of each kind, of a run those that were refused, all of them.
create table import_row (
  workspace_id uuid not null,
  file_id uuid not null,
  phase text not null check (phase in ('preview', 'run')),
  row_no bigint not null,
  outcome text not null check (outcome in ('create', 'update', 'unchanged', 'skip', 'error')),
  record_id uuid,
  content jsonb not null,
  primary key (workspace_id, file_id, phase, row_no),
  foreign key (workspace_id, file_id) references import_file (workspace_id, id) on delete cascade
);
call cross_secure('import_row');
