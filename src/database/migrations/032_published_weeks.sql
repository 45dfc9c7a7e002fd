-- Weeks that colleges hang on the wall as sheets of a spreadsheet: read from files, kept in revisions, improved. Their rows
-- name teachers in the college's own words, so they stand apart from what the audit notes.

-- Files that somebody brings, until what they hold is kept or given up.
create table app.week_readings (
  id text primary key default gen_random_uuid()::text,
  cluster text not null references app.clusters (cluster) on update cascade,
  assignment text not null references access.assignments (id),
  college text not null,
  state text not null check (state in ('reading', 'read', 'kept', 'cancelled')),
  -- Name and size in bytes of each file.
  files jsonb not null,
  -- Why files, or days of them, could not be read; what is worth a look in the others.
  problems jsonb not null default '[]',
  warnings jsonb not null default '[]',
  -- The days that were read.
  week jsonb,
  reading text not null references jobs.orders (id),
  brought_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz
);
create index week_readings_assignment on app.week_readings (assignment, brought_at);

create table app.published_weeks (
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  college text not null,
  -- The Monday of the week.
  starts_on date not null check (extract(isodow from starts_on) = 1),
  -- Counts the uploads of the week: who brings another names the revision that he or she saw.
  revision integer not null check (revision >= 1),
  -- The files of the newest upload.
  files text[] not null,
  days integer not null check (days between 1 and 7),
  lessons integer not null check (lessons >= 1),
  organisation text not null,
  person text,
  kept_at timestamptz not null default clock_timestamp(),
  primary key (cluster, college, starts_on),
  foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred
);

-- What a week held in each of its revisions.
create table app.published_week_contents (
  cluster text not null,
  college text not null,
  starts_on date not null,
  revision integer not null,
  week jsonb not null,
  primary key (cluster, college, starts_on, revision),
  foreign key (cluster, college, starts_on) references app.published_weeks (cluster, college, starts_on)
    on update cascade on delete cascade deferrable initially deferred
);

-- What a college has decided about the spellings of its rooms.
create table app.room_decisions (
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  college text not null,
  act text not null check (act in ('merge', 'remote', 'plant', 'nameless')),
  spelling text not null check (char_length(spelling) between 1 and 400),
  name text not null,
  -- Null where a decision was taken back.
  accepted boolean,
  revision integer not null default 1,
  person text,
  decided_at timestamptz not null default clock_timestamp(),
  primary key (cluster, college, act, spelling),
  foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred
);

create table app.week_improvements (
  cluster text not null,
  college text not null,
  starts_on date not null,
  number integer not null check (number >= 1),
  -- The revision of the week that was improved.
  revision integer not null,
  seed integer not null,
  seconds double precision,
  keeps_remote boolean not null,
  minutes_home integer not null check (minutes_home between 0 and 600),
  -- The figures of the week as it was and as it is now.
  before jsonb not null,
  after jsonb not null,
  -- How many lessons were moved, in all, to another day, to another room.
  moved jsonb not null,
  stopped boolean not null,
  person text,
  made_at timestamptz not null default clock_timestamp(),
  primary key (cluster, college, starts_on, number),
  foreign key (cluster, college, starts_on) references app.published_weeks (cluster, college, starts_on)
    on update cascade on delete cascade deferrable initially deferred,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred
);

-- The week that an improvement has made, and what it has moved.
create table app.week_improvement_contents (
  cluster text not null,
  college text not null,
  starts_on date not null,
  number integer not null,
  content jsonb not null,
  primary key (cluster, college, starts_on, number),
  foreign key (cluster, college, starts_on, number)
    references app.week_improvements (cluster, college, starts_on, number)
    on update cascade on delete cascade deferrable initially deferred
);

call access.admit_owner('app.week_readings');
call access.admit_owner('app.published_weeks');
call access.admit_owner('app.published_week_contents');
call access.admit_owner('app.room_decisions');
call access.admit_owner('app.week_improvements');
call access.admit_owner('app.week_improvement_contents');
call audit.watch('app.published_weeks');
call audit.watch('app.room_decisions');
call audit.watch('app.week_improvements');
-- What is kept is added to or deleted whole, never rewritten.
revoke update on app.published_week_contents, app.week_improvements, app.week_improvement_contents
  from kuznitsa_app, kuznitsa_jobs;
grant delete on app.published_weeks, app.week_improvements to kuznitsa_app;

-- Whether the asker may have to do with the published weeks of a college: who reads them makes them.
create function access.keeps_weeks_of(of_college text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.reach('published_weeks', 'write') = 'cluster'
    or (access.reach('published_weeks', 'write') = 'own' and of_college = any (access.organisations()))
$$;

create policy "readings own" on app.week_readings to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and assignment = (select (access.acting()).id))
  with check (cluster = (select access.cluster()) and assignment = (select (access.acting()).id)
    and access.keeps_weeks_of(college));
create policy "weeks kept" on app.published_weeks to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.keeps_weeks_of(college))
  with check (cluster = (select access.cluster()) and access.keeps_weeks_of(college)
    and organisation = any ((select access.organisations())::text[]));
create policy "contents kept" on app.published_week_contents to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.keeps_weeks_of(college))
  with check (cluster = (select access.cluster()) and access.keeps_weeks_of(college));
create policy "rooms decided" on app.room_decisions to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.keeps_weeks_of(college))
  with check (cluster = (select access.cluster()) and access.keeps_weeks_of(college));
create policy "improvements kept" on app.week_improvements to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.keeps_weeks_of(college))
  with check (cluster = (select access.cluster()) and access.keeps_weeks_of(college));
create policy "improvement contents kept" on app.week_improvement_contents to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.keeps_weeks_of(college))
  with check (cluster = (select access.cluster()) and access.keeps_weeks_of(college));

-- The newest order to improve a week, for everyone who keeps the weeks of its college.
create function access.improving_of(of_college text, of_week date) returns table (
  id text, state text, progress jsonb, result jsonb, input jsonb, ordered_at timestamptz, started_at timestamptz,
  ended_at timestamptz, person text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.state, o.progress, o.result, o.input, o.ordered_at, o.started_at, o.ended_at, a.person
  from jobs.orders o
  join access.assignments a on a.id = o.assignment
  where o.cluster = access.cluster() and o.kind = 'improve-week' and access.keeps_weeks_of(of_college)
    and o.input ->> 'college' = of_college and (o.input ->> 'startsOn')::date = of_week
  order by o.ordered_at desc limit 1
$$;
