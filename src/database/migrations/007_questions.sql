-- Whether whoever asks may change the record with this key: the policies of changes themselves, asked beforehand,
-- so that a button can say why it is closed. Runs with the rights of the asker.
create function access.may_change(register text, key text) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  relation regclass := format('app.%I', register)::regclass;
  columns text[] := audit.key_of(relation);
  named text := (
    select string_agg(format('%I::text = %L', c,
      case when cardinality(columns) = 1 then key else split_part(key, '~', place::int) end), ' and ')
    from unnest(columns) with ordinality as k (c, place));
  allowed text := (
    select string_agg('(' || pg_get_expr(p.polqual, p.polrelid) || ')', ' or ')
    from pg_policy p
    where p.polrelid = relation and p.polcmd = 'w'
      and p.polroles && array[(select oid from pg_roles where rolname = session_user)]);
  changeable boolean;
begin
  execute format('select exists (select from %s where cluster = (select access.cluster()) and %s and (%s))',
    relation, named, coalesce(allowed, 'false')) into changeable;
  return changeable;
end $$;

-- The invented people as whom anyone may sign in on demo data; their logins end in a domain that cannot exist.
create function access.demo_personas() returns table (
  persona text, login text, name text, role text, organisation_name text, assignments integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (a.id) split_part(a.email, '@', 1), a.email, a.name, h.role, o.short_name,
         (select count(*)::integer from access.assignments every_one where every_one.account = a.id)
  from auth.accounts a
  join access.assignments h on h.account = a.id
  join app.clusters c on c.cluster = h.cluster and c.demo
  join app.organisations o on o.cluster = h.cluster and o.code = h.organisation
  where a.email like '%@demo.invalid'
  order by a.id, h.starts_on, h.id
$$;
