-- What colleges show of their timetables to everyone, and what a calendar fetches with a secret address.

create table app.public_timetables (
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  college text not null,
  names_teachers boolean not null,
  basis text collate app.russian not null check (char_length(basis) between 1 and 200),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (cluster, college, starts_on),
  foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  check (ends_on >= starts_on)
);

call access.guard('public_timetables', 'college');

-- The colleges whose timetables are open to everyone today; of several records the latest counts.
create view published.open_colleges as
  select distinct on (p.cluster, p.college) p.cluster, p.college, o.short_name as name, o.name_en, p.names_teachers
  from app.public_timetables p
  join app.organisations o on o.cluster = p.cluster and o.code = p.college
  where (now() at time zone 'Europe/Moscow')::date between p.starts_on and coalesce(p.ends_on, 'infinity')
  order by p.cluster, p.college, p.starts_on desc;

-- The versions that are or were in force, in whatever college; their lessons stand behind walls of their own.
create view published.timetables as
  select cluster, year, term, version, college, published_on, published_at
  from app.timetables where status in ('published', 'superseded');

create view published.timetable_groups as
  select g.cluster, g.code, g.college, g.site, g.days_per_week, p.name as programme, p.name_en as programme_en,
         g.starts_on, g.ends_on
  from app.groups g
  join published.open_colleges o on o.cluster = g.cluster and o.college = g.college
  join app.deliveries d on d.cluster = g.cluster and d.code = g.delivery
  join app.programmes p on p.cluster = d.cluster and p.code = d.programme;

create view published.classrooms as
  select c.cluster, c.code, c.name, c.kind, c.site, s.organisation as owner
  from app.classrooms c join app.sites s on s.cluster = c.cluster and s.code = c.site;

create view published.bells as
  select cluster, site, day, pair, starts_at, ends_at, starts_on, ends_on from app.bells;

create view published.calendar_days as
  select cluster, day, kind, holiday, moved_from from app.calendar_days;

-- The lessons of versions that are or were in force, whoever may see them: no login reads this.
create view access.lessons_in_force as
  select l.cluster, l.year, l.term, l.version, l.id, l.audience, l.index, r.name as part, l.kind, l.weeks, l.pairs,
         l.weekdays, l.pair, l.teacher, l.room
  from app.term_lessons l
  join app.timetables t on (t.cluster, t.year, t.term, t.version) = (l.cluster, l.year, l.term, l.version)
    and t.status in ('published', 'superseded')
  left join app.groups g on g.cluster = l.cluster and g.code = l.audience -> 0 ->> 'group'
  left join app.deliveries d on d.cluster = g.cluster and d.code = g.delivery
  left join app.curriculum_rows r on r.cluster = d.cluster and r.curriculum = d.curriculum and r.index = l.index
  where l.weekdays is not null;

-- The lessons of open colleges: of those who attend only the groups of such colleges, and who teaches only where the
-- teacher's college and all of those colleges name their teachers.
-- The sets stand apart, so that they are made once and not for each lesson.
create view published.timetable_lessons as
  with open_groups as materialized (
    select g.cluster, g.code, o.names_teachers
    from app.groups g join published.open_colleges o on o.cluster = g.cluster and o.college = g.college
  ), named as materialized (
    select w.cluster, w.code
    from app.employments w
    join published.open_colleges o on o.cluster = w.cluster and o.college = w.organisation and o.names_teachers
  )
  select l.cluster, l.year, l.term, l.version, l.id, a.audience, l.index, l.part, l.kind, l.weeks, l.pairs, l.weekdays,
         l.pair,
         case when a.names_teachers and (l.cluster, l.teacher) in (select n.cluster, n.code from named n)
           then l.teacher end as teacher,
         l.room
  from access.lessons_in_force l
  cross join lateral (
    select jsonb_agg(one.who order by one.at) as audience, bool_and(g.names_teachers) as names_teachers
    from jsonb_array_elements(l.audience) with ordinality as one (who, at)
    join open_groups g on g.cluster = l.cluster and g.code = one.who ->> 'group'
  ) as a
  where a.audience is not null;

-- What lessons have on a date instead of what the timetable says, whoever may see it: no login reads this. Acts stay
-- with the moments at which they were made and taken back, so that calendars can count the changes.
create view access.substitutions_decided as
  select s.cluster, s.act, a.made_at, a.undone_at, s.lesson, s.date, s.kind, s.groups, s.to_date, s.to_pair, s.to_teacher,
         s.to_room, s.joins_lesson, s.joins_date
  from app.substitutions s
  join app.substitution_acts a on a.cluster = s.cluster and a.number = s.act;

-- Those of open colleges, and who teaches by them where the teacher's college and all colleges of the groups name their
-- teachers.
create view published.substitutions as
  with open_groups as materialized (
    select g.cluster, g.code, o.names_teachers
    from app.groups g join published.open_colleges o on o.cluster = g.cluster and o.college = g.college
  ), named as materialized (
    select w.cluster, w.code
    from app.employments w
    join published.open_colleges o on o.cluster = w.cluster and o.college = w.organisation and o.names_teachers
  )
  select s.cluster, s.act, s.made_at, s.undone_at, s.lesson, s.date, s.kind, s.to_date, s.to_pair,
         case when a.names_teachers and (s.cluster, s.to_teacher) in (select n.cluster, n.code from named n)
           then s.to_teacher end as to_teacher,
         s.to_room, s.joins_lesson, s.joins_date
  from access.substitutions_decided s
  cross join lateral (
    select bool_and(g.names_teachers) as names_teachers
    from open_groups g where g.cluster = s.cluster and g.code = any (s.groups)
  ) as a
  where a.names_teachers is not null;

-- Surname and initials of those who teach by these lessons, and nothing else of them.
create view published.timetable_teachers as
  select e.cluster, e.code, e.organisation as college, p.surname, left(p.given_name, 1) as given_name,
         left(p.patronymic, 1) as patronymic
  from app.employments e
  join app.persons p on p.cluster = e.cluster and p.code = e.person
  where (e.cluster, e.code) in (
    select l.cluster, l.teacher from published.timetable_lessons l
    union all select s.cluster, s.to_teacher from published.substitutions s);

-- The secret addresses at which people fetch their own lessons; of the secret only its hash is kept.
create table access.calendar_feeds (
  id bigint generated always as identity primary key,
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  account text not null references auth.accounts (id) on delete cascade,
  person text not null,
  hash text not null unique check (length(hash) = 64),
  made_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred
);
create index calendar_feeds_account on access.calendar_feeds (account);
call access.admit_owner('access.calendar_feeds');
create policy "own feeds read" on access.calendar_feeds for select to kuznitsa_app
  using (cluster = (select access.cluster()) and account = (select (access.acting()).account)
    and person = (select (access.acting()).person));
create policy "own feeds made" on access.calendar_feeds for insert to kuznitsa_app
  with check (cluster = (select access.cluster()) and account = (select (access.acting()).account)
    and person = (select (access.acting()).person) and revoked_at is null);
create policy "own feeds revoked" on access.calendar_feeds for update to kuznitsa_app
  using (cluster = (select access.cluster()) and account = (select (access.acting()).account)
    and person = (select (access.acting()).person));
grant select, insert, update (revoked_at) on access.calendar_feeds to kuznitsa_app;

-- Whose feed a secret opens: the person's posts, and the groups in which the person studies. Nothing once it is
-- revoked, or once the person holds no role in the cluster any more.
create function published.feed_owner(secret_hash text) returns table (cluster text, posts text[], studies jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.cluster,
    array(select e.code from app.employments e
          where e.cluster = f.cluster and e.person = f.person and (e.ends_on is null or e.ends_on >= d.today)),
    coalesce((select jsonb_agg(jsonb_build_object('group', n."group", 'subgroup', n.subgroup) order by n."group")
              from app.enrolments n
              where n.cluster = f.cluster and n.person = f.person and (n.ends_on is null or n.ends_on >= d.today)), '[]')
  from access.calendar_feeds f
  cross join (select (now() at time zone 'Europe/Moscow')::date as today) as d
  where f.hash = secret_hash and f.revoked_at is null and exists (
    select from access.assignments a
    where a.account = f.account and a.cluster = f.cluster and a.person = f.person
      and a.starts_on <= d.today and (a.ends_on is null or a.ends_on >= d.today))
$$;

-- The lessons that the owner of a feed teaches or attends, now, before a change or instead of somebody else.
create function published.feed_lessons(secret_hash text) returns setof access.lessons_in_force
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with mine as (
    select l.cluster, l.year, l.term, l.id
    from published.feed_owner(secret_hash) f
    join access.lessons_in_force l on l.cluster = f.cluster
    where l.teacher = any (f.posts) or exists (
      select from jsonb_array_elements(f.studies) s, jsonb_array_elements(l.audience) a
      where s ->> 'group' = a ->> 'group'
        and (s ->> 'subgroup' is null or a ->> 'subgroup' is null or s ->> 'subgroup' = a ->> 'subgroup'))
      or l.id in (select d.lesson from access.substitutions_decided d
                  where d.cluster = f.cluster and d.to_teacher = any (f.posts))
  )
  select l.* from access.lessons_in_force l
  where (l.cluster, l.year, l.term, l.id) in (select m.cluster, m.year, m.term, m.id from mine m)
$$;

-- What those lessons have on a date instead of what the timetable says.
create function published.feed_substitutions(secret_hash text) returns setof access.substitutions_decided
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.* from access.substitutions_decided s
  where (s.cluster, s.lesson) in (select l.cluster, l.id from published.feed_lessons(secret_hash) l)
$$;

-- Surname and initials of those who teach the lessons of a feed.
create function published.feed_teachers(secret_hash text) returns table (
  code text, surname text, given_name text, patronymic text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.code, p.surname, left(p.given_name, 1), left(p.patronymic, 1)
  from app.employments e
  join app.persons p on p.cluster = e.cluster and p.code = e.person
  where (e.cluster, e.code) in (
    select l.cluster, l.teacher from published.feed_lessons(secret_hash) l
    union all select s.cluster, s.to_teacher from published.feed_substitutions(secret_hash) s)
$$;

-- The groups that attend the lessons of a feed: where and on how many days of the week.
create function published.feed_groups(secret_hash text) returns table (
  code text, college text, site text, days_per_week integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.code, g.college, g.site, g.days_per_week
  from app.groups g
  where (g.cluster, g.code) in (
    select l.cluster, a ->> 'group'
    from published.feed_lessons(secret_hash) l, jsonb_array_elements(l.audience) a)
$$;

grant execute on function published.feed_owner(text), published.feed_lessons(text), published.feed_substitutions(text),
  published.feed_teachers(text), published.feed_groups(text) to kuznitsa_public;
