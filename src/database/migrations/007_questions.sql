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
