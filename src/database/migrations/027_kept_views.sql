-- Lists as people keep them for themselves: a register's filters, order and columns under a name. Each person sees,
-- makes and forgets only the own ones, in whatever role he or she acts in the cluster.
create table access.kept_views (
  cluster text not null references app.clusters (cluster) on update cascade on delete cascade,
  account text not null references auth.accounts (id) on delete cascade,
  register text not null check (length(register) between 1 and 60),
  name text not null check (length(name) between 1 and 100),
  query text not null check (length(query) <= 4000),
  primary key (cluster, account, register, name)
);

alter table access.kept_views enable row level security;
alter table access.kept_views force row level security;
create policy "views own" on access.kept_views to kuznitsa_app
  using (cluster = (select access.cluster()) and account = (select (access.acting()).account))
  with check (cluster = (select access.cluster()) and account = (select (access.acting()).account));
grant select, insert, update (query), delete on access.kept_views to kuznitsa_app;
call access.admit_owner('access.kept_views');
