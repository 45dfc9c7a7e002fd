-- Files that somebody has uploaded and not yet applied: what they hold, what is wrong with them. Seen by that person
-- in that role alone; the registers are not touched before the import is applied.

create schema exchange;
grant usage on schema exchange to kuznitsa_app;

create table exchange.imports (
  id text primary key default gen_random_uuid()::text,
  cluster text not null references app.clusters (cluster) on update cascade,
  assignment text not null references access.assignments (id),
  kind text not null check (kind in ('workbook', 'curriculum', 'calendar')),
  file_name text not null,
  state text not null check (state in ('refused', 'ready', 'applied', 'cancelled')),
  -- Why the file could not be read at all: a refusal with its code and facts.
  problem jsonb,
  issues jsonb not null,
  registers jsonb not null,
  ordered_at timestamptz not null default clock_timestamp(),
  applied_at timestamptz
);
create index imports_assignment on exchange.imports (assignment, ordered_at);

alter table exchange.imports enable row level security;
alter table exchange.imports force row level security;
create policy "imports own" on exchange.imports to kuznitsa_app
  using (cluster = (select access.cluster()) and assignment = (select (access.acting()).id))
  with check (cluster = (select access.cluster()) and assignment = (select (access.acting()).id));
grant select, insert, update (state, applied_at, registers) on exchange.imports to kuznitsa_app;
call access.admit_owner('exchange.imports');
