-- A file is read in the background by an order of the person who brought it, and what it brought is noted when it is
-- applied. A reading that its server did not live to finish is known by its order.

alter table exchange.imports rename column applied_at to closed_at;
alter table exchange.imports
  drop constraint imports_state_check,
  add constraint imports_state_check check (state in ('reading', 'refused', 'ready', 'applied', 'cancelled')),
  alter column issues set default '[]',
  alter column registers set default '{}',
  -- In bytes.
  add column size integer not null default 0,
  add column reading text references jobs.orders (id),
  -- The number of the newest change when the workbook was taken out, as it tells itself.
  add column taken_out bigint,
  -- Renamings that somebody does not want to be such: register, former key, new key.
  add column declined jsonb not null default '[]',
  -- How many records of each register it created, changed, ended and renamed.
  add column outcome jsonb;

grant update (issues, curriculum, declined, outcome, closed_at) on exchange.imports to kuznitsa_app;

-- The order that reads a file notes what it has found, and sees nothing of what was found before.
grant usage on schema exchange to kuznitsa_jobs;
grant select (id, cluster, assignment, state), update (state, problem, issues, registers, curriculum, taken_out)
  on exchange.imports to kuznitsa_jobs;
create policy "imports read" on exchange.imports to kuznitsa_jobs
  using (cluster = (select access.cluster()) and assignment = (select (access.acting()).id))
  with check (cluster = (select access.cluster()) and assignment = (select (access.acting()).id));

-- Who brought which file, and what became of it: one's own, and for those who run the cluster everybody's. What a file
-- held is told to nobody but the one who brought it.
create function exchange.brought() returns table (
  id text, kind text, file_name text, size integer, state text, ordered_at timestamptz, closed_at timestamptz,
  outcome jsonb, is_own boolean, person text, organisation text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, i.kind, i.file_name, i.size,
         case when i.state = 'reading' and o.state in ('done', 'failed', 'cancelled') then 'failed' else i.state end,
         i.ordered_at, i.closed_at, i.outcome, i.assignment = me.id,
         coalesce(nullif(concat_ws(' ', p.surname, p.given_name, p.patronymic), ''), a.person), s.short_name
  from access.acting() me
  join exchange.imports i on i.cluster = me.cluster
  join access.assignments a on a.id = i.assignment
  left join jobs.orders o on o.id = i.reading
  left join app.persons p on p.cluster = a.cluster and p.code = a.person
  left join app.organisations s on s.cluster = a.cluster and s.code = a.organisation
  where i.assignment = me.id or me.role in ('administrator', 'director')
  order by i.ordered_at desc, i.id
$$;
