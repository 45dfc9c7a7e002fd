-- A record may get another key, and keeps its history: each change of a key is noted beside the audit's row of it.

create table audit.renames (
  change bigint primary key references audit.changes (id),
  cluster text not null,
  register text not null,
  former text not null,
  key text not null
);
create index renames_former on audit.renames (cluster, register, former, change);
create index renames_key on audit.renames (cluster, register, key, change);
call access.admit_owner('audit.renames');

-- As before, and where the key of a row has changed, that too.
create or replace function audit.note_changes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting access.assignments := access.acting();
  noted_cause text := coalesce(nullif(current_setting('app.cause', true), ''), 'console');
  noted_reason text := nullif(current_setting('app.reason', true), '');
  rows text;
  key_in text := '(select string_agg(%s ->> k, ''~'' order by place) from unnest($2) with ordinality as keys (k, place))';
begin
  rows := case tg_op
    when 'INSERT' then 'select null::jsonb as before, to_jsonb(n) as after from new_rows n'
    when 'DELETE' then 'select to_jsonb(o) as before, null::jsonb as after from old_rows o'
    else 'select o.row as before, n.row as after
          from (select row_number() over () as place, to_jsonb(r) as row from old_rows r) o
          join (select row_number() over () as place, to_jsonb(r) as row from new_rows r) n using (place)'
  end;
  execute format('with noted as (
      insert into audit.changes
        (cluster, register, key, act, before, after, person, account, role, organisation, cause, reason)
      select coalesce(after, before) ->> ''cluster'', $1, %s, $3, before, after, $4, $5, $6, $7, $8, $9
      from (%s) as changed
      returning id, cluster, register, key, before)
    insert into audit.renames (change, cluster, register, former, key)
    select id, cluster, register, %s, key from noted
    where $3 = ''update'' and cluster is not null and key <> %s',
    format(key_in, 'coalesce(after, before)'), rows, format(key_in, 'before'), format(key_in, 'before'))
  using tg_table_name, tg_argv::text[],
    case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
    acting.person, acting.account, acting.role, acting.organisation, noted_cause, noted_reason;
  return null;
end $$;

-- The key that the record of a change bears today, however often it was renamed since.
create function audit.key_today(in_cluster text, of_register text, then_key text, from_change bigint) returns text
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
    today := renamed.key;
    seen := renamed.change;
  end loop;
  return today;
end $$;

-- Every key that the record which bears this one today has or had; perhaps other records bore it before or since.
create function audit.keys_of(in_cluster text, of_register text, today text) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive keys as (
    select today as key
    union
    select r.former from audit.renames r join keys k on k.key = r.key
    where r.cluster = in_cluster and r.register = of_register)
  select key from keys
$$;

drop policy "changes read" on audit.changes;
create policy "changes read" on audit.changes for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and case register
    when 'assignments' then (select (access.acting()).role) = 'administrator'
    else audit.is_visible(register, audit.key_today(cluster, register, key, id)) end);

-- What names a record without a reference of the database follows it: roles, and the plans of a year.
create function access.follow_code() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'organisations' then
    update access.assignments set organisation = new.code where cluster = new.cluster and organisation = old.code;
    update access.scopes s set organisation = new.code
    from access.assignments a
    where a.id = s.assignment and a.cluster = new.cluster and s.organisation = old.code;
  else
    update access.assignments set person = new.code where cluster = new.cluster and person = old.code;
  end if;
  return null;
end $$;

create trigger follow_code after update of code on app.organisations
  for each row when (old.code <> new.code) execute function access.follow_code();
create trigger follow_code after update of code on app.persons
  for each row when (old.code <> new.code) execute function access.follow_code();

-- A zone or an employer's places by which a block takes place.
create function app.follow_resource() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  former text := '"resource": ' || to_jsonb(old.code)::text;
  today text := '"resource": ' || to_jsonb(new.code)::text;
begin
  update app.plan_blocks set resource = new.code where cluster = new.cluster and resource = old.code;
  update app.plan_steps set before = replace(before::text, former, today)::jsonb
  where cluster = new.cluster and position(former in before::text) > 0;
  return null;
end $$;

create trigger follow_resource after update of code on app.zones
  for each row when (old.code <> new.code) execute function app.follow_resource();
create trigger follow_resource after update of code on app.places
  for each row when (old.code <> new.code) execute function app.follow_resource();

-- The id of a block begins with its group: СВ-24-1:УП.01:3:1:1.
create function app.follow_group() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  -- As JSON writes it, without the quotation mark behind: "СВ-24-1
  former text := left(to_jsonb(old.code)::text, -1);
  today text := left(to_jsonb(new.code)::text, -1);
begin
  update app.plan_blocks set id = new.code || substr(id, length(old.code) + 1)
  where cluster = new.cluster and starts_with(id, old.code || ':');
  update app.year_plans set reasons = replace(reasons::text, former || ':', today || ':')::jsonb
  where cluster = new.cluster and position(former || ':' in reasons::text) > 0;
  update app.plan_steps
  set before = replace(replace(before::text, former || ':', today || ':'),
        '"group": ' || former || '"', '"group": ' || today || '"')::jsonb,
      reasons = replace(reasons::text, former || ':', today || ':')::jsonb
  where cluster = new.cluster
    and (position(former || ':' in before::text) > 0 or position(former || ':' in reasons::text) > 0);
  return null;
end $$;

create trigger follow_group after update of code on app.groups
  for each row when (old.code <> new.code) execute function app.follow_group();
