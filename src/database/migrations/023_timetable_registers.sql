-- What a timetable is made of: classrooms, bells, teaching loads, and the absences of workers.

create table app.classrooms (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  site text not null,
  name text collate app.russian not null check (char_length(name) between 1 and 80),
  kind text not null check (kind in ('general', 'lecture', 'computer', 'laboratory', 'gym', 'remote', 'plant')),
  seats integer not null check (seats between 1 and 2000),
  groups_at_once integer check (groups_at_once between 1 and 20),
  features text collate app.russian check (char_length(features) between 1 and 200),
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index classrooms_site on app.classrooms (cluster, site);
create index classrooms_label on app.classrooms (cluster, name);

create table app.bells (
  cluster text not null,
  site text not null,
  day text not null check (day in ('usual', 'saturday', 'short')),
  pair integer not null check (pair between 1 and 9),
  starts_at time not null,
  ends_at time not null,
  shift integer check (shift between 1 and 2),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (cluster, site, day, pair, starts_on),
  check (ends_on >= starts_on),
  check (ends_at > starts_at)
);

create table app.teaching_loads (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 80),
  year integer not null check (year between 2020 and 2100),
  term integer not null check (term between 1 and 2),
  "group" text not null,
  subgroup integer check (subgroup between 1 and 9),
  index text not null check (char_length(index) between 1 and 40),
  kind text not null check (kind in ('theory', 'practical', 'laboratory', 'training')),
  hours numeric(6, 2) not null check (hours between 1 and 1000),
  pairs_in_a_row integer not null check (pairs_in_a_row between 1 and 4),
  teacher text,
  stream text collate app.russian check (char_length(stream) between 1 and 40),
  classroom_kind text check (classroom_kind in ('general', 'lecture', 'computer', 'laboratory', 'gym', 'remote', 'plant')),
  needs text collate app.russian check (char_length(needs) between 1 and 200),
  classroom text,
  zone text,
  version integer not null default 1,
  primary key (cluster, code)
);
create index teaching_loads_group on app.teaching_loads (cluster, "group");
create index teaching_loads_teacher on app.teaching_loads (cluster, teacher);
create index teaching_loads_classroom on app.teaching_loads (cluster, classroom);
create index teaching_loads_zone on app.teaching_loads (cluster, zone);
create index teaching_loads_label on app.teaching_loads (cluster, "group", index);
create index teaching_loads_order on app.teaching_loads (cluster, (code collate app.russian));

create table app.absences (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 60),
  worker text not null,
  kind text not null check (kind in ('methodDay', 'otherWork', 'illness', 'holiday', 'trip', 'other')),
  weekday integer check (weekday between 1 and 7),
  from_pair integer check (from_pair between 1 and 9),
  to_pair integer check (to_pair between 1 and 9),
  starts_on date not null,
  ends_on date not null,
  note text collate app.russian check (char_length(note) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index absences_worker on app.absences (cluster, worker);
create index absences_label on app.absences (cluster, worker, starts_on);

alter table app.classrooms
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, site) references app.sites (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.bells
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, site) references app.sites (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.teaching_loads
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, "group") references app.groups (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, teacher) references app.employments (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, classroom) references app.classrooms (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.absences
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, worker) references app.employments (cluster, code)
    on update cascade deferrable initially deferred;

call access.guard('classrooms', 'site', 'sites');
call access.guard('bells', 'site', 'sites');
call access.guard('teaching_loads', 'group', 'groups');
call access.guard('absences', 'worker', 'employments');

-- Why somebody is away is for those who plan the college's days, and for the person: a reach that ends at oneself.
alter table access.reaches drop constraint reaches_reach_check;
alter table access.reaches add check (reach in ('cluster', 'own', 'self'));

create policy "absences read by oneself" on app.absences for select to kuznitsa_app, kuznitsa_jobs
  using (cluster = (select access.cluster()) and (select access.reaches_to('absences', 'read', 'self'))
    and worker in (select code from app.employments
      where cluster = (select access.cluster()) and person = (select (access.acting()).person)));
