-- Lists that stay fast with ten thousand rows: what the planner of queries expects, and the order by code.

-- Whether the acting role reaches so far. As a yes or no it lets the planner of queries expect that many rows pass a
-- policy; of an equation between words it expects that hardly one does, and then sorts where an index stands.
create function access.reaches_to(subject text, act text, reach text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select access.reach(subject, act) = reach
$$;

create or replace procedure access.guard_as(subject text, register text, which text)
language plpgsql as $$
declare
  readable text;
  writable text;
  template text := 'cluster = (select access.cluster()) and %1$s and ((select access.reaches_to(%2$L, %3$L, ''cluster''))'
    || ' or ((select access.reaches_to(%2$L, %3$L, ''own'')) and %4$s))';
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

-- The policies that were made before ask in the new way too.
do $$
declare
  equation constant text := '\( SELECT access\.reach\(([^()]*)\) AS reach\) = (''\w+''::text)';
  question constant text := '(select access.reaches_to(\1, \2))';
  guard record;
begin
  for guard in
    select p.polname, p.polrelid::regclass as relation,
           regexp_replace(pg_get_expr(p.polqual, p.polrelid), equation, question, 'g') as visible,
           regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), equation, question, 'g') as allowed
    from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'app'::regnamespace and p.polname <> 'owner'
  loop
    execute format('alter policy %I on %s %s %s', guard.polname, guard.relation,
      coalesce('using (' || guard.visible || ')', ''),
      coalesce('with check (' || guard.allowed || ')', ''));
  end loop;
end $$;

-- The order in which a register of people is listed unless another is asked for.
create index persons_order on app.persons (cluster, (code collate app.russian));
create index enrolments_order on app.enrolments (cluster, (code collate app.russian));
create index employments_order on app.employments (cluster, (code collate app.russian));
create index certificates_order on app.certificates (cluster, (code collate app.russian));
create index mentors_order on app.mentors (cluster, (code collate app.russian));
