-- People who can sign in, and their sessions: they belong to no workspace.
create table account (
  id uuid primary key,
  email text not null check (email = lower(email)),
  name text not null,
  password_hash text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index account_email on account (email);

create table session (
  token_hash bytea primary key,
  id uuid not null unique,
  account_id uuid not null references account (id) on delete cascade,
  workspace uuid not null,
  membership_id uuid not null,
  user_agent text not null,
  address text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);

grant select, insert, update, delete on account, session to cross_app;
