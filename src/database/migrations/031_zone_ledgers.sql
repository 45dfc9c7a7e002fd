-- Quotas of zones are given to employers as well as to colleges, with a place in the queue and a price.
alter table app.quotas rename column college to organisation;
alter index app.quotas_college rename to quotas_organisation;
alter table app.quotas add column priority integer not null default 5 check (priority between 1 and 9);
alter table app.quotas alter column priority drop default;
alter table app.quotas add column hour_price bigint check (hour_price >= 0);

-- The audit knows a quota by the columns of its key.
drop trigger note_created on app.quotas;
drop trigger note_changed on app.quotas;
drop trigger note_deleted on app.quotas;
call audit.watch('app.quotas');

-- The column has another name in what planning reads; the rest of it stays as it is.
do $$
begin
  execute replace(pg_get_functiondef('access.practice_records(date)'::regprocedure), 'q.college', 'q.organisation');
end $$;

-- Beside the owner of the zone, whoever holds a quota reads it.
create policy "quotas held" on app.quotas for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and (select access.reaches_to('quotas', 'read', 'own'))
    and organisation = any ((select access.organisations())::text[]));

-- A machine that broke takes its places, as maintenance does.
alter table app.reservations drop constraint reservations_kind_check;
alter table app.reservations add constraint reservations_kind_check
  check (kind in ('maintenance', 'exam', 'repair', 'breakdown', 'booking', 'other'));

-- The zones whose ledger the asker reads, and whether all of it or the own part alone; none for those who read no ledgers.
create function access.zone_ledgers() returns table (zone text, is_whole boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select z.code, access.reach('zone_ledgers', 'read') = 'cluster' or z.owner = any (access.organisations())
  from app.zones z
  where z.cluster = access.cluster() and access.reach('zone_ledgers', 'read') <> 'none'
  order by z.code
$$;

-- What bookings take of zones and have taken, for those who read ledgers. Whose they are, and their numbers, are told of
-- whole ledgers and of the own ones.
create function access.ledger_bookings(first_day date, last_day date) returns table (
  number integer, zone text, organisation text, starts_on date, ends_on date, weekdays integer[], starts_at time,
  ends_at time, places integer, status text, cancelled_from date, uses jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when told.is_told then b.number end, b.zone, case when told.is_told then b.organisation end,
    b.starts_on, b.ends_on, b.weekdays, b.starts_at, b.ends_at, b.places, b.status, b.cancelled_from,
    (select coalesce(jsonb_agg(jsonb_build_object('date', u.date, 'places', u.places, 'minutes', u.minutes)
       order by u.date), '[]')
     from app.booking_uses u where u.cluster = b.cluster and u.booking = b.number)
  from app.bookings b
  join access.zone_ledgers() l on l.zone = b.zone
  cross join lateral (select l.is_whole or b.organisation = any (access.organisations()) as is_told) as told
  where b.cluster = access.cluster() and b.status in ('approved', 'cancelled')
    and b.starts_on <= last_day and b.ends_on >= first_day
  order by b.number
$$;

-- Those who read ledgers, and book no zones, need the lessons that came to a room or left it as well.
create or replace function access.rooms_substituted(first_day date, last_day date) returns table (
  lesson text, date date, kind text, to_date date, to_pair integer, to_room text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.lesson, s.date, s.kind, s.to_date, s.to_pair, s.to_room
  from app.substitutions s
  where s.cluster = access.cluster() and s.state = 'inForce'
    and (access.reach('bookings', 'read') <> 'none' or access.reach('zone_ledgers', 'read') <> 'none')
    and (s.date between first_day and last_day or s.to_date between first_day and last_day)
$$;
