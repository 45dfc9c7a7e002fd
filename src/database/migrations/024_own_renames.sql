-- What records of one cluster were called is told to nobody who acts in another.

create or replace function audit.key_today(in_cluster text, of_register text, then_key text, from_change bigint)
returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  today text := then_key;
  seen bigint := from_change;
  renamed record;
begin
  loop
    select r.key, r.change into renamed
    from audit.renames r
    where r.cluster = in_cluster and r.register = of_register and r.former = today and r.change > seen
    order by r.change limit 1;
    exit when not found;
    -- Asked only where something was renamed: of most keys there is nothing to tell.
    if in_cluster is distinct from access.cluster() then
      return then_key;
    end if;
    today := renamed.key;
    seen := renamed.change;
  end loop;
  return today;
end $$;

create or replace function audit.keys_of(in_cluster text, of_register text, today text) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive keys as (
    select today as key
    union
    select r.former from audit.renames r join keys k on k.key = r.key
    where r.cluster = in_cluster and r.register = of_register and in_cluster = (select access.cluster()))
  select key from keys
$$;
