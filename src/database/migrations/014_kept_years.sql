-- A server keeps the year that it has built from the registers until one of their records changes. The steps of people
-- who plan change no register, so they are left out.
create index changes_of_registers on audit.changes (cluster, id) where register not in ('year_plans', 'plan_blocks');

-- The cluster of whoever asks, the number of its newest change, and whether nobody was writing when this was asked: only
-- then do all later changes have higher numbers. Nothing for those who read no plans.
create function access.newest_change() returns table (cluster text, change bigint, settled boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select mine.cluster,
    coalesce((select c.id from audit.changes c
              where c.cluster = mine.cluster and c.register not in ('year_plans', 'plan_blocks')
              order by c.id desc limit 1), 0),
    pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot())
  from (select access.cluster() as cluster) as mine
  where access.reach('year_plans', 'read') = 'cluster'
$$;

-- A step is itself a note of who changed a draft, when, and what stood there before; what it did to versions and blocks
-- is audited with them. So nobody rewrites a step: it can only be marked as taken back.
revoke update on app.plan_steps from kuznitsa_app, kuznitsa_jobs;
grant update (undone) on app.plan_steps to kuznitsa_app, kuznitsa_jobs;
