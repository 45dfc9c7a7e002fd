-- The practice plan of an academic year, in versions: drafts, the version in force, and those that it superseded.

create table app.year_plans (
  cluster text not null references app.clusters (cluster) on update cascade deferrable initially deferred,
  -- The year in which the academic year begins.
  year integer not null check (year between 2000 and 2200),
  version integer not null check (version >= 1),
  status text not null check (status in ('draft', 'published', 'superseded', 'discarded')),
  note text collate app.russian not null check (char_length(note) <= 400),
  made_from integer,
  organisation text not null,
  person text,
  made_at timestamptz not null default clock_timestamp(),
  published_on date,
  -- Cost in points, its parts, and the proven bound.
  quality jsonb not null,
  -- Why blocks have no place, by the id of the block.
  reasons jsonb not null default '{}',
  -- Counts the changes of a draft: who changes it names the revision that he or she saw.
  revision integer not null default 1,
  primary key (cluster, year, version),
  foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  check ((published_on is null) = (status in ('draft', 'discarded')))
);
create unique index year_plans_in_force on app.year_plans (cluster, year) where status = 'published';

-- The blocks of a version that have a place, as they were planned; where registers have changed since, they differ.
create table app.plan_blocks (
  cluster text not null,
  year integer not null,
  version integer not null,
  id text not null,
  "group" text not null,
  subgroup integer not null,
  students integer not null check (students >= 1),
  kind text not null check (kind in ('training', 'production')),
  module text not null,
  semester integer not null,
  weeks integer not null check (weeks >= 1),
  wished_week integer not null,
  -- A zone or workshop, or a record of an employer's places.
  resource text not null,
  first_week integer not null check (first_week between 1 and 53),
  locked boolean not null,
  primary key (cluster, year, version, id),
  foreign key (cluster, year, version) references app.year_plans (cluster, year, version)
    on update cascade deferrable initially deferred,
  foreign key (cluster, "group") references app.groups (cluster, code)
    on update cascade deferrable initially deferred
);
create index plan_blocks_resource on app.plan_blocks (cluster, resource);

-- The steps by which a draft came to be what it is: what each was before, so that it can be taken back.
create table app.plan_steps (
  cluster text not null,
  year integer not null,
  version integer not null,
  number integer not null check (number >= 1),
  act text not null check (act in ('move', 'lock', 'unlock', 'takeOut', 'plan')),
  -- The blocks that the step changed, as they stood before it; a block that had no place is named with null.
  before jsonb not null,
  quality jsonb not null,
  reasons jsonb not null,
  person text,
  made_at timestamptz not null default clock_timestamp(),
  undone boolean not null default false,
  primary key (cluster, year, version, number),
  foreign key (cluster, year, version) references app.year_plans (cluster, year, version)
    on update cascade deferrable initially deferred
);

call access.admit_owner('app.year_plans');
call access.admit_owner('app.plan_blocks');
call access.admit_owner('app.plan_steps');
call audit.watch('app.year_plans');
call audit.watch('app.plan_blocks');
grant delete on app.plan_blocks to kuznitsa_app, kuznitsa_jobs;

create policy "plans in force read" on app.year_plans for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and status in ('published', 'superseded')
    and (select access.reach('year_plans', 'read')) = 'cluster');
create policy "drafts read" on app.year_plans for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and (select access.reach('year_plan_drafts', 'read')) = 'cluster');
create policy "drafts begun" on app.year_plans for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster()) and status = 'draft'
    and (select access.reach('year_plans', 'write')) = 'cluster'
    and organisation = any ((select access.organisations())::text[]));
create policy "plans changed" on app.year_plans for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and status in ('draft', 'published')
    and (select access.reach('year_plans', 'write')) = 'cluster')
  with check (cluster = (select access.cluster()));

-- Whether a version is a draft that the asker may fill, and whether his or her own organisation began it.
create function access.may_fill(of_year integer, of_version integer, only_own boolean) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from app.year_plans p
    where p.cluster = access.cluster() and p.year = of_year and p.version = of_version and p.status = 'draft'
      and access.reach('plan_blocks', 'write') <> 'none'
      and (not only_own or p.organisation = any (access.organisations())))
$$;

create policy "blocks read" on app.plan_blocks for select to kuznitsa_app, kuznitsa_jobs
  using ((cluster, year, version) in (select p.cluster, p.year, p.version from app.year_plans p));
-- A block without a place may be given one by whoever plans; one that has a place is moved by its college alone.
create policy "blocks placed" on app.plan_blocks for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster()) and access.may_fill(year, version, false));
create policy "blocks moved" on app.plan_blocks for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.may_fill(year, version, false)
    and ((select access.reach('plan_blocks', 'write')) = 'cluster'
      or "group" in (select g.code from app.groups g where g.cluster = (select access.cluster())
        and g.college = any ((select access.organisations())::text[]))));
create policy "blocks taken out" on app.plan_blocks for delete to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.may_fill(year, version, false)
    and ((select access.reach('plan_blocks', 'write')) = 'cluster'
      or access.may_fill(year, version, true)
      or "group" in (select g.code from app.groups g where g.cluster = (select access.cluster())
        and g.college = any ((select access.organisations())::text[]))));

create policy "steps read" on app.plan_steps for select to kuznitsa_app, kuznitsa_jobs
  using ((cluster, year, version) in (select p.cluster, p.year, p.version from app.year_plans p));
create policy "steps made" on app.plan_steps for insert to kuznitsa_app, kuznitsa_jobs
  with check (cluster = (select access.cluster()) and access.may_fill(year, version, false));
create policy "steps undone" on app.plan_steps for update to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and access.may_fill(year, version, false));

-- What a year is planned from beyond what everyone reads. A plan looks the same to all who read it, so these records are
-- given to every reader of plans as far as planning needs them: how many students a subgroup has and when the youngest
-- was born, but nobody's name; until when somebody is certified for a zone, but not who.
create function access.practice_records(first_day date) returns jsonb
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
      select coalesce(jsonb_agg(to_jsonb(r) - 'cluster' - 'version' order by to_jsonb(r)::text), '[]')
      from app.reservations r where r.cluster = mine));
end $$;

-- The newest order to plan a version, for everyone who sees its drafts; only the one who ordered it sees the order itself.
create function access.planning_of(of_year integer, of_version integer) returns table (
  id text, state text, progress jsonb, result jsonb, input jsonb, ordered_at timestamptz, started_at timestamptz,
  ended_at timestamptz, person text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.state, o.progress, o.result, o.input, o.ordered_at, o.started_at, o.ended_at, a.person
  from jobs.orders o join access.assignments a on a.id = o.assignment
  where o.cluster = access.cluster() and o.kind = 'year-plan'
    and access.reach('year_plan_drafts', 'read') = 'cluster'
    and (o.input ->> 'year')::integer = of_year and (o.input ->> 'version')::integer = of_version
  order by o.ordered_at desc limit 1
$$;
