-- Who acts, in which role, how far that reaches, and what they changed.

-- A role that an account holds at an organisation of a cluster from one day to another.
create table access.assignments (
  id text primary key default gen_random_uuid()::text,
  account text not null,
  cluster text not null,
  person text,
  role text not null,
  organisation text not null,
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  check (ends_on is null or ends_on >= starts_on)
);
create index assignments_account on access.assignments (account);

-- The organisations whose records an assignment reaches beyond its own, such as the base college for its network.
create table access.scopes (
  assignment text not null references access.assignments (id) on delete cascade,
  organisation text not null,
  primary key (assignment, organisation)
);

-- How far each role reaches in each register; loaded from domain/access at every start.
create table access.reaches (
  subject text not null,
  role text not null,
  act text not null check (act in ('read', 'write')),
  reach text not null check (reach in ('cluster', 'own')),
  primary key (subject, act, role)
);

-- What background jobs were ordered, and by whom; a running job acts as the assignment that ordered it.
create table jobs.orders (
  id text primary key default gen_random_uuid()::text,
  assignment text not null references access.assignments (id),
  cluster text not null,
  kind text not null,
  input jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  progress jsonb,
  result jsonb,
  ordered_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  ended_at timestamptz
);
create index orders_state on jobs.orders (state, ordered_at);

-- The assignment under which this transaction acts. The login decides how it is proven: a request names a session of
-- the account that holds the assignment, a job names an order that is running. Settings alone open nothing.
create function access.acting() returns access.assignments
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting access.assignments;
  today date := (clock_timestamp() at time zone 'Europe/Moscow')::date;
begin
  if session_user = 'kuznitsa_app' then
    select a.* into acting
    from access.assignments a join auth.sessions s on s.account_id = a.account
    where a.id = current_setting('app.assignment', true)
      and s.token = current_setting('app.session', true)
      and s.expires_at > clock_timestamp();
  elsif session_user = 'kuznitsa_jobs' then
    select a.* into acting
    from access.assignments a join jobs.orders o on o.assignment = a.id
    where o.id = current_setting('app.job', true) and o.state = 'running';
  end if;
  if acting.starts_on <= today and (acting.ends_on is null or acting.ends_on >= today) then
    return acting;
  end if;
  return null;
end $$;

create function access.cluster() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (access.acting()).cluster;
end $$;

create function access.organisations() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting access.assignments := access.acting();
begin
  return array(select s.organisation from access.scopes s where s.assignment = acting.id) || acting.organisation;
end $$;

create function access.reach(subject text, act text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting access.assignments := access.acting();
begin
  return coalesce(
    (select r.reach from access.reaches r
     where r.subject = reach.subject and r.act = reach.act and r.role = acting.role),
    'none');
end $$;

-- The column that leads from a record to the organisation that owns it: it names that organisation, or, where a parent
-- is given, a record of that register, whose owner it shares.
create table access.owners (
  register text primary key,
  owner text not null,
  parent text references access.owners (register)
);

-- The condition, in SQL, under which a row is the own one of the organisations in scope.
create function access.belongs(register text) returns text
language plpgsql stable as $$
declare
  own access.owners := (select o from access.owners o where o.register = belongs.register);
begin
  return case
    when own is null then 'false'
    when own.parent is null then format('%I = any ((select access.organisations())::text[])', own.owner)
    else format('%I in (select code from app.%I where cluster = (select access.cluster()) and %s)',
      own.owner, own.parent, access.belongs(own.parent))
  end;
end $$;

-- Opens a register's rows to the roles that reach them, and to nobody else; `which` leaves out the rows for which
-- another subject of access stands.
create procedure access.guard_as(subject text, register text, which text)
language plpgsql as $$
declare
  readable text;
  writable text;
  template text := 'cluster = (select access.cluster()) and %1$s and ((select access.reach(%2$L, %3$L)) = ''cluster'''
    || ' or ((select access.reach(%2$L, %3$L)) = ''own'' and %4$s))';
begin
  readable := format(template, which, subject, 'read', access.belongs(register));
  writable := format(template, which, subject, 'write', access.belongs(register));
  execute format('create policy %I on app.%I for select to kuznitsa_app, kuznitsa_jobs using (%s)',
    subject || ' read', register, readable);
  execute format('create policy %I on app.%I for insert to kuznitsa_app, kuznitsa_jobs with check (%s)',
    subject || ' created', register, writable);
  execute format('create policy %1$I on app.%2$I for update to kuznitsa_app, kuznitsa_jobs using (%3$s) with check (%3$s)',
    subject || ' changed', register, writable);
end $$;

-- Lets the owner of the schema past the policies, which bind it too: it migrates, founds a cluster, loads the demo.
create procedure access.admit_owner(relation regclass)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format('create policy owner on %s to %I using (true) with check (true)', relation, current_user);
end $$;

-- Guards a register by reach and owner, and notes its changes.
create procedure access.guard(register text, owner text default null, parent text default null)
language plpgsql as $$
begin
  if owner is not null then
    insert into access.owners values (register, owner, parent);
  end if;
  call access.admit_owner(format('app.%I', register)::regclass);
  call audit.watch(format('app.%I', register)::regclass);
  if register = 'persons' then
    call access.guard_as('persons', register, $which$subject = 'worker'$which$);
    call access.guard_as('student_persons', register, $which$subject = 'student'$which$);
  else
    call access.guard_as(register, register, 'true');
  end if;
end $$;

-- Every change of a register's row: who, when, in which role, why, and the row before and after.
create table audit.changes (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  -- Empty for what belongs to no cluster, such as an account.
  cluster text,
  register text not null,
  key text not null,
  act text not null check (act in ('create', 'update', 'delete')),
  before jsonb,
  after jsonb,
  person text,
  account text,
  role text,
  organisation text,
  cause text not null,
  reason text
);
create index changes_record on audit.changes (cluster, register, key, id);

-- Writes the rows of one statement into audit.changes. The statement's old and new rows come in the same order, so
-- that a row whose key was changed is still recognised. The arguments are the columns of the key.
create function audit.note_changes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting access.assignments := access.acting();
  noted_cause text := coalesce(nullif(current_setting('app.cause', true), ''), 'console');
  noted_reason text := nullif(current_setting('app.reason', true), '');
  rows text;
begin
  rows := case tg_op
    when 'INSERT' then 'select null::jsonb as before, to_jsonb(n) as after from new_rows n'
    when 'DELETE' then 'select to_jsonb(o) as before, null::jsonb as after from old_rows o'
    else 'select o.row as before, n.row as after
          from (select row_number() over () as place, to_jsonb(r) as row from old_rows r) o
          join (select row_number() over () as place, to_jsonb(r) as row from new_rows r) n using (place)'
  end;
  execute 'insert into audit.changes
      (cluster, register, key, act, before, after, person, account, role, organisation, cause, reason)
    select coalesce(after, before) ->> ''cluster'', $1,
      (select string_agg(coalesce(after, before) ->> k, ''~'' order by place)
       from unnest($2) with ordinality as keys (k, place)),
      $3, before, after, $4, $5, $6, $7, $8, $9
    from (' || rows || ') as changed'
  using tg_table_name, tg_argv::text[],
    case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
    acting.person, acting.account, acting.role, acting.organisation, noted_cause, noted_reason;
  return null;
end $$;

-- The columns that name a row within its cluster, in the order of the key.
create function audit.key_of(relation regclass) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select array_agg(a.attname::text order by k.place)
  from pg_index i
  cross join unnest(i.indkey::int2[]) with ordinality as k (number, place)
  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
  where i.indrelid = relation and i.indisprimary and a.attname <> 'cluster'
$$;

-- Watches a table: each of its changes is noted in the transaction that makes it.
create procedure audit.watch(relation regclass)
language plpgsql as $$
declare
  key text := (select string_agg(quote_literal(k), ', ') from unnest(audit.key_of(relation)) as k);
begin
  execute format('create trigger note_created after insert on %s
    referencing new table as new_rows
    for each statement execute function audit.note_changes(%s)', relation, key);
  execute format('create trigger note_changed after update on %s
    referencing old table as old_rows new table as new_rows
    for each statement execute function audit.note_changes(%s)', relation, key);
  execute format('create trigger note_deleted after delete on %s
    referencing old table as old_rows
    for each statement execute function audit.note_changes(%s)', relation, key);
end $$;

-- Whether the record with this key can be seen by whoever asks; runs with the rights of the asker.
create function audit.is_visible(register text, key text) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  columns text[] := audit.key_of(format('app.%I', register)::regclass);
  conditions text := (
    select string_agg(format('%I::text = %L', c,
      case when cardinality(columns) = 1 then key else split_part(key, '~', place::int) end), ' and ')
    from unnest(columns) with ordinality as named (c, place));
  visible boolean;
begin
  execute format('select exists (select from app.%I where cluster = (select access.cluster()) and %s)',
    register, conditions) into visible;
  return visible;
end $$;

call access.admit_owner('audit.changes');
create policy "changes read" on audit.changes for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and case register
    when 'assignments' then (select (access.acting()).role) = 'administrator'
    else audit.is_visible(register, key) end);
grant select on audit.changes to kuznitsa_app, kuznitsa_jobs;

call access.admit_owner('jobs.orders');
create policy "order placed" on jobs.orders for insert to kuznitsa_app
  with check (assignment = (select (access.acting()).id) and cluster = (select access.cluster()) and state = 'waiting');
create policy "order seen" on jobs.orders for select to kuznitsa_app
  using (assignment = (select (access.acting()).id));
create policy "order cancelled" on jobs.orders for update to kuznitsa_app
  using (assignment = (select (access.acting()).id)) with check (state = 'cancelled');
create policy "order worked on" on jobs.orders to kuznitsa_jobs using (true) with check (true);
grant select, insert (id, assignment, cluster, kind, input), update (state, ended_at) on jobs.orders to kuznitsa_app;
grant select, update (state, progress, result, started_at, ended_at) on jobs.orders to kuznitsa_jobs;

call access.admit_owner('access.assignments');
create policy "assignments seen" on access.assignments for select to kuznitsa_app
  using (cluster = (select access.cluster()) and (select (access.acting()).role) = 'administrator');
create policy "assignments made" on access.assignments for insert to kuznitsa_app
  with check (cluster = (select access.cluster()) and (select (access.acting()).role) = 'administrator');
create policy "assignments ended" on access.assignments for update to kuznitsa_app
  using (cluster = (select access.cluster()) and (select (access.acting()).role) = 'administrator')
  with check (cluster = (select access.cluster()) and (select (access.acting()).role) = 'administrator');
grant select, insert, update on access.assignments to kuznitsa_app;
call audit.watch('access.assignments');

call access.admit_owner('access.scopes');
create policy "scopes seen" on access.scopes to kuznitsa_app
  using (exists (select from access.assignments a where a.id = assignment))
  with check (exists (select from access.assignments a where a.id = assignment));
grant select, insert, delete on access.scopes to kuznitsa_app;
