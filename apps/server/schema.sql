-- The database as all migrations leave it: tables, keys, indexes, policies, functions and grants.
-- Written by npm run golden from the catalog of the database; the same on every version of PostgreSQL. Not to be run.

create extension pg_trgm;

CREATE OR REPLACE FUNCTION public.cross_add_job(job text, run_id uuid, run_at timestamp with time zone, max_attempts integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;
revoke all on function cross_add_job(text,uuid,timestamp with time zone,integer) from public;
grant execute on function cross_add_job(text,uuid,timestamp with time zone,integer) to cross_app;

CREATE OR REPLACE FUNCTION public.cross_add_partitions(at timestamp with time zone, months integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;
revoke all on function cross_add_partitions(timestamp with time zone,integer) from public;
grant execute on function cross_add_partitions(timestamp with time zone,integer) to cross_app;

CREATE OR REPLACE FUNCTION public.cross_fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (octet_length(value) = length(value)) THEN lower((value COLLATE "C")) ELSE cross_fold_letters(value) END;

CREATE OR REPLACE FUNCTION public.cross_fold_letters(value text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
declare
  folded text := regexp_replace(lower(normalize(value, nfkd) collate "C"), '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7-\u05c7\u0610-\u061a\u064b-\u065f\u0670-\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g');
begin
  if octet_length(folded) = length(folded) then return folded; end if;
  if folded ~ '[\u0370-\u058f]' then folded := translate(folded, 'ͰͲͶͿΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩϏϘϚϜϞϠϢϤϦϨϪϬϮϷϺϽϾϿЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖς', 'ͱͳͷϳαβγδεζηθικλμνξοπρστυφχψωϗϙϛϝϟϡϣϥϧϩϫϭϯϸϻͻͼͽђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆσ'); end if;
  if folded ~ '[\u00c6\u00d0\u00d8\u00de\u0110\u0126\u0141\u014a\u0152\u0166\u0181\u0182\u0184\u0186\u0187\u0189\u018a\u018b\u018e\u018f\u0190\u0191\u0193\u0194\u0196\u0197\u0198\u019c\u019d\u019f\u01a2\u01a4\u01a6\u01a7\u01a9\u01ac\u01ae\u01b1\u01b2\u01b3\u01b5\u01b7\u01b8\u01bc\u01e4\u01f6\u01f7\u021c\u0220\u0222\u0224\u023a\u023b\u023d\u023e\u0241\u0243\u0244\u0245\u0246\u0248\u024a\u024c\u024e\u1e9e\u1efa\u1efc\u1efe\u00df\u00e6\u0153\u00fe\u00f8\u0142\u0111\u00f0\u0127\u0167\u014b\u0131\u0138\u0192\u2018\u2019\u02bc\u201c\u201d\u2010\u2013\u2014]' then folded := replace(replace(replace(replace(replace(replace(replace(replace(translate(folded, 'ÐØĐĦŁŊŦƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƢƤƦƧƩƬƮƱƲƳƵƷƸƼǤǶǷȜȠȢȤȺȻȽȾɁɃɄɅɆɈɊɌɎỺỼỾøłđðħŧŋıĸƒ‘’ʼ“”‐–—', 'dodhlntɓƃƅɔƈɖɗƌǝəɛfɠɣɩɨƙɯɲɵƣƥʀƨʃƭʈʊʋƴƶʒƹƽǥƕƿȝƞȣȥⱥȼƚⱦɂƀʉʌɇɉɋɍɏỻỽỿolddhtniqf''''''""---'), 'Æ', 'ae'), 'Þ', 'th'), 'Œ', 'oe'), 'ẞ', 'ss'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'); end if;
  return folded;
end
$function$;

CREATE OR REPLACE FUNCTION public.cross_live_sessions(ids uuid[], at timestamp with time zone)
 RETURNS TABLE(id uuid, roles text[], catalog_version integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select s.id, array[m.role], c.catalog_version
    from session s
    join membership m on m.workspace_id = s.workspace and m.id = s.membership_id
      and m.active and m.deleted_at is null and m.account = s.account_id::text
    join workspace_counter c on c.workspace_id = s.workspace
    where s.id = any (ids) and s.expires_at > at;
end
$function$;
revoke all on function cross_live_sessions(uuid[],timestamp with time zone) from public;
grant execute on function cross_live_sessions(uuid[],timestamp with time zone) to cross_app;

CREATE OR REPLACE FUNCTION public.cross_memberships(account_id uuid)
 RETURNS TABLE(workspace_id uuid, membership_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select m.workspace_id, m.id from membership m
    join workspace w on w.workspace_id = m.workspace_id and w.deleted_at is null
    where m.account = cross_memberships.account_id::text and m.active and m.deleted_at is null
    order by m.created_at, m.id;
end
$function$;
revoke all on function cross_memberships(uuid) from public;
grant execute on function cross_memberships(uuid) to cross_app;

CREATE OR REPLACE FUNCTION public.cross_refresh_statistics()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;
revoke all on function cross_refresh_statistics() from public;
grant execute on function cross_refresh_statistics() to cross_app;

CREATE OR REPLACE PROCEDURE public.cross_secure(IN tenant_table regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('create policy workspace on %s to cross_app using '
    '(workspace_id = any (array[nullif(current_setting(''app.ws'', true), '''')::uuid]))', tenant_table);
  execute format('create policy reading on %s for select to cross_read using (true)', tenant_table);
  execute format('grant select, insert, update, delete on %s to cross_app', tenant_table);
  execute format('grant select on %s to cross_read', tenant_table);
end
$procedure$;
revoke all on procedure cross_secure(regclass) from public;

CREATE OR REPLACE FUNCTION public.cross_session(token bytea, at timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;
revoke all on function cross_session(bytea,timestamp with time zone) from public;
grant execute on function cross_session(bytea,timestamp with time zone) to cross_app;

CREATE OR REPLACE FUNCTION public.cross_setup_needed()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return not exists (select from workspace);
end
$function$;
revoke all on function cross_setup_needed() from public;
grant execute on function cross_setup_needed() to cross_app;

CREATE OR REPLACE FUNCTION public.cross_sweep(at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from session s where s.expires_at < at;
  delete from rate_limit r where r.resets_at < at;
  delete from idempotency i where i.created_at < at - interval '24 hours';
  delete from invitation v where v.expires_at < at - interval '30 days';
  delete from job_run j where j.state = 'done' and j.finished_at < at - interval '30 days';
end
$function$;
revoke all on function cross_sweep(timestamp with time zone) from public;
grant execute on function cross_sweep(timestamp with time zone) to cross_app;

CREATE OR REPLACE FUNCTION public.cross_workspace(workspace uuid, member uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;
revoke all on function cross_workspace(uuid,uuid) from public;
grant execute on function cross_workspace(uuid,uuid) to cross_app;

create table account (
  id uuid not null,
  email text not null,
  name text not null,
  password_hash text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
alter table account add constraint account_pkey PRIMARY KEY (id);
alter table account add constraint account_email_check CHECK ((email = lower(email)));
CREATE UNIQUE INDEX account_email ON public.account USING btree (email);
grant delete, insert, select, update on account to cross_app;

create table activity (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  subject text not null,
  kind text not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  done boolean,
  owner uuid,
  company uuid,
  deal uuid,
  body text,
  custom jsonb default '{}'::jsonb not null
);
alter table activity add constraint activity_pkey PRIMARY KEY (workspace_id, id);
alter table activity add constraint activity_company_fkey FOREIGN KEY (workspace_id, company) REFERENCES company(workspace_id, id);
alter table activity add constraint activity_deal_fkey FOREIGN KEY (workspace_id, deal) REFERENCES deal(workspace_id, id);
alter table activity add constraint activity_owner_fkey FOREIGN KEY (workspace_id, owner) REFERENCES membership(workspace_id, id);
CREATE INDEX activity_company_order ON public.activity USING btree (workspace_id, company, id) WHERE (deleted_at IS NULL);
CREATE INDEX activity_created_at_order ON public.activity USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX activity_deal_order ON public.activity USING btree (workspace_id, deal, id) WHERE (deleted_at IS NULL);
CREATE INDEX activity_kind_order ON public.activity USING btree (workspace_id, kind, id) WHERE (deleted_at IS NULL);
CREATE INDEX activity_owner_order ON public.activity USING btree (workspace_id, owner, id) WHERE (deleted_at IS NULL);
CREATE INDEX activity_starts_at_order ON public.activity USING btree (workspace_id, starts_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX activity_updated_at_order ON public.activity USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table activity enable row level security;
create policy reading on activity for select to cross_read
  using (true);
create policy workspace on activity for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on activity to cross_app;
grant select on activity to cross_read;

create table change (
  workspace_id uuid not null,
  seq bigint not null,
  at timestamp with time zone not null,
  id uuid not null,
  batch_id uuid not null,
  actor_id uuid,
  source text not null,
  object text not null,
  record_id uuid not null,
  action text not null,
  version integer not null,
  before jsonb,
  after jsonb
) partition by RANGE (at);
alter table change add constraint change_pkey PRIMARY KEY (workspace_id, seq, at);
CREATE INDEX change_batch ON ONLY public.change USING btree (workspace_id, batch_id, seq);
CREATE INDEX change_object_at ON ONLY public.change USING btree (workspace_id, object, at);
CREATE INDEX change_record ON ONLY public.change USING btree (workspace_id, record_id, seq);
alter table change enable row level security;
create policy reading on change for select to cross_read
  using (true);
create policy workspace on change for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant insert, select on change to cross_app;
grant select on change to cross_read;

create table change_default partition of change (
  workspace_id uuid not null,
  seq bigint not null,
  at timestamp with time zone not null,
  id uuid not null,
  batch_id uuid not null,
  actor_id uuid,
  source text not null,
  object text not null,
  record_id uuid not null,
  action text not null,
  version integer not null,
  before jsonb,
  after jsonb
) DEFAULT;

create table company (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
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
  custom jsonb default '{}'::jsonb not null
);
alter table company add constraint company_pkey PRIMARY KEY (workspace_id, id);
alter table company add constraint company_owner_fkey FOREIGN KEY (workspace_id, owner) REFERENCES membership(workspace_id, id);
alter table company add constraint company_parent_fkey FOREIGN KEY (workspace_id, parent) REFERENCES company(workspace_id, id);
CREATE INDEX company_created_at_order ON public.company USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX company_domain_key ON public.company USING btree (workspace_id, domain) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX company_external_id_key ON public.company USING btree (workspace_id, external_id) WHERE (deleted_at IS NULL);
CREATE INDEX company_industry_order ON public.company USING btree (workspace_id, "left"(cross_fold(industry), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX company_lifecycle_order ON public.company USING btree (workspace_id, lifecycle, id) WHERE (deleted_at IS NULL);
CREATE INDEX company_name_order ON public.company USING btree (workspace_id, "left"(cross_fold(name), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX company_owner_order ON public.company USING btree (workspace_id, owner, id) WHERE (deleted_at IS NULL);
CREATE INDEX company_parent_order ON public.company USING btree (workspace_id, parent, id) WHERE (deleted_at IS NULL);
CREATE INDEX company_title_search ON public.company USING gin (cross_fold(name) gin_trgm_ops) WHERE (deleted_at IS NULL);
CREATE INDEX company_updated_at_order ON public.company USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table company enable row level security;
create policy reading on company for select to cross_read
  using (true);
create policy workspace on company for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on company to cross_app;
grant select on company to cross_read;

create table contact (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
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
  custom jsonb default '{}'::jsonb not null
);
alter table contact add constraint contact_pkey PRIMARY KEY (workspace_id, id);
alter table contact add constraint contact_owner_fkey FOREIGN KEY (workspace_id, owner) REFERENCES membership(workspace_id, id);
CREATE INDEX contact_created_at_order ON public.contact USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX contact_emails_order ON public.contact USING btree (workspace_id, "left"(cross_fold(((emails -> 0) ->> 'email'::text)), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX contact_emails_search ON public.contact USING gin (emails jsonb_path_ops) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX contact_external_id_key ON public.contact USING btree (workspace_id, external_id) WHERE (deleted_at IS NULL);
CREATE INDEX contact_last_name_order ON public.contact USING btree (workspace_id, "left"(cross_fold(last_name), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX contact_lifecycle_order ON public.contact USING btree (workspace_id, lifecycle, id) WHERE (deleted_at IS NULL);
CREATE INDEX contact_name_order ON public.contact USING btree (workspace_id, "left"(cross_fold(name), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX contact_owner_order ON public.contact USING btree (workspace_id, owner, id) WHERE (deleted_at IS NULL);
CREATE INDEX contact_title_search ON public.contact USING gin (cross_fold(name) gin_trgm_ops) WHERE (deleted_at IS NULL);
CREATE INDEX contact_updated_at_order ON public.contact USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table contact enable row level security;
create policy reading on contact for select to cross_read
  using (true);
create policy workspace on contact for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on contact to cross_app;
grant select on contact to cross_read;

create table cross_migration (
  version integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null
);
alter table cross_migration add constraint cross_migration_pkey PRIMARY KEY (version);
grant select on cross_migration to cross_app;

create table custom_field (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  object text not null,
  name text not null,
  label text not null,
  type text not null,
  options jsonb,
  description text,
  required boolean,
  "unique" boolean,
  indexed boolean,
  "position" double precision,
  custom jsonb default '{}'::jsonb not null
);
alter table custom_field add constraint custom_field_pkey PRIMARY KEY (workspace_id, id);
CREATE INDEX custom_field_created_at_order ON public.custom_field USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX custom_field_object_name_key ON public.custom_field USING btree (workspace_id, object, name) WHERE (deleted_at IS NULL);
CREATE INDEX custom_field_updated_at_order ON public.custom_field USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table custom_field enable row level security;
create policy reading on custom_field for select to cross_read
  using (true);
create policy workspace on custom_field for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on custom_field to cross_app;
grant select on custom_field to cross_read;

create table deal (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
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
  closed_at timestamp with time zone,
  stage_changed_at timestamp with time zone,
  lost_reason text,
  next_step text,
  source text,
  tags uuid[],
  description text,
  external_id text,
  custom jsonb default '{}'::jsonb not null
);
alter table deal add constraint deal_pkey PRIMARY KEY (workspace_id, id);
alter table deal add constraint deal_company_fkey FOREIGN KEY (workspace_id, company) REFERENCES company(workspace_id, id);
alter table deal add constraint deal_owner_fkey FOREIGN KEY (workspace_id, owner) REFERENCES membership(workspace_id, id);
alter table deal add constraint deal_pipeline_fkey FOREIGN KEY (workspace_id, pipeline) REFERENCES pipeline(workspace_id, id);
alter table deal add constraint deal_product_fkey FOREIGN KEY (workspace_id, product) REFERENCES product(workspace_id, id);
alter table deal add constraint deal_stage_fkey FOREIGN KEY (workspace_id, stage) REFERENCES stage(workspace_id, id);
CREATE INDEX deal_amount_order ON public.deal USING btree (workspace_id, amount, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_close_date_order ON public.deal USING btree (workspace_id, close_date, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_company_order ON public.deal USING btree (workspace_id, company, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_company_updated_at_order ON public.deal USING btree (workspace_id, company, updated_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX deal_created_at_order ON public.deal USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX deal_external_id_key ON public.deal USING btree (workspace_id, external_id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_name_order ON public.deal USING btree (workspace_id, "left"(cross_fold(name), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_owner_order ON public.deal USING btree (workspace_id, owner, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_pipeline_order ON public.deal USING btree (workspace_id, pipeline, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_product_order ON public.deal USING btree (workspace_id, product, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_stage_order ON public.deal USING btree (workspace_id, stage, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_stage_updated_at_order ON public.deal USING btree (workspace_id, stage, updated_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX deal_status_order ON public.deal USING btree (workspace_id, status, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_title_search ON public.deal USING gin (cross_fold(name) gin_trgm_ops) WHERE (deleted_at IS NULL);
CREATE INDEX deal_updated_at_order ON public.deal USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table deal enable row level security;
create policy reading on deal for select to cross_read
  using (true);
create policy workspace on deal for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on deal to cross_app;
grant select on deal to cross_read;

create table deal_line_item (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  deal uuid not null,
  product uuid,
  quantity numeric,
  unit_price numeric,
  unit_price_currency text,
  discount double precision,
  total numeric,
  total_currency text,
  custom jsonb default '{}'::jsonb not null
);
alter table deal_line_item add constraint deal_line_item_pkey PRIMARY KEY (workspace_id, id);
alter table deal_line_item add constraint deal_line_item_deal_fkey FOREIGN KEY (workspace_id, deal) REFERENCES deal(workspace_id, id);
alter table deal_line_item add constraint deal_line_item_product_fkey FOREIGN KEY (workspace_id, product) REFERENCES product(workspace_id, id);
CREATE INDEX deal_line_item_created_at_order ON public.deal_line_item USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_line_item_deal_order ON public.deal_line_item USING btree (workspace_id, deal, id) WHERE (deleted_at IS NULL);
CREATE INDEX deal_line_item_updated_at_order ON public.deal_line_item USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table deal_line_item enable row level security;
create policy reading on deal_line_item for select to cross_read
  using (true);
create policy workspace on deal_line_item for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on deal_line_item to cross_app;
grant select on deal_line_item to cross_read;

create table idempotency (
  workspace_id uuid not null,
  membership_id uuid not null,
  key text not null,
  request_hash bytea not null,
  instance bigint not null,
  batch_id uuid not null,
  created_at timestamp with time zone not null,
  status integer,
  headers jsonb,
  body text
);
alter table idempotency add constraint idempotency_pkey PRIMARY KEY (workspace_id, membership_id, key);
CREATE INDEX idempotency_created ON public.idempotency USING btree (workspace_id, created_at);
alter table idempotency enable row level security;
create policy reading on idempotency for select to cross_read
  using (true);
create policy workspace on idempotency for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on idempotency to cross_app;
grant select on idempotency to cross_read;

create table import (
  workspace_id uuid not null,
  id uuid not null,
  status text not null,
  message text,
  batch_id uuid not null,
  attempt uuid,
  phase text,
  rows_done bigint default 0 not null,
  rows_total bigint default 0 not null,
  undo jsonb,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone
);
alter table import add constraint import_pkey PRIMARY KEY (workspace_id, id);
alter table import add constraint import_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'previewing'::text, 'previewed'::text, 'running'::text, 'done'::text, 'failed'::text, 'undone'::text])));
CREATE INDEX import_newest ON public.import USING btree (workspace_id, created_at, id);
alter table import enable row level security;
create policy reading on import for select to cross_read
  using (true);
create policy workspace on import for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on import to cross_app;
grant select on import to cross_read;

create table import_file (
  workspace_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  "position" integer not null,
  name text not null,
  size bigint not null,
  hash text not null,
  utf8 boolean not null,
  row_count bigint not null,
  object text,
  format_given jsonb default '{}'::jsonb not null,
  format jsonb not null,
  encodings jsonb not null,
  columns jsonb not null,
  key jsonb default '[]'::jsonb not null,
  mapping jsonb default '[]'::jsonb not null,
  value_map jsonb default '[]'::jsonb not null,
  problem jsonb,
  preview jsonb,
  result jsonb,
  pass text,
  rows_passed bigint default 0 not null
);
alter table import_file add constraint import_file_pkey PRIMARY KEY (workspace_id, id);
alter table import_file add constraint import_file_workspace_id_import_id_fkey FOREIGN KEY (workspace_id, import_id) REFERENCES import(workspace_id, id) ON DELETE CASCADE;
CREATE INDEX import_file_hash ON public.import_file USING btree (workspace_id, hash);
CREATE UNIQUE INDEX import_file_name ON public.import_file USING btree (workspace_id, import_id, name);
alter table import_file enable row level security;
create policy reading on import_file for select to cross_read
  using (true);
create policy workspace on import_file for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on import_file to cross_app;
grant select on import_file to cross_read;

create table import_row (
  workspace_id uuid not null,
  file_id uuid not null,
  phase text not null,
  row_no bigint not null,
  outcome text not null,
  record_id uuid,
  content jsonb not null
);
alter table import_row add constraint import_row_pkey PRIMARY KEY (workspace_id, file_id, phase, row_no);
alter table import_row add constraint import_row_outcome_check CHECK ((outcome = ANY (ARRAY['create'::text, 'update'::text, 'unchanged'::text, 'skip'::text, 'error'::text])));
alter table import_row add constraint import_row_phase_check CHECK ((phase = ANY (ARRAY['preview'::text, 'run'::text])));
alter table import_row add constraint import_row_workspace_id_file_id_fkey FOREIGN KEY (workspace_id, file_id) REFERENCES import_file(workspace_id, id) ON DELETE CASCADE;
alter table import_row enable row level security;
create policy reading on import_row for select to cross_read
  using (true);
create policy workspace on import_row for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on import_row to cross_app;
grant select on import_row to cross_read;

create table invitation (
  workspace_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  email text not null,
  name text not null,
  role text not null,
  invited_by uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
alter table invitation add constraint invitation_pkey PRIMARY KEY (workspace_id, id);
alter table invitation add constraint invitation_email_check CHECK ((email = lower(email)));
CREATE INDEX invitation_email ON public.invitation USING btree (workspace_id, email);
CREATE UNIQUE INDEX invitation_token ON public.invitation USING btree (workspace_id, token_hash);
alter table invitation enable row level security;
create policy reading on invitation for select to cross_read
  using (true);
create policy workspace on invitation for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on invitation to cross_app;
grant select on invitation to cross_read;

create table job_run (
  workspace_id uuid not null,
  id uuid not null,
  job text not null,
  key text,
  state text not null,
  payload jsonb not null,
  actor_id uuid,
  batch_id uuid not null,
  attempts integer default 0 not null,
  max_attempts integer not null,
  interruptions integer default 0 not null,
  last_error text,
  run_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone
);
alter table job_run add constraint job_run_pkey PRIMARY KEY (workspace_id, id);
alter table job_run add constraint job_run_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'dead'::text])));
CREATE UNIQUE INDEX job_run_key ON public.job_run USING btree (workspace_id, job, key) WHERE ((state = 'waiting'::text) AND (key IS NOT NULL));
CREATE INDEX job_run_newest ON public.job_run USING btree (workspace_id, created_at, id);
alter table job_run enable row level security;
create policy reading on job_run for select to cross_read
  using (true);
create policy workspace on job_run for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on job_run to cross_app;
grant select on job_run to cross_read;

create table link (
  workspace_id uuid not null,
  id uuid not null,
  object text not null,
  field text not null,
  from_id uuid not null,
  to_id uuid not null,
  "position" integer not null,
  role text,
  started_on date,
  ended_on date
);
alter table link add constraint link_pkey PRIMARY KEY (workspace_id, id);
CREATE INDEX link_back ON public.link USING btree (workspace_id, object, field, to_id, from_id);
CREATE UNIQUE INDEX link_ends ON public.link USING btree (workspace_id, object, field, from_id, "position");
alter table link enable row level security;
create policy reading on link for select to cross_read
  using (true);
create policy workspace on link for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on link to cross_app;
grant select on link to cross_read;

create table membership (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  email text,
  role text not null,
  active boolean,
  team uuid,
  manager uuid,
  office text,
  job_title text,
  account text,
  custom jsonb default '{}'::jsonb not null
);
alter table membership add constraint membership_pkey PRIMARY KEY (workspace_id, id);
alter table membership add constraint membership_manager_fkey FOREIGN KEY (workspace_id, manager) REFERENCES membership(workspace_id, id);
alter table membership add constraint membership_team_fkey FOREIGN KEY (workspace_id, team) REFERENCES team(workspace_id, id);
CREATE UNIQUE INDEX membership_account_key ON public.membership USING btree (workspace_id, account) WHERE (deleted_at IS NULL);
CREATE INDEX membership_created_at_order ON public.membership USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX membership_email_key ON public.membership USING btree (workspace_id, email) WHERE (deleted_at IS NULL);
CREATE INDEX membership_name_order ON public.membership USING btree (workspace_id, "left"(cross_fold(name), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX membership_of_account ON public.membership USING btree (account) WHERE (deleted_at IS NULL);
CREATE INDEX membership_team_order ON public.membership USING btree (workspace_id, team, id) WHERE (deleted_at IS NULL);
CREATE INDEX membership_updated_at_order ON public.membership USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table membership enable row level security;
create policy reading on membership for select to cross_read
  using (true);
create policy workspace on membership for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on membership to cross_app;
grant select on membership to cross_read;

create table note (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  title text,
  body text not null,
  company uuid,
  contact uuid,
  deal uuid,
  custom jsonb default '{}'::jsonb not null
);
alter table note add constraint note_pkey PRIMARY KEY (workspace_id, id);
alter table note add constraint note_company_fkey FOREIGN KEY (workspace_id, company) REFERENCES company(workspace_id, id);
alter table note add constraint note_contact_fkey FOREIGN KEY (workspace_id, contact) REFERENCES contact(workspace_id, id);
alter table note add constraint note_deal_fkey FOREIGN KEY (workspace_id, deal) REFERENCES deal(workspace_id, id);
CREATE INDEX note_company_order ON public.note USING btree (workspace_id, company, id) WHERE (deleted_at IS NULL);
CREATE INDEX note_contact_order ON public.note USING btree (workspace_id, contact, id) WHERE (deleted_at IS NULL);
CREATE INDEX note_created_at_order ON public.note USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX note_deal_order ON public.note USING btree (workspace_id, deal, id) WHERE (deleted_at IS NULL);
CREATE INDEX note_updated_at_order ON public.note USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table note enable row level security;
create policy reading on note for select to cross_read
  using (true);
create policy workspace on note for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on note to cross_app;
grant select on note to cross_read;

create table number_counter (
  workspace_id uuid not null,
  object text not null,
  field text not null,
  value bigint not null
);
alter table number_counter add constraint number_counter_pkey PRIMARY KEY (workspace_id, object, field);
alter table number_counter enable row level security;
create policy reading on number_counter for select to cross_read
  using (true);
create policy workspace on number_counter for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on number_counter to cross_app;
grant select on number_counter to cross_read;

create table pipeline (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  "position" double precision,
  is_default boolean,
  custom jsonb default '{}'::jsonb not null
);
alter table pipeline add constraint pipeline_pkey PRIMARY KEY (workspace_id, id);
CREATE INDEX pipeline_created_at_order ON public.pipeline USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX pipeline_name_key ON public.pipeline USING btree (workspace_id, name) WHERE (deleted_at IS NULL);
CREATE INDEX pipeline_updated_at_order ON public.pipeline USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table pipeline enable row level security;
create policy reading on pipeline for select to cross_read
  using (true);
create policy workspace on pipeline for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on pipeline to cross_app;
grant select on pipeline to cross_read;

create table product (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  code text,
  series text,
  price numeric,
  price_currency text,
  active boolean,
  description text,
  custom jsonb default '{}'::jsonb not null
);
alter table product add constraint product_pkey PRIMARY KEY (workspace_id, id);
CREATE UNIQUE INDEX product_code_key ON public.product USING btree (workspace_id, code) WHERE (deleted_at IS NULL);
CREATE INDEX product_created_at_order ON public.product USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX product_name_order ON public.product USING btree (workspace_id, "left"(cross_fold(name), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX product_updated_at_order ON public.product USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table product enable row level security;
create policy reading on product for select to cross_read
  using (true);
create policy workspace on product for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on product to cross_app;
grant select on product to cross_read;

create table rate_limit (
  key text not null,
  taken integer not null,
  resets_at timestamp with time zone not null
);
alter table rate_limit add constraint rate_limit_pkey PRIMARY KEY (key);
grant delete, insert, select, update on rate_limit to cross_app;

create table role (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  key text not null,
  description text,
  grants jsonb,
  custom jsonb default '{}'::jsonb not null
);
alter table role add constraint role_pkey PRIMARY KEY (workspace_id, id);
CREATE INDEX role_created_at_order ON public.role USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX role_key_key ON public.role USING btree (workspace_id, key) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX role_name_key ON public.role USING btree (workspace_id, name) WHERE (deleted_at IS NULL);
CREATE INDEX role_updated_at_order ON public.role USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table role enable row level security;
create policy reading on role for select to cross_read
  using (true);
create policy workspace on role for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on role to cross_app;
grant select on role to cross_read;

create table schedule_tick (
  name text not null,
  last_tick timestamp with time zone not null,
  last_error text,
  finished_at timestamp with time zone
);
alter table schedule_tick add constraint schedule_tick_pkey PRIMARY KEY (name);

create table session (
  token_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  workspace uuid not null,
  membership_id uuid not null,
  user_agent text not null,
  address text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
alter table session add constraint session_pkey PRIMARY KEY (token_hash);
alter table session add constraint session_id_key UNIQUE (id);
alter table session add constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
CREATE INDEX session_account ON public.session USING btree (account_id);
grant delete, insert, select, update on session to cross_app;

create table stage (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  pipeline uuid not null,
  "position" double precision,
  probability double precision,
  kind text,
  rot_after double precision,
  custom jsonb default '{}'::jsonb not null
);
alter table stage add constraint stage_pkey PRIMARY KEY (workspace_id, id);
alter table stage add constraint stage_pipeline_fkey FOREIGN KEY (workspace_id, pipeline) REFERENCES pipeline(workspace_id, id);
CREATE INDEX stage_created_at_order ON public.stage USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX stage_pipeline_name_key ON public.stage USING btree (workspace_id, pipeline, name) WHERE (deleted_at IS NULL);
CREATE INDEX stage_pipeline_order ON public.stage USING btree (workspace_id, pipeline, id) WHERE (deleted_at IS NULL);
CREATE INDEX stage_updated_at_order ON public.stage USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table stage enable row level security;
create policy reading on stage for select to cross_read
  using (true);
create policy workspace on stage for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on stage to cross_app;
grant select on stage to cross_read;

create table tag (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  color text,
  custom jsonb default '{}'::jsonb not null
);
alter table tag add constraint tag_pkey PRIMARY KEY (workspace_id, id);
CREATE INDEX tag_created_at_order ON public.tag USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX tag_name_key ON public.tag USING btree (workspace_id, name) WHERE (deleted_at IS NULL);
CREATE INDEX tag_updated_at_order ON public.tag USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table tag enable row level security;
create policy reading on tag for select to cross_read
  using (true);
create policy workspace on tag for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on tag to cross_app;
grant select on tag to cross_read;

create table task (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  title text not null,
  status text,
  due_at timestamp with time zone,
  priority text,
  assignee uuid,
  company uuid,
  contact uuid,
  deal uuid,
  description text,
  completed_at timestamp with time zone,
  completed_by uuid,
  custom jsonb default '{}'::jsonb not null
);
alter table task add constraint task_pkey PRIMARY KEY (workspace_id, id);
alter table task add constraint task_assignee_fkey FOREIGN KEY (workspace_id, assignee) REFERENCES membership(workspace_id, id);
alter table task add constraint task_company_fkey FOREIGN KEY (workspace_id, company) REFERENCES company(workspace_id, id);
alter table task add constraint task_completed_by_fkey FOREIGN KEY (workspace_id, completed_by) REFERENCES membership(workspace_id, id);
alter table task add constraint task_contact_fkey FOREIGN KEY (workspace_id, contact) REFERENCES contact(workspace_id, id);
alter table task add constraint task_deal_fkey FOREIGN KEY (workspace_id, deal) REFERENCES deal(workspace_id, id);
CREATE INDEX task_assignee_order ON public.task USING btree (workspace_id, assignee, id) WHERE (deleted_at IS NULL);
CREATE INDEX task_company_order ON public.task USING btree (workspace_id, company, id) WHERE (deleted_at IS NULL);
CREATE INDEX task_contact_order ON public.task USING btree (workspace_id, contact, id) WHERE (deleted_at IS NULL);
CREATE INDEX task_created_at_order ON public.task USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX task_deal_order ON public.task USING btree (workspace_id, deal, id) WHERE (deleted_at IS NULL);
CREATE INDEX task_due_at_order ON public.task USING btree (workspace_id, due_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX task_status_order ON public.task USING btree (workspace_id, status, id) WHERE (deleted_at IS NULL);
CREATE INDEX task_updated_at_order ON public.task USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table task enable row level security;
create policy reading on task for select to cross_read
  using (true);
create policy workspace on task for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on task to cross_app;
grant select on task to cross_read;

create table team (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  parent uuid,
  manager uuid,
  custom jsonb default '{}'::jsonb not null
);
alter table team add constraint team_pkey PRIMARY KEY (workspace_id, id);
alter table team add constraint team_manager_fkey FOREIGN KEY (workspace_id, manager) REFERENCES membership(workspace_id, id);
alter table team add constraint team_parent_fkey FOREIGN KEY (workspace_id, parent) REFERENCES team(workspace_id, id);
CREATE INDEX team_created_at_order ON public.team USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX team_name_key ON public.team USING btree (workspace_id, name) WHERE (deleted_at IS NULL);
CREATE INDEX team_updated_at_order ON public.team USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table team enable row level security;
create policy reading on team for select to cross_read
  using (true);
create policy workspace on team for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on team to cross_app;
grant select on team to cross_read;

create table view (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  object text not null,
  kind text not null,
  settings jsonb,
  shared boolean,
  pinned boolean,
  owner uuid,
  custom jsonb default '{}'::jsonb not null
);
alter table view add constraint view_pkey PRIMARY KEY (workspace_id, id);
alter table view add constraint view_owner_fkey FOREIGN KEY (workspace_id, owner) REFERENCES membership(workspace_id, id);
CREATE INDEX view_created_at_order ON public.view USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX view_object_order ON public.view USING btree (workspace_id, "left"(cross_fold(object), 200) COLLATE "C", id) WHERE (deleted_at IS NULL);
CREATE INDEX view_owner_order ON public.view USING btree (workspace_id, owner, id) WHERE (deleted_at IS NULL);
CREATE INDEX view_updated_at_order ON public.view USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table view enable row level security;
create policy reading on view for select to cross_read
  using (true);
create policy workspace on view for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on view to cross_app;
grant select on view to cross_read;

create table workspace (
  workspace_id uuid not null,
  id uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  created_by uuid,
  updated_by uuid,
  deleted_at timestamp with time zone,
  name text not null,
  currency text not null,
  time_zone text not null,
  country text,
  custom jsonb default '{}'::jsonb not null
);
alter table workspace add constraint workspace_pkey PRIMARY KEY (workspace_id, id);
CREATE INDEX workspace_created_at_order ON public.workspace USING btree (workspace_id, created_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX workspace_updated_at_order ON public.workspace USING btree (workspace_id, updated_at, id) WHERE (deleted_at IS NULL);
alter table workspace enable row level security;
create policy reading on workspace for select to cross_read
  using (true);
create policy workspace on workspace for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on workspace to cross_app;
grant select on workspace to cross_read;

create table workspace_counter (
  workspace_id uuid not null,
  change_seq bigint default 0 not null,
  catalog_version integer default 1 not null
);
alter table workspace_counter add constraint workspace_counter_pkey PRIMARY KEY (workspace_id);
alter table workspace_counter enable row level security;
create policy reading on workspace_counter for select to cross_read
  using (true);
create policy workspace on workspace_counter for all to cross_app
  using ((workspace_id = ANY (ARRAY[(NULLIF(current_setting('app.ws'::text, true), ''::text))::uuid])));
grant delete, insert, select, update on workspace_counter to cross_app;
grant select on workspace_counter to cross_read;

grant usage on schema public to cross_app;
grant usage on schema public to cross_read;
