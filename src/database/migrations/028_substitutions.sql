-- What lessons have on a date instead of what the timetable says, by the acts that decided it.

create table app.substitution_acts (
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  number integer not null check (number >= 1),
  -- The college whose groups it concerns.
  college text not null,
  -- What made it necessary; why a teacher is away stands nowhere here.
  cause text not null check (cause in ('teacherAway', 'roomClosed', 'groupAway', 'employerCancels', 'makeUp', 'other')),
  -- For those who make substitutions alone.
  note text collate app.russian not null check (char_length(note) <= 400),
  order_number text check (char_length(order_number) between 1 and 60),
  organisation text not null,
  person text,
  made_at timestamptz not null default clock_timestamp(),
  undone_at timestamptz,
  undone_by text,
  primary key (cluster, number),
  foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, undone_by) references app.persons (cluster, code)
    on update cascade deferrable initially deferred
);

create table app.substitutions (
  cluster text not null,
  act integer not null,
  -- The lesson of a timetable and the date on which the timetable has it.
  lesson text not null,
  date date not null,
  -- The lesson as it was when this was decided: the list on the wall stays true when the timetable changes.
  groups text[] not null check (cardinality(groups) >= 1),
  subgroup integer,
  index text not null,
  pairs integer not null check (pairs >= 1),
  was_pair integer not null check (was_pair between 1 and 9),
  was_teacher text not null,
  was_room text,
  kind text not null check (kind in ('teacher', 'room', 'move', 'join', 'cancel', 'makeUp')),
  to_date date,
  to_pair integer check (to_pair between 1 and 9),
  to_teacher text,
  to_room text,
  joins_lesson text,
  joins_date date,
  cause text not null,
  order_number text,
  state text not null default 'inForce' check (state in ('inForce', 'replaced', 'undone')),
  -- The later act that decided otherwise.
  replaced_by integer,
  primary key (cluster, act, lesson, date),
  foreign key (cluster, act) references app.substitution_acts (cluster, number)
    on update cascade deferrable initially deferred,
  foreign key (cluster, was_teacher) references app.employments (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, to_teacher) references app.employments (cluster, code)
    on update cascade deferrable initially deferred,
  check ((kind = 'cancel') = (to_date is null)),
  check ((to_date is null) = (to_pair is null) and (to_date is null) = (to_teacher is null)),
  check ((kind = 'join') = (joins_lesson is not null) and (joins_lesson is null) = (joins_date is null)),
  check ((state = 'replaced') = (replaced_by is not null))
);
create unique index substitutions_in_force on app.substitutions (cluster, lesson, date) where state = 'inForce';
create index substitutions_date on app.substitutions (cluster, date);
create index substitutions_to_date on app.substitutions (cluster, to_date);

call access.admit_owner('app.substitution_acts');
call access.admit_owner('app.substitutions');
call audit.watch('app.substitution_acts');
call audit.watch('app.substitutions');
-- What was decided is never rewritten, only undone or replaced.
revoke update on app.substitution_acts, app.substitutions from kuznitsa_app, kuznitsa_jobs;
grant update (undone_at, undone_by) on app.substitution_acts to kuznitsa_app, kuznitsa_jobs;
grant update (state, replaced_by) on app.substitutions to kuznitsa_app, kuznitsa_jobs;

create policy "acts read" on app.substitution_acts for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and ((select access.reaches_to('substitutions', 'write', 'cluster'))
    or ((select access.reaches_to('substitutions', 'write', 'own'))
      and college = any ((select access.organisations())::text[]))));
create policy "acts made" on app.substitution_acts for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster()) and undone_at is null
    and organisation = any ((select access.organisations())::text[])
    and ((select access.reaches_to('substitutions', 'write', 'cluster'))
      or ((select access.reaches_to('substitutions', 'write', 'own'))
        and college = any ((select access.organisations())::text[]))));
create policy "acts undone" on app.substitution_acts for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and ((select access.reaches_to('substitutions', 'write', 'cluster'))
    or ((select access.reaches_to('substitutions', 'write', 'own'))
      and college = any ((select access.organisations())::text[]))));

-- Whether the asker may decide about lessons of these groups by an act: a college about its own groups alone.
create function access.may_substitute(of_act integer, of_groups text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from app.substitution_acts a
    where a.cluster = access.cluster() and a.number = of_act
      and (access.reach('substitutions', 'write') = 'cluster'
        or (access.reach('substitutions', 'write') = 'own' and a.college = any (access.organisations())
          and not exists (
            select from unnest(of_groups) as g (code)
            where not exists (
              select from app.groups x
              where x.cluster = a.cluster and x.code = g.code and x.college = a.college)))))
$$;

-- The posts of the person who acts.
create function access.own_posts() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(e.code), '{}')
  from access.acting() as mine
  join app.employments e on e.cluster = mine.cluster and e.person = mine.person
$$;

-- The groups in which the person who acts has ever studied.
create function access.groups_studied() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct e."group"), '{}')
  from access.acting() as mine
  join app.enrolments e on e.cluster = mine.cluster and e.person = mine.person
$$;

create policy "substitutions read" on app.substitutions for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and ((select access.reaches_to('substitutions', 'read', 'cluster'))
    or ((select access.reaches_to('substitutions', 'read', 'self'))
      and (was_teacher = any ((select access.own_posts())::text[])
        or to_teacher = any ((select access.own_posts())::text[])
        or groups && (select access.groups_studied())::text[]))));
create policy "substitutions made" on app.substitutions for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster()) and state = 'inForce' and access.may_substitute(act, groups));
create policy "substitutions ended" on app.substitutions for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.may_substitute(act, groups));

-- The number of the next act: those that the asker does not see count too.
create function access.next_substitution_act() returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(a.number), 0) + 1
  from app.substitution_acts a
  where a.cluster = access.cluster() and access.reach('substitutions', 'write') <> 'none'
$$;

-- Whoever reads a substitution reads the names of those who teach by it, and of nobody else.
create function access.substitution_teachers(first_day date, last_day date) returns table (
  code text, surname text, given_name text, patronymic text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct e.code, p.surname, p.given_name, p.patronymic
  from app.substitutions s
  join app.employments e on e.cluster = s.cluster and e.code in (s.was_teacher, s.to_teacher)
  join app.persons p on p.cluster = e.cluster and p.code = e.person
  where s.cluster = access.cluster()
    and (s.date between first_day and last_day or s.to_date between first_day and last_day)
    and (access.reach('substitutions', 'read') = 'cluster' or (access.reach('substitutions', 'read') = 'self'
      and (s.was_teacher = any (access.own_posts()) or s.to_teacher = any (access.own_posts())
        or s.groups && access.groups_studied())))
$$;

-- A letter may be a word to somebody that the lessons of a date have changed; its link leads there.
alter table notices.outbox drop constraint outbox_kind_check;
alter table notices.outbox add check (kind in ('password-link', 'substitution'));
alter table notices.outbox alter column account drop not null;
alter table notices.outbox alter column expires_at drop not null;
alter table notices.outbox add column person text;
alter table notices.outbox add check ((kind = 'password-link') = (account is not null)
  and (kind = 'password-link') = (expires_at is not null) and (kind = 'substitution') = (person is not null));
create index outbox_person on notices.outbox (cluster, person, id) where person is not null;
create policy "own letters read" on notices.outbox for select to kuznitsa_app
  using (cluster = (select access.cluster()) and person = (select (access.acting()).person));

-- Writes to all whom an act concerns, once for each date: those who teach before and after it, and the students.
create function notices.tell_of_substitutions(of_act integer) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with concerned as (
    select e.person, d.day
    from app.substitutions s
    cross join lateral unnest(array[s.date, s.to_date]) as d (day)
    join app.employments e on e.cluster = s.cluster and e.code in (s.was_teacher, s.to_teacher)
    where s.cluster = access.cluster() and s.act = of_act and d.day is not null
      and access.may_substitute(s.act, s.groups)
    union
    select e.person, d.day
    from app.substitutions s
    cross join lateral unnest(array[s.date, s.to_date]) as d (day)
    join app.enrolments e on e.cluster = s.cluster and e."group" = any (s.groups)
      and (s.subgroup is null or e.subgroup is null or e.subgroup = s.subgroup)
      and e.starts_on <= d.day and (e.ends_on is null or e.ends_on >= d.day)
    where s.cluster = access.cluster() and s.act = of_act and d.day is not null
      and access.may_substitute(s.act, s.groups)
  ), written as (
    insert into notices.outbox (cluster, recipient, kind, person, link)
    select p.cluster, concat_ws(' ', p.surname, p.given_name, p.patronymic), 'substitution', p.code, '/day?date=' || c.day
    from concerned c
    join app.persons p on p.cluster = access.cluster() and p.code = c.person
    order by p.code, c.day
    returning 1
  )
  select count(*)::integer from written
$$;
grant execute on function notices.tell_of_substitutions(integer) to kuznitsa_app;

-- Substitutions change no register either.
drop index audit.changes_of_registers;
create index changes_of_registers on audit.changes (cluster, id)
  where register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons', 'substitution_acts', 'substitutions');

create or replace function access.newest_change() returns table (cluster text, change bigint, settled boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select mine.cluster,
    coalesce((select c.id from audit.changes c
              where c.cluster = mine.cluster
                and c.register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons',
                  'substitution_acts', 'substitutions')
              order by c.id desc limit 1), 0),
    pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot())
  from (select access.cluster() as cluster) as mine
  where access.reach('year_plans', 'read') = 'cluster'
$$;

-- What names a record without a reference of the database follows it, as lessons of timetables do.
create function app.follow_substitutions() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mark text := case tg_table_name when 'groups' then ':' else '#' end;
begin
  if tg_table_name in ('teaching_loads', 'groups') then
    update app.substitutions
    set lesson = case when starts_with(lesson, old.code || mark)
          then new.code || substr(lesson, length(old.code) + 1) else lesson end,
        joins_lesson = case when starts_with(joins_lesson, old.code || mark)
          then new.code || substr(joins_lesson, length(old.code) + 1) else joins_lesson end,
        groups = case tg_table_name when 'groups' then array_replace(groups, old.code, new.code) else groups end
    where cluster = new.cluster
      and (starts_with(lesson, old.code || mark) or starts_with(joins_lesson, old.code || mark)
        or old.code = any (groups));
    return null;
  end if;
  update app.substitutions
  set was_room = case was_room when old.code then new.code else was_room end,
      to_room = case to_room when old.code then new.code else to_room end
  where cluster = new.cluster and old.code in (was_room, to_room);
  return null;
end $$;

create trigger follow_substitutions after update of code on app.teaching_loads
  for each row when (old.code <> new.code) execute function app.follow_substitutions();
create trigger follow_substitutions after update of code on app.groups
  for each row when (old.code <> new.code) execute function app.follow_substitutions();
create trigger follow_substitutions after update of code on app.classrooms
  for each row when (old.code <> new.code) execute function app.follow_substitutions();
create trigger follow_substitutions after update of code on app.zones
  for each row when (old.code <> new.code) execute function app.follow_substitutions();
