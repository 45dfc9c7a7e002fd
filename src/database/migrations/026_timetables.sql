-- The timetable of a term, in versions: of one college, or of all of them.

create table app.timetables (
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  -- The year in which the academic year begins.
  year integer not null check (year between 2000 and 2200),
  term integer not null check (term in (1, 2)),
  version integer not null check (version >= 1),
  -- The college whose groups it holds; null for those of all colleges.
  college text,
  status text not null check (status in ('draft', 'published', 'superseded', 'discarded')),
  note text collate app.russian not null check (char_length(note) <= 400),
  made_from integer,
  -- The version of the year plan whose practice it holds.
  plan integer,
  organisation text not null,
  person text,
  made_at timestamptz not null default clock_timestamp(),
  -- The first day on which it is in force; when and by whom that was decided.
  published_on date,
  published_at timestamptz,
  published_by text,
  -- Cost in points and its parts, as planning has weighed it.
  quality jsonb not null,
  -- Counts the changes of a draft: who changes it names the revision that he or she saw.
  revision integer not null default 1,
  primary key (cluster, year, term, version),
  foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, published_by) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, year, plan) references app.year_plans (cluster, year, version)
    on update cascade deferrable initially deferred,
  check ((published_on is null) = (status in ('draft', 'discarded'))),
  check ((published_on is null) = (published_at is null))
);
create unique index timetables_in_force on app.timetables (cluster, year, term, coalesce(college, ''))
  where status = 'published';

-- The lessons of a version as they were when it was last changed; those without a place have a reason, where it is known.
create table app.term_lessons (
  cluster text not null,
  year integer not null,
  term integer not null,
  version integer not null,
  id text not null,
  -- The teaching loads whose hours it delivers.
  loads text[] not null,
  -- Groups and subgroups that attend it together.
  audience jsonb not null,
  index text not null,
  kind text not null check (kind in ('theory', 'practical', 'laboratory', 'training')),
  students integer not null check (students >= 0),
  -- The weeks of the academic year in which it is held.
  weeks integer[] not null,
  pairs integer not null check (pairs >= 1),
  weekdays integer[],
  pair integer check (pair between 1 and 9),
  teacher text,
  -- A classroom, a zone or a workshop.
  room text,
  locked boolean not null,
  reason jsonb,
  primary key (cluster, year, term, version, id),
  foreign key (cluster, year, term, version) references app.timetables (cluster, year, term, version)
    on update cascade deferrable initially deferred,
  foreign key (cluster, teacher) references app.employments (cluster, code)
    on update cascade deferrable initially deferred,
  check ((weekdays is null) = (pair is null) and (weekdays is null) = (teacher is null)),
  check (weekdays is not null or (room is null and not locked))
);
create index term_lessons_teacher on app.term_lessons (cluster, teacher);
create index term_lessons_room on app.term_lessons (cluster, room);

-- The steps by which a draft came to be what it is: its lessons before and after each, so that it can be taken back and
-- brought back.
create table app.timetable_steps (
  cluster text not null,
  year integer not null,
  term integer not null,
  version integer not null,
  number integer not null check (number >= 1),
  act text not null check (act in ('move', 'takeOut', 'lock', 'unlock', 'plan')),
  before jsonb not null,
  after jsonb not null,
  quality_before jsonb not null,
  quality_after jsonb not null,
  person text,
  made_at timestamptz not null default clock_timestamp(),
  -- What was taken back can be brought back until another step is made; then it is dropped.
  state text not null default 'done' check (state in ('done', 'undone', 'dropped')),
  primary key (cluster, year, term, version, number),
  foreign key (cluster, year, term, version) references app.timetables (cluster, year, term, version)
    on update cascade deferrable initially deferred
);

call access.admit_owner('app.timetables');
call access.admit_owner('app.term_lessons');
call access.admit_owner('app.timetable_steps');
call audit.watch('app.timetables');
call audit.watch('app.term_lessons');
grant delete on app.term_lessons to kuznitsa_app, kuznitsa_jobs;
-- A step is itself a note of who changed a draft: it is never rewritten, only taken back, brought back or dropped.
revoke update on app.timetable_steps from kuznitsa_app, kuznitsa_jobs;
grant update (state) on app.timetable_steps to kuznitsa_app, kuznitsa_jobs;

create policy "timetables in force read" on app.timetables for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and status in ('published', 'superseded')
    and (select access.reach('timetables', 'read')) = 'cluster');
create policy "drafts read" on app.timetables for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and ((select access.reach('timetable_drafts', 'read')) = 'cluster'
    or ((select access.reach('timetable_drafts', 'read')) = 'own'
      and college = any ((select access.organisations())::text[]))));
create policy "drafts begun" on app.timetables for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster()) and status = 'draft'
    and organisation = any ((select access.organisations())::text[])
    and ((select access.reach('timetables', 'write')) = 'cluster'
      or ((select access.reach('timetables', 'write')) = 'own'
        and college = any ((select access.organisations())::text[]))));
create policy "timetables changed" on app.timetables for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and status in ('draft', 'published')
    and ((select access.reach('timetables', 'write')) = 'cluster'
      or ((select access.reach('timetables', 'write')) = 'own'
        and college = any ((select access.organisations())::text[]))))
  with check (cluster = (select access.cluster()));

-- The drafts that the asker may fill.
create function access.open_timetables() returns table (year integer, term integer, version integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.year, t.term, t.version
  from app.timetables t
  where t.cluster = access.cluster() and t.status = 'draft'
    and (access.reach('timetables', 'write') = 'cluster'
      or (access.reach('timetables', 'write') = 'own' and t.college = any (access.organisations())))
$$;

create policy "lessons read" on app.term_lessons for select to kuznitsa_app, kuznitsa_jobs
  using ((cluster, year, term, version) in (select t.cluster, t.year, t.term, t.version from app.timetables t));
create policy "lessons added" on app.term_lessons for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster())
    and (year, term, version) in (select o.year, o.term, o.version from access.open_timetables() o));
create policy "lessons moved" on app.term_lessons for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster())
    and (year, term, version) in (select o.year, o.term, o.version from access.open_timetables() o));
create policy "lessons gone" on app.term_lessons for delete to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster())
    and (year, term, version) in (select o.year, o.term, o.version from access.open_timetables() o));

create policy "steps read" on app.timetable_steps for select to kuznitsa_app, kuznitsa_jobs
  using ((select access.reach('timetable_drafts', 'read')) <> 'none'
    and (cluster, year, term, version) in (select t.cluster, t.year, t.term, t.version from app.timetables t));
create policy "steps made" on app.timetable_steps for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster())
    and (year, term, version) in (select o.year, o.term, o.version from access.open_timetables() o));
create policy "steps taken back" on app.timetable_steps for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster())
    and (year, term, version) in (select o.year, o.term, o.version from access.open_timetables() o));

-- The number of the next version of a term: those that the asker does not see count too.
create function access.next_timetable(of_year integer, of_term integer) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(t.version), 0) + 1
  from app.timetables t
  where t.cluster = access.cluster() and t.year = of_year and t.term = of_term
    and access.reach('timetables', 'write') <> 'none'
$$;

-- When the workers of a cluster are away, for those who make timetables: that they are, and never why.
create function access.times_away(first_day date, last_day date) returns table (
  worker text, weekday integer, from_pair integer, to_pair integer, starts_on date, ends_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.worker, a.weekday, a.from_pair, a.to_pair, a.starts_on, a.ends_on
  from app.absences a
  where a.cluster = access.cluster() and access.reach('timetable_drafts', 'read') <> 'none'
    and a.starts_on <= last_day and a.ends_on >= first_day
  order by a.worker, a.starts_on, a.weekday, a.from_pair, a.ends_on
$$;

-- Whoever reads a timetable reads the names of those who teach by it, and of nobody else.
create function access.timetable_teachers(of_year integer, of_term integer, of_version integer) returns table (
  code text, surname text, given_name text, patronymic text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct e.code, p.surname, p.given_name, p.patronymic
  from app.timetables t
  join app.term_lessons l using (cluster, year, term, version)
  join app.employments e on e.cluster = l.cluster and e.code = l.teacher
  join app.persons p on p.cluster = e.cluster and p.code = e.person
  where t.cluster = access.cluster() and t.year = of_year and t.term = of_term and t.version = of_version
    and ((t.status in ('published', 'superseded') and access.reach('timetables', 'read') = 'cluster')
      or access.reach('timetable_drafts', 'read') = 'cluster'
      or (access.reach('timetable_drafts', 'read') = 'own' and t.college = any (access.organisations())))
$$;

-- The newest order to plan a version, for everyone who sees its drafts; only the one who ordered it sees the order itself.
create function access.timetabling_of(of_year integer, of_term integer, of_version integer) returns table (
  id text, state text, progress jsonb, result jsonb, input jsonb, ordered_at timestamptz, started_at timestamptz,
  ended_at timestamptz, person text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.state, o.progress, o.result, o.input, o.ordered_at, o.started_at, o.ended_at, a.person
  from jobs.orders o
  join access.assignments a on a.id = o.assignment
  join app.timetables t on t.cluster = o.cluster and t.year = of_year and t.term = of_term and t.version = of_version
  where o.cluster = access.cluster() and o.kind = 'timetable'
    and (access.reach('timetable_drafts', 'read') = 'cluster'
      or (access.reach('timetable_drafts', 'read') = 'own' and t.college = any (access.organisations())))
    and (o.input ->> 'year')::integer = of_year and (o.input ->> 'term')::integer = of_term
    and (o.input ->> 'version')::integer = of_version
  order by o.ordered_at desc limit 1
$$;

-- The steps of people who make timetables change no register either.
drop index audit.changes_of_registers;
create index changes_of_registers on audit.changes (cluster, id)
  where register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons');

create or replace function access.newest_change() returns table (cluster text, change bigint, settled boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select mine.cluster,
    coalesce((select c.id from audit.changes c
              where c.cluster = mine.cluster
                and c.register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons')
              order by c.id desc limit 1), 0),
    pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot())
  from (select access.cluster() as cluster) as mine
  where access.reach('year_plans', 'read') = 'cluster'
$$;

-- What names a record without a reference of the database follows it: the lessons of a timetable and their steps. The id
-- of a lesson begins with its load (…#2) or, for practice, with its group (СВ-24-1:УП.01:3:1:1).
create function app.follow_lessons() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  former text := to_jsonb(old.code)::text;
  today text := to_jsonb(new.code)::text;
  -- As JSON writes them, without the quotation mark behind.
  former_start text := left(former, -1);
  today_start text := left(today, -1);
  mark text;
begin
  if tg_table_name in ('teaching_loads', 'groups') then
    mark := case tg_table_name when 'groups' then ':' else '#' end;
    update app.term_lessons
    set id = case when starts_with(id, old.code || mark) then new.code || substr(id, length(old.code) + 1) else id end,
        loads = case tg_table_name when 'groups' then loads else array_replace(loads, old.code, new.code) end,
        audience = replace(audience::text, '"group": ' || former, '"group": ' || today)::jsonb,
        reason = replace(reason::text, former_start || mark, today_start || mark)::jsonb
    where cluster = new.cluster
      and (starts_with(id, old.code || mark) or old.code = any (loads)
        or position('"group": ' || former in audience::text) > 0
        or position(former_start || mark in reason::text) > 0);
    update app.timetable_steps
    set before = replace(before::text, former_start || mark, today_start || mark)::jsonb,
        after = replace(after::text, former_start || mark, today_start || mark)::jsonb
    where cluster = new.cluster and position(former_start || mark in before::text || after::text) > 0;
    return null;
  end if;
  mark := case tg_table_name when 'employments' then '"teacher": ' else '"room": ' end;
  if tg_table_name <> 'employments' then
    update app.term_lessons set room = new.code where cluster = new.cluster and room = old.code;
  end if;
  update app.timetable_steps
  set before = replace(before::text, mark || former, mark || today)::jsonb,
      after = replace(after::text, mark || former, mark || today)::jsonb
  where cluster = new.cluster and position(mark || former in before::text || after::text) > 0;
  return null;
end $$;

create trigger follow_lessons after update of code on app.teaching_loads
  for each row when (old.code <> new.code) execute function app.follow_lessons();
create trigger follow_lessons after update of code on app.groups
  for each row when (old.code <> new.code) execute function app.follow_lessons();
create trigger follow_lessons after update of code on app.classrooms
  for each row when (old.code <> new.code) execute function app.follow_lessons();
create trigger follow_lessons after update of code on app.zones
  for each row when (old.code <> new.code) execute function app.follow_lessons();
create trigger follow_lessons after update of code on app.employments
  for each row when (old.code <> new.code) execute function app.follow_lessons();
