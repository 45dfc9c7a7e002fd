-- Students read no enrolments; in which group they study themselves they may know.
create function access.own_groups(day date) returns table ("group" text, subgroup integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e."group", e.subgroup
  from access.acting() as mine
  join app.enrolments e on e.cluster = mine.cluster and e.person = mine.person
  where e.starts_on <= day and (e.ends_on is null or e.ends_on >= day)
  order by e.starts_on desc
$$;

-- The journal of changes is read from its newest end, whole or of one person.
create index changes_newest on audit.changes (cluster, id desc);
create index changes_by_person on audit.changes (cluster, person, id desc);
