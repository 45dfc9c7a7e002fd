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

-- Accounts are noted like any record; what sessions and credentials hold in secret never reaches the audit.
call audit.watch('auth.accounts');

create function auth.note_without_secrets() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  secret text[] := array['token', 'password', 'access_token', 'refresh_token', 'id_token', 'value', 'identifier'];
begin
  insert into audit.changes (register, key, act, before, after, account, cause)
  values (
    tg_table_name, coalesce(after, before) ->> 'id',
    case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
    before - secret, after - secret, coalesce(after, before) ->> 'account_id',
    coalesce(nullif(current_setting('app.cause', true), ''), 'sign-in'));
  return null;
end $$;

create trigger note_change after insert or delete on auth.sessions
  for each row execute function auth.note_without_secrets();
create trigger note_change after insert or update or delete on auth.credentials
  for each row execute function auth.note_without_secrets();

-- The roles that the bearer of a session holds today by the real calendar, whatever role is acted in.
create function access.held_assignments(session_token text) returns table (
  id text, role text, cluster text, cluster_name text, organisation text, organisation_name text,
  person text, person_name text, starts_on date, ends_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.role, a.cluster, c.name, a.organisation, o.short_name,
         a.person, concat_ws(' ', p.surname, p.given_name, p.patronymic), a.starts_on, a.ends_on
  from auth.sessions s
  join access.assignments a on a.account = s.account_id
  join app.clusters c on c.cluster = a.cluster
  join app.organisations o on o.cluster = a.cluster and o.code = a.organisation
  left join app.persons p on p.cluster = a.cluster and p.code = a.person
  where s.token = session_token and s.expires_at > clock_timestamp()
    and a.starts_on <= (clock_timestamp() at time zone 'Europe/Moscow')::date
    and (a.ends_on is null or a.ends_on >= (clock_timestamp() at time zone 'Europe/Moscow')::date)
  order by a.starts_on, a.id
$$;

-- The accounts that hold or held a role in the administrator's cluster, which is all that an administrator sees of them.
create function access.cluster_accounts() returns table (id text, email text, name text, sessions integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.email, a.name,
         (select count(*)::integer from auth.sessions s where s.account_id = a.id and s.expires_at > clock_timestamp())
  from auth.accounts a
  where (access.acting()).role = 'administrator'
    and exists (select from access.assignments h where h.account = a.id and h.cluster = access.cluster())
  order by a.name, a.email
$$;

-- Letters that nobody sends yet: an administrator reads them and hands their links over.
create schema notices;
grant usage on schema notices to kuznitsa_app;

create table notices.outbox (
  id bigint generated always as identity primary key,
  cluster text not null,
  recipient text not null,
  kind text not null check (kind in ('password-link')),
  account text not null,
  link text not null,
  written_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index outbox_cluster on notices.outbox (cluster, id);

alter table notices.outbox enable row level security;
alter table notices.outbox force row level security;
create policy "outbox read" on notices.outbox for select to kuznitsa_app
  using (cluster = (select access.cluster()) and (select (access.acting()).role) = 'administrator');
create policy "outbox written" on notices.outbox for insert to kuznitsa_app
  with check (cluster = (select access.cluster()) and (select (access.acting()).role) = 'administrator');
grant select, insert on notices.outbox to kuznitsa_app;
call access.admit_owner('notices.outbox');
