-- One table for each object, as its definition asks for (`cross explain <object>`).

create table company (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  domain text,
  website text,
  phones jsonb,
  industry text,
  employees double precision,
  annual_revenue numeric,
  annual_revenue_currency text,
  founded_year double precision,
  address jsonb,
  parent uuid,
  lifecycle text,
  owner uuid,
  tags uuid[],
  description text,
  external_id text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index company_domain_key on company (workspace_id, domain) where deleted_at is null;
create unique index company_external_id_key on company (workspace_id, external_id) where deleted_at is null;
create index company_updated_at_order on company (workspace_id, updated_at, id) where deleted_at is null;
create index company_created_at_order on company (workspace_id, created_at, id) where deleted_at is null;
create index company_name_order on company (workspace_id, (left(cross_fold(name), 200) collate "C"), id) where deleted_at is null;
create index company_industry_order on company (workspace_id, (left(cross_fold(industry), 200) collate "C"), id) where deleted_at is null;
create index company_parent_order on company (workspace_id, parent, id) where deleted_at is null;
create index company_lifecycle_order on company (workspace_id, lifecycle, id) where deleted_at is null;
create index company_owner_order on company (workspace_id, owner, id) where deleted_at is null;
call cross_secure('company');

create table contact (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  first_name text,
  last_name text,
  job_title text,
  emails jsonb,
  phones jsonb,
  lifecycle text,
  address jsonb,
  birthday date,
  linkedin text,
  owner uuid,
  tags uuid[],
  description text,
  external_id text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index contact_external_id_key on contact (workspace_id, external_id) where deleted_at is null;
create index contact_updated_at_order on contact (workspace_id, updated_at, id) where deleted_at is null;
create index contact_created_at_order on contact (workspace_id, created_at, id) where deleted_at is null;
create index contact_name_order on contact (workspace_id, (left(cross_fold(name), 200) collate "C"), id) where deleted_at is null;
create index contact_last_name_order on contact (workspace_id, (left(cross_fold(last_name), 200) collate "C"), id) where deleted_at is null;
create index contact_emails_order on contact (workspace_id, (left(cross_fold((emails -> 0 ->> 'email')), 200) collate "C"), id) where deleted_at is null;
create index contact_lifecycle_order on contact (workspace_id, lifecycle, id) where deleted_at is null;
create index contact_owner_order on contact (workspace_id, owner, id) where deleted_at is null;
call cross_secure('contact');

create table deal (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  number bigint,
  pipeline uuid,
  stage uuid,
  status text,
  amount numeric,
  amount_currency text,
  probability double precision,
  weighted_amount numeric,
  weighted_amount_currency text,
  company uuid,
  product uuid,
  owner uuid,
  start_date date,
  close_date date,
  closed_at timestamptz,
  stage_changed_at timestamptz,
  lost_reason text,
  next_step text,
  source text,
  tags uuid[],
  description text,
  external_id text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index deal_external_id_key on deal (workspace_id, external_id) where deleted_at is null;
create index deal_updated_at_order on deal (workspace_id, updated_at, id) where deleted_at is null;
create index deal_created_at_order on deal (workspace_id, created_at, id) where deleted_at is null;
create index deal_name_order on deal (workspace_id, (left(cross_fold(name), 200) collate "C"), id) where deleted_at is null;
create index deal_pipeline_order on deal (workspace_id, pipeline, id) where deleted_at is null;
create index deal_stage_order on deal (workspace_id, stage, id) where deleted_at is null;
create index deal_status_order on deal (workspace_id, status, id) where deleted_at is null;
create index deal_amount_order on deal (workspace_id, amount, id) where deleted_at is null;
create index deal_company_order on deal (workspace_id, company, id) where deleted_at is null;
create index deal_product_order on deal (workspace_id, product, id) where deleted_at is null;
create index deal_owner_order on deal (workspace_id, owner, id) where deleted_at is null;
create index deal_close_date_order on deal (workspace_id, close_date, id) where deleted_at is null;
create index deal_stage_updated_at_order on deal (workspace_id, stage, updated_at desc, id desc) where deleted_at is null;
create index deal_company_updated_at_order on deal (workspace_id, company, updated_at desc, id desc) where deleted_at is null;
call cross_secure('deal');

create table deal_line_item (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  deal uuid not null,
  product uuid,
  quantity numeric,
  unit_price numeric,
  unit_price_currency text,
  discount double precision,
  total numeric,
  total_currency text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index deal_line_item_updated_at_order on deal_line_item (workspace_id, updated_at, id) where deleted_at is null;
create index deal_line_item_created_at_order on deal_line_item (workspace_id, created_at, id) where deleted_at is null;
create index deal_line_item_deal_order on deal_line_item (workspace_id, deal, id) where deleted_at is null;
call cross_secure('deal_line_item');

create table product (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  code text,
  series text,
  price numeric,
  price_currency text,
  active boolean,
  description text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index product_code_key on product (workspace_id, code) where deleted_at is null;
create index product_updated_at_order on product (workspace_id, updated_at, id) where deleted_at is null;
create index product_created_at_order on product (workspace_id, created_at, id) where deleted_at is null;
create index product_name_order on product (workspace_id, (left(cross_fold(name), 200) collate "C"), id) where deleted_at is null;
call cross_secure('product');

create table task (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  title text not null,
  status text,
  due_at timestamptz,
  priority text,
  assignee uuid,
  company uuid,
  contact uuid,
  deal uuid,
  description text,
  completed_at timestamptz,
  completed_by uuid,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index task_updated_at_order on task (workspace_id, updated_at, id) where deleted_at is null;
create index task_created_at_order on task (workspace_id, created_at, id) where deleted_at is null;
create index task_status_order on task (workspace_id, status, id) where deleted_at is null;
create index task_due_at_order on task (workspace_id, due_at, id) where deleted_at is null;
create index task_assignee_order on task (workspace_id, assignee, id) where deleted_at is null;
create index task_company_order on task (workspace_id, company, id) where deleted_at is null;
create index task_contact_order on task (workspace_id, contact, id) where deleted_at is null;
create index task_deal_order on task (workspace_id, deal, id) where deleted_at is null;
call cross_secure('task');

create table activity (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  subject text not null,
  kind text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  done boolean,
  owner uuid,
  company uuid,
  deal uuid,
  body text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index activity_updated_at_order on activity (workspace_id, updated_at, id) where deleted_at is null;
create index activity_created_at_order on activity (workspace_id, created_at, id) where deleted_at is null;
create index activity_kind_order on activity (workspace_id, kind, id) where deleted_at is null;
create index activity_starts_at_order on activity (workspace_id, starts_at, id) where deleted_at is null;
create index activity_owner_order on activity (workspace_id, owner, id) where deleted_at is null;
create index activity_company_order on activity (workspace_id, company, id) where deleted_at is null;
create index activity_deal_order on activity (workspace_id, deal, id) where deleted_at is null;
call cross_secure('activity');

create table note (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  title text,
  body text not null,
  company uuid,
  contact uuid,
  deal uuid,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index note_updated_at_order on note (workspace_id, updated_at, id) where deleted_at is null;
create index note_created_at_order on note (workspace_id, created_at, id) where deleted_at is null;
create index note_company_order on note (workspace_id, company, id) where deleted_at is null;
create index note_contact_order on note (workspace_id, contact, id) where deleted_at is null;
create index note_deal_order on note (workspace_id, deal, id) where deleted_at is null;
call cross_secure('note');

create table tag (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  color text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index tag_name_key on tag (workspace_id, name) where deleted_at is null;
create index tag_updated_at_order on tag (workspace_id, updated_at, id) where deleted_at is null;
create index tag_created_at_order on tag (workspace_id, created_at, id) where deleted_at is null;
call cross_secure('tag');

create table pipeline (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  position double precision,
  is_default boolean,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index pipeline_name_key on pipeline (workspace_id, name) where deleted_at is null;
create index pipeline_updated_at_order on pipeline (workspace_id, updated_at, id) where deleted_at is null;
create index pipeline_created_at_order on pipeline (workspace_id, created_at, id) where deleted_at is null;
call cross_secure('pipeline');

create table stage (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  pipeline uuid not null,
  position double precision,
  probability double precision,
  kind text,
  rot_after double precision,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index stage_pipeline_name_key on stage (workspace_id, pipeline, name) where deleted_at is null;
create index stage_updated_at_order on stage (workspace_id, updated_at, id) where deleted_at is null;
create index stage_created_at_order on stage (workspace_id, created_at, id) where deleted_at is null;
create index stage_pipeline_order on stage (workspace_id, pipeline, id) where deleted_at is null;
call cross_secure('stage');

create table view (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  object text not null,
  kind text not null,
  settings jsonb,
  shared boolean,
  pinned boolean,
  owner uuid,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index view_updated_at_order on view (workspace_id, updated_at, id) where deleted_at is null;
create index view_created_at_order on view (workspace_id, created_at, id) where deleted_at is null;
create index view_object_order on view (workspace_id, (left(cross_fold(object), 200) collate "C"), id) where deleted_at is null;
create index view_owner_order on view (workspace_id, owner, id) where deleted_at is null;
call cross_secure('view');

create table workspace (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  currency text not null,
  time_zone text not null,
  country text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index workspace_updated_at_order on workspace (workspace_id, updated_at, id) where deleted_at is null;
create index workspace_created_at_order on workspace (workspace_id, created_at, id) where deleted_at is null;
call cross_secure('workspace');

create table membership (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  email text,
  role text not null,
  active boolean,
  team uuid,
  manager uuid,
  office text,
  job_title text,
  account text,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index membership_email_key on membership (workspace_id, email) where deleted_at is null;
create unique index membership_account_key on membership (workspace_id, account) where deleted_at is null;
create index membership_updated_at_order on membership (workspace_id, updated_at, id) where deleted_at is null;
create index membership_created_at_order on membership (workspace_id, created_at, id) where deleted_at is null;
create index membership_name_order on membership (workspace_id, (left(cross_fold(name), 200) collate "C"), id) where deleted_at is null;
create index membership_team_order on membership (workspace_id, team, id) where deleted_at is null;
call cross_secure('membership');

create table team (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  parent uuid,
  manager uuid,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index team_name_key on team (workspace_id, name) where deleted_at is null;
create index team_updated_at_order on team (workspace_id, updated_at, id) where deleted_at is null;
create index team_created_at_order on team (workspace_id, created_at, id) where deleted_at is null;
call cross_secure('team');

create table role (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  name text not null,
  key text not null,
  description text,
  grants jsonb,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index role_name_key on role (workspace_id, name) where deleted_at is null;
create unique index role_key_key on role (workspace_id, key) where deleted_at is null;
create index role_updated_at_order on role (workspace_id, updated_at, id) where deleted_at is null;
create index role_created_at_order on role (workspace_id, created_at, id) where deleted_at is null;
call cross_secure('role');

create table custom_field (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamptz,
  object text not null,
  name text not null,
  label text not null,
  type text not null,
  options jsonb,
  description text,
  required boolean,
  "unique" boolean,
  indexed boolean,
  position double precision,
  custom jsonb not null default '{}',
  primary key (workspace_id, id)
);
create unique index custom_field_object_name_key on custom_field (workspace_id, object, name) where deleted_at is null;
create index custom_field_updated_at_order on custom_field (workspace_id, updated_at, id) where deleted_at is null;
create index custom_field_created_at_order on custom_field (workspace_id, created_at, id) where deleted_at is null;
call cross_secure('custom_field');

-- Relations to one record. Objects point to each other, so these come after all tables.
alter table company add constraint company_parent_fkey foreign key (workspace_id, parent) references company (workspace_id, id);
alter table company add constraint company_owner_fkey foreign key (workspace_id, owner) references membership (workspace_id, id);
alter table contact add constraint contact_owner_fkey foreign key (workspace_id, owner) references membership (workspace_id, id);
alter table deal add constraint deal_pipeline_fkey foreign key (workspace_id, pipeline) references pipeline (workspace_id, id);
alter table deal add constraint deal_stage_fkey foreign key (workspace_id, stage) references stage (workspace_id, id);
alter table deal add constraint deal_company_fkey foreign key (workspace_id, company) references company (workspace_id, id);
alter table deal add constraint deal_product_fkey foreign key (workspace_id, product) references product (workspace_id, id);
alter table deal add constraint deal_owner_fkey foreign key (workspace_id, owner) references membership (workspace_id, id);
alter table deal_line_item add constraint deal_line_item_deal_fkey foreign key (workspace_id, deal) references deal (workspace_id, id);
alter table deal_line_item add constraint deal_line_item_product_fkey foreign key (workspace_id, product) references product (workspace_id, id);
alter table task add constraint task_assignee_fkey foreign key (workspace_id, assignee) references membership (workspace_id, id);
alter table task add constraint task_company_fkey foreign key (workspace_id, company) references company (workspace_id, id);
alter table task add constraint task_contact_fkey foreign key (workspace_id, contact) references contact (workspace_id, id);
alter table task add constraint task_deal_fkey foreign key (workspace_id, deal) references deal (workspace_id, id);
alter table task add constraint task_completed_by_fkey foreign key (workspace_id, completed_by) references membership (workspace_id, id);
alter table activity add constraint activity_owner_fkey foreign key (workspace_id, owner) references membership (workspace_id, id);
alter table activity add constraint activity_company_fkey foreign key (workspace_id, company) references company (workspace_id, id);
alter table activity add constraint activity_deal_fkey foreign key (workspace_id, deal) references deal (workspace_id, id);
alter table note add constraint note_company_fkey foreign key (workspace_id, company) references company (workspace_id, id);
alter table note add constraint note_contact_fkey foreign key (workspace_id, contact) references contact (workspace_id, id);
alter table note add constraint note_deal_fkey foreign key (workspace_id, deal) references deal (workspace_id, id);
alter table stage add constraint stage_pipeline_fkey foreign key (workspace_id, pipeline) references pipeline (workspace_id, id);
alter table view add constraint view_owner_fkey foreign key (workspace_id, owner) references membership (workspace_id, id);
alter table membership add constraint membership_team_fkey foreign key (workspace_id, team) references team (workspace_id, id);
alter table membership add constraint membership_manager_fkey foreign key (workspace_id, manager) references membership (workspace_id, id);
alter table team add constraint team_parent_fkey foreign key (workspace_id, parent) references team (workspace_id, id);
alter table team add constraint team_manager_fkey foreign key (workspace_id, manager) references membership (workspace_id, id);

-- The palette looks for records by a piece of their title.
create index company_title_search on company using gin (cross_fold(name) gin_trgm_ops) where deleted_at is null;
create index contact_title_search on contact using gin (cross_fold(name) gin_trgm_ops) where deleted_at is null;
create index deal_title_search on deal using gin (cross_fold(name) gin_trgm_ops) where deleted_at is null;

-- Addresses find their contact.
create index contact_emails_search on contact using gin (emails jsonb_path_ops) where deleted_at is null;
