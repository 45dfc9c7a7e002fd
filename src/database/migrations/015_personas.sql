-- Whoever holds several roles in the demo can be tried in each of them.
drop function access.demo_personas();

create function access.demo_personas() returns table (
  persona text, login text, name text, role text, organisation_name text, assignment text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select split_part(a.email, '@', 1), a.email, a.name, h.role, o.short_name, h.id::text
  from auth.accounts a
  join access.assignments h on h.account = a.id
  join app.clusters c on c.cluster = h.cluster and c.demo
  join app.organisations o on o.cluster = h.cluster and o.code = h.organisation
  where a.email like '%@demo.invalid'
  order by a.email, h.starts_on, h.id
$$;
