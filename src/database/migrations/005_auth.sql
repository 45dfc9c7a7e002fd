-- Accounts and sessions, kept by better-auth under a login of its own.
-- src/server/http/identity.ts maps its models to these tables; a test compares them with what it expects.

create table auth.accounts (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);

create table auth.sessions (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  account_id text not null references auth.accounts (id) on delete cascade
);
create index sessions_account_id on auth.sessions (account_id);

create table auth.credentials (
  id text primary key,
  external_id text not null,
  provider text not null,
  account_id text not null references auth.accounts (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index credentials_account_id on auth.credentials (account_id);

create table auth.verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index verifications_identifier on auth.verifications (identifier);

create table auth.rate_limits (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);
