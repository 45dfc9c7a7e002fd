-- When a zone opens, for which hours of a day it is reserved, and bookings: who asks for a zone, what its owner decides,
-- and what was really used.

alter table app.zones add column opens_at time;
alter table app.reservations
  add column starts_at time,
  add column ends_at time,
  add check (ends_at > starts_at),
  drop constraint reservations_kind_check,
  add constraint reservations_kind_check check (kind in ('maintenance', 'exam', 'repair', 'booking', 'other'));

-- In JSON a time of day is written as the registers have it.
create or replace function access.practice_records(first_day date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine text := access.cluster();
begin
  if access.reach('year_plans', 'read') <> 'cluster' then
    return null;
  end if;
  return jsonb_build_object(
    'subgroups', (
      select coalesce(jsonb_agg(s order by s."group", s.subgroup), '[]') from (
        select e."group", e.subgroup, count(*) as students, max(p.birth_date) as youngest
        from app.enrolments e
        join app.groups g on g.cluster = e.cluster and g.code = e."group"
        join app.persons p on p.cluster = e.cluster and p.code = e.person
        where e.cluster = mine
          and e.starts_on <= greatest(first_day, g.starts_on)
          and (e.ends_on is null or e.ends_on >= greatest(first_day, g.starts_on))
        group by e."group", e.subgroup) as s),
    'certificates', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'code', c.code, 'issued_on', c.issued_on, 'valid_until', c.valid_until) order by c.code), '[]')
      from app.certificates c where c.cluster = mine),
    'openings', (
      select coalesce(jsonb_agg(to_jsonb(o) - 'cluster' - 'version' order by o.code), '[]')
      from app.openings o where o.cluster = mine),
    'places', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'code', p.code, 'employer', p.employer, 'site', p.site, 'workshop', p.workshop, 'programme', p.programme,
        'places', p.places, 'min_age', p.min_age, 'condition_class', p.condition_class,
        'starts_on', p.starts_on, 'ends_on', p.ends_on) order by p.code), '[]')
      from app.places p where p.cluster = mine),
    'quotas', (
      select coalesce(jsonb_agg(to_jsonb(q) - 'cluster' - 'version' order by q.zone, q.college, q.starts_on), '[]')
      from app.quotas q where q.cluster = mine),
    'reservations', (
      select coalesce(jsonb_agg((to_jsonb(r) - 'cluster' - 'version') || jsonb_build_object(
        'starts_at', to_char(r.starts_at, 'HH24:MI'), 'ends_at', to_char(r.ends_at, 'HH24:MI'))
        order by to_jsonb(r)::text), '[]')
      from app.reservations r where r.cluster = mine));
end $$;

create table app.bookings (
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  number integer not null check (number >= 1),
  zone text not null,
  -- The college or employer that asks.
  organisation text not null,
  purpose text not null check (purpose in
    ('practice', 'lesson', 'examPreparation', 'workersTraining', 'contest', 'openDay', 'other')),
  title text collate app.russian not null check (char_length(title) between 1 and 200),
  "group" text,
  starts_on date not null,
  ends_on date not null,
  weekdays integer[] not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ '{1,2,3,4,5,6,7}'),
  starts_at time not null,
  ends_at time not null,
  -- Student places; null for the whole zone.
  places integer check (places between 1 and 500),
  contact text,
  status text not null check (status in ('requested', 'approved', 'declined', 'withdrawn', 'cancelled')),
  -- Counts its changes: who decides names the revision that he or she saw.
  revision integer not null default 1,
  person text,
  made_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_at timestamptz,
  reason text collate app.russian check (char_length(reason) between 1 and 400),
  cancelled_from date,
  primary key (cluster, number),
  foreign key (cluster, zone) references app.zones (cluster, code) on update cascade deferrable initially deferred,
  foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, "group") references app.groups (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, contact) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, decided_by) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  check (ends_on >= starts_on),
  check (ends_at > starts_at),
  check ((status = 'cancelled') = (cancelled_from is not null))
);
create index bookings_zone on app.bookings (cluster, zone, starts_on);
create index bookings_organisation on app.bookings (cluster, organisation);
create index bookings_group on app.bookings (cluster, "group");

-- What each date of a booking really took, as the zone's side confirms it.
create table app.booking_uses (
  cluster text not null,
  booking integer not null,
  date date not null,
  -- 0 when nobody came.
  places integer not null check (places between 0 and 500),
  minutes integer not null check (minutes between 0 and 1440),
  note text collate app.russian check (char_length(note) between 1 and 400),
  confirmed_by text,
  confirmed_at timestamptz not null default clock_timestamp(),
  primary key (cluster, booking, date),
  foreign key (cluster, booking) references app.bookings (cluster, number)
    on update cascade deferrable initially deferred,
  foreign key (cluster, confirmed_by) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  check ((places = 0) = (minutes = 0))
);

call access.admit_owner('app.bookings');
call access.admit_owner('app.booking_uses');
call audit.watch('app.bookings');
call audit.watch('app.booking_uses');
-- What was asked for is never rewritten: it is decided about, taken back, or asked for anew.
revoke update on app.bookings from kuznitsa_app, kuznitsa_jobs;
grant update (status, revision, decided_by, decided_at, reason, cancelled_from) on app.bookings
  to kuznitsa_app, kuznitsa_jobs;

-- The zones of the organisations for which the asker acts.
create function access.own_zones() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(z.code), '{}')
  from app.zones z
  where z.cluster = access.cluster() and z.owner = any (access.organisations())
$$;

-- Whether the asker decides about a zone.
create function access.decides_about(of_zone text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.reach('booking_decisions', 'write') = 'cluster'
    or (access.reach('booking_decisions', 'write') = 'own' and of_zone = any (access.own_zones()))
$$;

-- Whether the asker asks for zones in the name of an organisation.
create function access.asks_for(of_organisation text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.reach('bookings', 'write') = 'cluster'
    or (access.reach('bookings', 'write') = 'own' and of_organisation = any (access.organisations()))
$$;

create policy "bookings read" on app.bookings for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and ((select access.reaches_to('bookings', 'read', 'cluster'))
    or ((select access.reaches_to('bookings', 'read', 'own'))
      and (organisation = any ((select access.organisations())::text[])
        or zone = any ((select access.own_zones())::text[])))));
create policy "bookings asked" on app.bookings for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster()) and access.asks_for(organisation)
    and (status = 'requested' or (status = 'approved' and access.decides_about(zone))));
create policy "bookings decided" on app.bookings for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.decides_about(zone))
  with check (status in ('approved', 'declined', 'cancelled') and access.decides_about(zone));
create policy "bookings ended" on app.bookings for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.asks_for(organisation))
  with check (status in ('withdrawn', 'cancelled') and access.asks_for(organisation));

create policy "uses read" on app.booking_uses for select to kuznitsa_app, kuznitsa_jobs
  using ((cluster, booking) in (select b.cluster, b.number from app.bookings b));
create policy "uses recorded" on app.booking_uses for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster())
    and exists (select from app.bookings b where b.cluster = booking_uses.cluster and b.number = booking_uses.booking
      and access.decides_about(b.zone)));
create policy "uses corrected" on app.booking_uses for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster())
    and exists (select from app.bookings b where b.cluster = booking_uses.cluster and b.number = booking_uses.booking
      and access.decides_about(b.zone)));

-- The number of the next booking: those that the asker does not see count too.
create function access.next_booking() returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(b.number), 0) + 1
  from app.bookings b
  where b.cluster = access.cluster() and access.reach('bookings', 'write') <> 'none'
$$;

-- What bookings take of zones, for everyone who reads reservations: when and how much, and never who or for what.
create function access.booked_times(first_day date, last_day date) returns table (
  number integer, zone text, starts_on date, ends_on date, weekdays integer[], starts_at time, ends_at time,
  places integer, status text, cancelled_from date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.number, b.zone, b.starts_on, b.ends_on, b.weekdays, b.starts_at, b.ends_at, b.places, b.status,
    b.cancelled_from
  from app.bookings b
  where b.cluster = access.cluster() and access.reach('reservations', 'read') = 'cluster'
    and b.status in ('requested', 'approved', 'cancelled')
    and b.starts_on <= last_day and b.ends_on >= first_day
  order by b.number
$$;

-- From when to when organisations have agreements of a kind, for everyone who asks for zones or decides: nothing else of them.
create function access.agreement_times() returns table (organisation text, kind text, starts_on date, ends_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.organisation, a.kind, a.starts_on, a.ends_on
  from app.agreements a
  where a.cluster = access.cluster() and access.reach('bookings', 'read') <> 'none'
  order by a.organisation, a.kind, a.starts_on
$$;

-- Lessons that come to a room or leave it on dates, for those who book zones but read no substitutions: no teacher.
create function access.rooms_substituted(first_day date, last_day date) returns table (
  lesson text, date date, kind text, to_date date, to_pair integer, to_room text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.lesson, s.date, s.kind, s.to_date, s.to_pair, s.to_room
  from app.substitutions s
  where s.cluster = access.cluster() and s.state = 'inForce' and access.reach('bookings', 'read') <> 'none'
    and (s.date between first_day and last_day or s.to_date between first_day and last_day)
$$;

-- The names of those who asked, decided, confirmed or are to be spoken with, for whoever reads the booking.
create function access.booking_people() returns table (
  code text, surname text, given_name text, patronymic text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with seen as (
    select b.* from app.bookings b
    where b.cluster = access.cluster() and (access.reach('bookings', 'read') = 'cluster'
      or (access.reach('bookings', 'read') = 'own'
        and (b.organisation = any (access.organisations()) or b.zone = any (access.own_zones()))))
  )
  select p.code, p.surname, p.given_name, p.patronymic
  from app.persons p
  where p.cluster = access.cluster() and p.code in (
    select unnest(array[s.person, s.contact, s.decided_by]) from seen s
    union select u.confirmed_by from app.booking_uses u join seen s on s.cluster = u.cluster and s.number = u.booking)
$$;

-- Takes what an approved booking has been given out of the plans; only for who decides about its zone.
create function access.reserve_for_booking(of_booking integer, reserved jsonb) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with written as (
    insert into app.reservations
      (cluster, code, zone, kind, starts_on, ends_on, starts_at, ends_at, places, reason)
    select b.cluster, r.code, b.zone, 'booking', r."startsOn", r."endsOn", b.starts_at, b.ends_at, b.places, r.reason
    from app.bookings b
    cross join jsonb_to_recordset(reserved) as r (code text, "startsOn" date, "endsOn" date, reason text)
    where b.cluster = access.cluster() and b.number = of_booking and b.status = 'approved'
      and access.decides_about(b.zone) and starts_with(r.code, 'Б-' || b.number || '-')
    returning 1
  )
  select count(*)::integer from written
$$;

-- Gives back what a cancelled booking took, from its first day that no longer takes place; for either side.
create function access.free_booking(of_booking integer) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with cancelled as (
    select b.* from app.bookings b
    where b.cluster = access.cluster() and b.number = of_booking and b.status = 'cancelled'
      and (access.decides_about(b.zone) or access.asks_for(b.organisation))
  ), ended as (
    update app.reservations r set ends_on = c.cancelled_from - 1, version = r.version + 1
    from cancelled c
    where r.cluster = c.cluster and r.kind = 'booking' and starts_with(r.code, 'Б-' || c.number || '-')
      and r.starts_on < c.cancelled_from and r.ends_on >= c.cancelled_from
    returning 1
  ), gone as (
    delete from app.reservations r using cancelled c
    where r.cluster = c.cluster and r.kind = 'booking' and starts_with(r.code, 'Б-' || c.number || '-')
      and r.starts_on >= c.cancelled_from
    returning 1
  )
  select (select count(*) from ended)::integer + (select count(*) from gone)::integer
$$;

-- What a booking takes is changed by the booking alone.
create policy "bookings hold" on app.reservations as restrictive for update to kuznitsa_app, kuznitsa_jobs
  using (kind <> 'booking');

-- A letter may be a word about a booking; its link leads there.
alter table notices.outbox drop constraint outbox_kind_check;
alter table notices.outbox drop constraint outbox_check;
alter table notices.outbox
  add constraint outbox_kind_check check (kind in ('password-link', 'substitution', 'booking')),
  add constraint outbox_check check ((kind = 'password-link') = (account is not null)
    and (kind = 'password-link') = (expires_at is not null) and (kind <> 'password-link') = (person is not null));

-- Writes to those whom a booking waits for, or whom its decision concerns, and never to the one who acts: a request to
-- those who decide about the zone, a decision to those who asked, the end of a booking to both sides.
create function notices.tell_of_booking(of_booking integer) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with told as (
    select b.*, z.owner
    from app.bookings b join app.zones z on z.cluster = b.cluster and z.code = b.zone
    where b.cluster = access.cluster() and b.number = of_booking
      and (access.decides_about(b.zone) or access.asks_for(b.organisation))
  ), concerned as (
    select a.person
    from told t
    join access.assignments a on a.cluster = t.cluster and a.organisation = t.owner
      and a.role in ('zoneHead', 'deputy') and (a.ends_on is null or a.ends_on >= current_date)
    where t.status in ('requested', 'withdrawn', 'cancelled')
    union
    select unnest(array[t.person, t.contact]) from told t where t.status in ('approved', 'declined', 'cancelled')
  ), written as (
    insert into notices.outbox (cluster, recipient, kind, person, link)
    select p.cluster, concat_ws(' ', p.surname, p.given_name, p.patronymic), 'booking', p.code,
      '/bookings?booking=' || of_booking
    from concerned c
    join app.persons p on p.cluster = access.cluster() and p.code = c.person
    where p.code is distinct from (access.acting()).person
    order by p.code
    returning 1
  )
  select count(*)::integer from written
$$;
grant execute on function notices.tell_of_booking(integer) to kuznitsa_app;

-- Bookings change no register but reservations, which are noted themselves.
drop index audit.changes_of_registers;
create index changes_of_registers on audit.changes (cluster, id)
  where register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons', 'substitution_acts',
    'substitutions', 'bookings', 'booking_uses');

create or replace function access.newest_change() returns table (cluster text, change bigint, settled boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select mine.cluster,
    coalesce((select c.id from audit.changes c
              where c.cluster = mine.cluster
                and c.register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons',
                  'substitution_acts', 'substitutions', 'bookings', 'booking_uses')
              order by c.id desc limit 1), 0),
    pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot())
  from (select access.cluster() as cluster) as mine
  where access.reach('year_plans', 'read') = 'cluster'
$$;
