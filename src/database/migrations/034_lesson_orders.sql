-- The orders of a college by which lessons stand where a rule only warns: whoever makes timetables sees them, and nobody else.

create table app.lesson_orders (
  cluster text not null,
  year integer not null,
  term integer not null,
  version integer not null,
  -- The lesson that stands by it.
  id text not null,
  number text not null check (char_length(btrim(number)) between 1 and 60),
  signed_on date not null,
  reason text collate app.russian not null check (char_length(reason) <= 400),
  primary key (cluster, year, term, version, id),
  foreign key (cluster, year, term, version, id) references app.term_lessons (cluster, year, term, version, id)
    on update cascade on delete cascade
);

call access.admit_owner('app.lesson_orders');
call audit.watch('app.lesson_orders');
grant delete on app.lesson_orders to kuznitsa_app, kuznitsa_jobs;
-- An order is not rewritten: a lesson stands by it, or by another one, or by none.
revoke update on app.lesson_orders from kuznitsa_app, kuznitsa_jobs;

create policy "orders read" on app.lesson_orders for select to kuznitsa_app, kuznitsa_jobs
  using ((select access.reach('timetable_drafts', 'read')) <> 'none'
    and (cluster, year, term, version) in (select t.cluster, t.year, t.term, t.version from app.timetables t));
create policy "orders named" on app.lesson_orders for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster())
    and (year, term, version) in (select o.year, o.term, o.version from access.open_timetables() o));
create policy "orders ended" on app.lesson_orders for delete to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster())
    and (year, term, version) in (select o.year, o.term, o.version from access.open_timetables() o));

-- They change no register, as the lessons do not.
drop index audit.changes_of_registers;
create index changes_of_registers on audit.changes (cluster, id)
  where register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons', 'lesson_orders',
    'substitution_acts', 'substitutions', 'bookings', 'booking_uses');

create or replace function access.newest_change() returns table (cluster text, change bigint, settled boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select mine.cluster,
    coalesce((select c.id from audit.changes c
              where c.cluster = mine.cluster
                and c.register not in ('year_plans', 'plan_blocks', 'timetables', 'term_lessons', 'lesson_orders',
                  'substitution_acts', 'substitutions', 'bookings', 'booking_uses')
              order by c.id desc limit 1), 0),
    pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot())
  from (select access.cluster() as cluster) as mine
  where access.reach('year_plans', 'read') = 'cluster'
$$;
