-- One table for each register of the cluster. A test compares them with the registers' descriptions.
-- A reference names a record of the same cluster, follows it when its key is changed, and is checked at commit,
-- so that an import may bring records in any order.

create table app.clusters (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  name text collate app.russian not null check (char_length(name) between 1 and 200),
  name_en text collate app.russian not null check (char_length(name_en) between 1 and 200),
  kind text not null check (kind in ('centre', 'lot1', 'lot2')),
  industry text collate app.russian not null check (char_length(industry) between 1 and 200),
  region text collate app.russian not null check (char_length(region) between 1 and 200),
  contest_year integer not null check (contest_year between 2022 and 2100),
  starts_on date not null,
  grant_recipient text not null,
  initiator text,
  demo boolean not null,
  version integer not null default 1,
  primary key (cluster, code),
  unique (cluster),
  check (code = cluster)
);
create index clusters_grant_recipient on app.clusters (cluster, grant_recipient);
create index clusters_initiator on app.clusters (cluster, initiator);
create index clusters_label on app.clusters (cluster, name);

create table app.organisations (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  kind text not null check (kind in ('college', 'employer', 'authority', 'operator', 'other')),
  name text collate app.russian not null check (char_length(name) between 1 and 400),
  short_name text collate app.russian not null check (char_length(short_name) between 1 and 80),
  name_en text collate app.russian check (char_length(name_en) between 1 and 200),
  inn text collate app.russian check (char_length(inn) between 1 and 10),
  municipality text collate app.russian not null check (char_length(municipality) between 1 and 200),
  industry text collate app.russian check (char_length(industry) between 1 and 200),
  version integer not null default 1,
  primary key (cluster, code)
);
create index organisations_label on app.organisations (cluster, short_name);

create table app.sites (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  organisation text not null,
  name text collate app.russian not null check (char_length(name) between 1 and 200),
  municipality text collate app.russian not null check (char_length(municipality) between 1 and 200),
  address text collate app.russian not null check (char_length(address) between 1 and 400),
  latitude numeric(7, 5) not null check (latitude between -90 and 90),
  longitude numeric(8, 5) not null check (longitude between -180 and 180),
  version integer not null default 1,
  primary key (cluster, code)
);
create index sites_organisation on app.sites (cluster, organisation);
create index sites_label on app.sites (cluster, name);

create table app.travels (
  cluster text not null,
  from_municipality text not null check (char_length(from_municipality) between 1 and 200),
  to_municipality text not null check (char_length(to_municipality) between 1 and 200),
  minutes integer not null check (minutes between 0 and 2880),
  kilometres numeric(6, 1) not null check (kilometres between 0 and 20000),
  version integer not null default 1,
  primary key (cluster, from_municipality, to_municipality)
);

create table app.memberships (
  cluster text not null,
  organisation text not null,
  role text not null
    check (role in ('base', 'network', 'anchorEmployer', 'employer', 'region', 'operator', 'partner')),
  starts_on date not null,
  reason text collate app.russian not null check (char_length(reason) between 1 and 400),
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, organisation, starts_on),
  check (ends_on >= starts_on)
);

create table app.agreements (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  kind text not null check (kind in ('partnership', 'financial', 'nonFinancial', 'network')),
  organisation text not null,
  number text collate app.russian not null check (char_length(number) between 1 and 60),
  signed_on date not null,
  subject text collate app.russian not null check (char_length(subject) between 1 and 400),
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index agreements_organisation on app.agreements (cluster, organisation);
create index agreements_label on app.agreements (cluster, number);

create table app.persons (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  subject text not null check (subject in ('worker', 'student')),
  keeper text not null,
  surname text collate app.russian not null check (char_length(surname) between 1 and 80),
  given_name text collate app.russian not null check (char_length(given_name) between 1 and 80),
  patronymic text collate app.russian check (char_length(patronymic) between 1 and 80),
  sex text check (sex in ('female', 'male')),
  birth_date date,
  version integer not null default 1,
  primary key (cluster, code)
);
create index persons_keeper on app.persons (cluster, keeper);
create index persons_label on app.persons (cluster, surname, given_name, patronymic);

create table app.employments (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  person text not null,
  organisation text not null,
  post text collate app.russian not null check (char_length(post) between 1 and 200),
  kind text not null check (kind in ('teacher', 'master', 'mentor', 'manager', 'specialist')),
  contract text not null check (contract in ('main', 'partTime', 'hourly', 'civil')),
  rate numeric(3, 2) check (rate between 0 and 2),
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index employments_person on app.employments (cluster, person);
create index employments_organisation on app.employments (cluster, organisation);

create table app.occupation_groups (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  name text collate app.russian not null check (char_length(name) between 1 and 200),
  name_en text collate app.russian not null check (char_length(name_en) between 1 and 200),
  search_words text collate app.russian check (char_length(search_words) between 1 and 400),
  position integer not null check (position between 0 and 999),
  version integer not null default 1,
  primary key (cluster, code)
);
create index occupation_groups_label on app.occupation_groups (cluster, name);

create table app.programmes (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 20),
  name text collate app.russian not null check (char_length(name) between 1 and 300),
  name_en text collate app.russian check (char_length(name_en) between 1 and 300),
  level text not null check (level in ('worker', 'specialist')),
  qualification text collate app.russian not null check (char_length(qualification) between 1 and 300),
  occupation_group text not null,
  standard text collate app.russian check (char_length(standard) between 1 and 200),
  occupational_standard text collate app.russian check (char_length(occupational_standard) between 1 and 200),
  professionalitet boolean not null,
  admission_closed_on date,
  replaced_by text,
  version integer not null default 1,
  primary key (cluster, code)
);
create index programmes_occupation_group on app.programmes (cluster, occupation_group);
create index programmes_replaced_by on app.programmes (cluster, replaced_by);

create table app.curricula (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  programme text not null,
  admission_year integer not null check (admission_year between 2000 and 2100),
  entry_grade text not null check (entry_grade in ('grade9', 'grade11')),
  term_months integer not null check (term_months between 1 and 72),
  name text collate app.russian not null check (char_length(name) between 1 and 300),
  approved_on date,
  approved_by text,
  source text collate app.russian check (char_length(source) between 1 and 200),
  version integer not null default 1,
  primary key (cluster, code)
);
create index curricula_programme on app.curricula (cluster, programme);
create index curricula_approved_by on app.curricula (cluster, approved_by);

create table app.curriculum_rows (
  cluster text not null,
  curriculum text not null,
  index text not null check (char_length(index) between 1 and 40),
  name text collate app.russian not null check (char_length(name) between 1 and 400),
  kind text not null
    check (kind in ('cycle', 'subject', 'module', 'course', 'trainingPractice', 'productionPractice', 'preDiplomaPractice', 'moduleExam', 'exams', 'finalAttestation')),
  parent text collate app.russian check (char_length(parent) between 1 and 40),
  mode text check (mode in ('block', 'distributed')),
  position integer not null check (position between 0 and 9999),
  version integer not null default 1,
  primary key (cluster, curriculum, index)
);
create index curriculum_rows_label on app.curriculum_rows (cluster, index, name);

create table app.curriculum_hours (
  cluster text not null,
  curriculum text not null,
  index text not null check (char_length(index) between 1 and 40),
  semester integer not null check (semester between 1 and 12),
  lectures numeric(6, 2) not null check (lectures between 0 and 5000),
  practicals numeric(6, 2) not null check (practicals between 0 and 5000),
  laboratory numeric(6, 2) not null check (laboratory between 0 and 5000),
  self_study numeric(6, 2) not null check (self_study between 0 and 5000),
  consultations numeric(6, 2) not null check (consultations between 0 and 5000),
  attestation numeric(6, 2) not null check (attestation between 0 and 5000),
  practice numeric(6, 2) not null check (practice between 0 and 5000),
  total numeric(6, 2) not null check (total between 0 and 5000),
  control text check (control in ('exam', 'credit', 'gradedCredit', 'other')),
  version integer not null default 1,
  primary key (cluster, curriculum, index, semester)
);
create index curriculum_hours_label on app.curriculum_hours (cluster, index, semester);

create table app.curriculum_calendars (
  cluster text not null,
  curriculum text not null,
  course integer not null check (course between 1 and 6),
  weeks text collate app.russian not null check (char_length(weeks) between 1 and 300),
  version integer not null default 1,
  primary key (cluster, curriculum, course)
);

create table app.deliveries (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  programme text not null,
  college text not null,
  intake_year integer not null check (intake_year between 2000 and 2100),
  entry_grade text not null check (entry_grade in ('grade9', 'grade11')),
  curriculum text not null,
  employer text,
  starts_on date not null,
  ends_on date not null,
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index deliveries_programme on app.deliveries (cluster, programme);
create index deliveries_college on app.deliveries (cluster, college);
create index deliveries_curriculum on app.deliveries (cluster, curriculum);
create index deliveries_employer on app.deliveries (cluster, employer);

create table app.groups (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  delivery text not null,
  college text not null,
  site text,
  planned_students integer not null check (planned_students between 1 and 60),
  days_per_week integer not null check (days_per_week between 5 and 6),
  shift integer not null check (shift between 1 and 2),
  tutor text,
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index groups_delivery on app.groups (cluster, delivery);
create index groups_college on app.groups (cluster, college);
create index groups_site on app.groups (cluster, site);
create index groups_tutor on app.groups (cluster, tutor);

create table app.subgroups (
  cluster text not null,
  "group" text not null,
  number integer not null check (number between 1 and 9),
  planned_students integer not null check (planned_students between 1 and 60),
  version integer not null default 1,
  primary key (cluster, "group", number)
);

create table app.enrolments (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  person text not null,
  "group" text not null,
  subgroup integer check (subgroup between 1 and 9),
  starts_on date not null,
  order_number text collate app.russian not null check (char_length(order_number) between 1 and 60),
  funding text not null check (funding in ('budget', 'paid', 'target')),
  ends_on date,
  end_reason text
    check (end_reason in ('graduated', 'transferred', 'withdrawn', 'expelled', 'academicLeave', 'conscripted')),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index enrolments_person on app.enrolments (cluster, person);
create index enrolments_group on app.enrolments (cluster, "group");

create table app.zones (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  kind text not null check (kind in ('zone', 'workshop')),
  name text collate app.russian not null check (char_length(name) between 1 and 200),
  name_en text collate app.russian check (char_length(name_en) between 1 and 200),
  owner text not null,
  site text not null,
  shifts integer not null check (shifts between 1 and 3),
  days_per_week integer not null check (days_per_week between 5 and 7),
  hours_per_day numeric(3, 1) not null check (hours_per_day between 1 and 24),
  starts_on date not null,
  reason text collate app.russian not null check (char_length(reason) between 1 and 400),
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index zones_owner on app.zones (cluster, owner);
create index zones_site on app.zones (cluster, site);
create index zones_label on app.zones (cluster, name);

create table app.stations (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  zone text not null,
  name text collate app.russian not null check (char_length(name) between 1 and 200),
  quantity integer not null check (quantity between 1 and 200),
  students_each integer not null check (students_each between 1 and 30),
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index stations_zone on app.stations (cluster, zone);
create index stations_label on app.stations (cluster, name);

create table app.equipment (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  zone text not null,
  name text collate app.russian not null check (char_length(name) between 1 and 300),
  model text collate app.russian check (char_length(model) between 1 and 200),
  kind text not null check (kind in ('equipment', 'furniture', 'it', 'software', 'teachingAid', 'safety')),
  quantity integer not null check (quantity between 1 and 10000),
  delivered integer not null check (delivered between 0 and 10000),
  commissioned integer not null check (commissioned between 0 and 10000),
  delivered_on date,
  commissioned_on date,
  version integer not null default 1,
  primary key (cluster, code)
);
create index equipment_zone on app.equipment (cluster, zone);
create index equipment_label on app.equipment (cluster, name);

create table app.works (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  site text not null,
  zone text,
  stage text not null check (stage in ('dismantling', 'plastering', 'finishing', 'branding')),
  percent_done integer not null check (percent_done between 0 and 100),
  planned_on date not null,
  done_on date,
  note text collate app.russian check (char_length(note) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code)
);
create index works_site on app.works (cluster, site);
create index works_zone on app.works (cluster, zone);

create table app.quotas (
  cluster text not null,
  zone text not null,
  college text not null,
  place_shifts integer not null check (place_shifts between 0 and 1000),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  primary key (cluster, zone, college, starts_on),
  check (ends_on >= starts_on)
);
create index quotas_college on app.quotas (cluster, college);

create table app.reservations (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  zone text not null,
  kind text not null check (kind in ('maintenance', 'exam', 'repair', 'other')),
  starts_on date not null,
  ends_on date not null,
  places integer check (places between 1 and 500),
  reason text collate app.russian not null check (char_length(reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index reservations_zone on app.reservations (cluster, zone);
create index reservations_label on app.reservations (cluster, reason);

create table app.practice_bases (
  cluster text not null,
  delivery text not null,
  index text not null check (char_length(index) between 1 and 40),
  zone text not null,
  preference integer not null check (preference between 0 and 9),
  version integer not null default 1,
  primary key (cluster, delivery, index, zone)
);
create index practice_bases_zone on app.practice_bases (cluster, zone);
create index practice_bases_label on app.practice_bases (cluster, index, zone);

create table app.certificates (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  person text not null,
  course text collate app.russian not null check (char_length(course) between 1 and 300),
  provider text collate app.russian not null check (char_length(provider) between 1 and 200),
  number text collate app.russian not null check (char_length(number) between 1 and 60),
  hours integer not null check (hours between 1 and 2000),
  issued_on date not null,
  valid_until date,
  version integer not null default 1,
  primary key (cluster, code)
);
create index certificates_person on app.certificates (cluster, person);
create index certificates_label on app.certificates (cluster, number);

create table app.openings (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  certificate text not null,
  zone text not null,
  programme text,
  module text collate app.russian check (char_length(module) between 1 and 40),
  version integer not null default 1,
  primary key (cluster, code)
);
create index openings_certificate on app.openings (cluster, certificate);
create index openings_zone on app.openings (cluster, zone);
create index openings_programme on app.openings (cluster, programme);

create table app.places (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  employer text not null,
  site text not null,
  workshop text collate app.russian not null check (char_length(workshop) between 1 and 200),
  programme text not null,
  places integer not null check (places between 1 and 500),
  min_age integer not null check (min_age between 14 and 21),
  condition_class text not null check (condition_class in ('1', '2', '4', '3.1', '3.2', '3.3', '3.4')),
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  confirmed_on date not null,
  confirmed_by text collate app.russian not null check (char_length(confirmed_by) between 1 and 200),
  confirmed_until date not null,
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index places_employer on app.places (cluster, employer);
create index places_site on app.places (cluster, site);
create index places_programme on app.places (cluster, programme);

create table app.mentors (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  person text not null,
  employer text not null,
  workshop text collate app.russian check (char_length(workshop) between 1 and 200),
  max_students integer not null check (max_students between 1 and 50),
  consent_on date,
  order_number text collate app.russian check (char_length(order_number) between 1 and 60),
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index mentors_person on app.mentors (cluster, person);
create index mentors_employer on app.mentors (cluster, employer);

create table app.commitments (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  source text not null check (source in ('federal', 'region', 'employer', 'college')),
  giver text not null,
  form text not null check (form in ('money', 'inKind')),
  amount bigint not null,
  agreement_number text collate app.russian not null check (char_length(agreement_number) between 1 and 80),
  signed_on date not null,
  starts_on date not null,
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);
create index commitments_giver on app.commitments (cluster, giver);
create index commitments_label on app.commitments (cluster, agreement_number);

create table app.commitment_uses (
  cluster text not null,
  commitment text not null,
  use text not null check (use in ('zones', 'programmes', 'retraining', 'repair')),
  amount bigint not null,
  version integer not null default 1,
  primary key (cluster, commitment, use)
);

create table app.visits (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  visited_on date not null,
  visitor text collate app.russian not null check (char_length(visitor) between 1 and 200),
  post text collate app.russian not null check (char_length(post) between 1 and 200),
  site text,
  summary text collate app.russian not null check (char_length(summary) between 1 and 2000),
  version integer not null default 1,
  primary key (cluster, code)
);
create index visits_site on app.visits (cluster, site);
create index visits_label on app.visits (cluster, visitor);

create table app.decisions (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  decided_on date not null,
  meeting text collate app.russian not null check (char_length(meeting) between 1 and 200),
  decision text collate app.russian not null check (char_length(decision) between 1 and 1000),
  owner text not null,
  deadline date not null,
  done_on date,
  result text collate app.russian check (char_length(result) between 1 and 1000),
  version integer not null default 1,
  primary key (cluster, code)
);
create index decisions_owner on app.decisions (cluster, owner);
create index decisions_label on app.decisions (cluster, decision);

create table app.targets (
  cluster text not null,
  code text not null check (char_length(code) between 1 and 40),
  measure text not null
    check (measure in ('colleges', 'employers', 'programmes', 'students', 'zones', 'moneyTotal', 'moneyFederal', 'moneyRegion', 'moneyEmployers')),
  value numeric(15, 2) not null check (value between 0 and 1000000000000),
  due_on date,
  starts_on date not null,
  reason text collate app.russian not null check (char_length(reason) between 1 and 600),
  ends_on date,
  end_reason text collate app.russian check (char_length(end_reason) between 1 and 400),
  version integer not null default 1,
  primary key (cluster, code),
  check (ends_on >= starts_on)
);

create table app.rules (
  cluster text not null,
  name text not null check (char_length(name) between 1 and 60),
  title text collate app.russian not null check (char_length(title) between 1 and 300),
  value numeric(10, 3) not null check (value between -1000000 and 1000000),
  unit text collate app.russian not null check (char_length(unit) between 1 and 60),
  severity text not null check (severity in ('block', 'warn', 'prefer')),
  starts_on date not null,
  ends_on date,
  source text collate app.russian not null check (char_length(source) between 1 and 400),
  confidence text not null check (confidence in ('checked', 'unchecked')),
  version integer not null default 1,
  primary key (cluster, name, starts_on),
  check (ends_on >= starts_on)
);
create index rules_label on app.rules (cluster, title);

create table app.calendar_days (
  cluster text not null,
  day date not null,
  kind text not null check (kind in ('dayOff', 'shortDay', 'workingDay')),
  holiday text collate app.russian check (char_length(holiday) between 1 and 200),
  moved_from date,
  version integer not null default 1,
  primary key (cluster, day)
);

-- References, all of them within one cluster.
alter table app.clusters
  add foreign key (cluster, grant_recipient) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, initiator) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.organisations
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred;
alter table app.sites
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.travels
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred;
alter table app.memberships
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.agreements
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.persons
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, keeper) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.employments
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.occupation_groups
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred;
alter table app.programmes
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, occupation_group) references app.occupation_groups (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, replaced_by) references app.programmes (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.curricula
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, programme) references app.programmes (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, approved_by) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.curriculum_rows
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, curriculum) references app.curricula (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.curriculum_hours
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, curriculum) references app.curricula (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.curriculum_calendars
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, curriculum) references app.curricula (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.deliveries
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, programme) references app.programmes (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, curriculum) references app.curricula (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, employer) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.groups
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, delivery) references app.deliveries (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, site) references app.sites (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, tutor) references app.persons (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.subgroups
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, "group") references app.groups (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.enrolments
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, "group") references app.groups (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.zones
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, owner) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, site) references app.sites (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.stations
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.equipment
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.works
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, site) references app.sites (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.quotas
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, college) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.reservations
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.practice_bases
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, delivery) references app.deliveries (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.certificates
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.openings
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, certificate) references app.certificates (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, zone) references app.zones (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, programme) references app.programmes (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.places
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, employer) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, site) references app.sites (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, programme) references app.programmes (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.mentors
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, employer) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.commitments
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, giver) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.commitment_uses
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, commitment) references app.commitments (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.visits
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, site) references app.sites (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.decisions
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, owner) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred;
alter table app.targets
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred;
alter table app.rules
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred;
alter table app.calendar_days
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred;

alter table access.assignments
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred,
  add foreign key (cluster, organisation) references app.organisations (cluster, code)
    on update cascade deferrable initially deferred,
  add foreign key (cluster, person) references app.persons (cluster, code)
    on update cascade deferrable initially deferred;
alter table jobs.orders
  add foreign key (cluster) references app.clusters (cluster) on update cascade deferrable initially deferred;

-- Who owns the records, by organisation or through the record that they belong to; each register is guarded and watched.
call access.guard('clusters');
call access.guard('organisations', 'code');
call access.guard('sites', 'organisation');
call access.guard('travels');
call access.guard('memberships', 'organisation');
call access.guard('agreements', 'organisation');
call access.guard('persons', 'keeper');
call access.guard('employments', 'organisation');
call access.guard('occupation_groups');
call access.guard('programmes');
call access.guard('curricula');
call access.guard('curriculum_rows');
call access.guard('curriculum_hours');
call access.guard('curriculum_calendars');
call access.guard('deliveries', 'college');
call access.guard('groups', 'college');
call access.guard('subgroups', 'group', 'groups');
call access.guard('enrolments', 'group', 'groups');
call access.guard('zones', 'owner');
call access.guard('stations', 'zone', 'zones');
call access.guard('equipment', 'zone', 'zones');
call access.guard('works', 'site', 'sites');
call access.guard('quotas', 'zone', 'zones');
call access.guard('reservations', 'zone', 'zones');
call access.guard('practice_bases', 'delivery', 'deliveries');
call access.guard('certificates', 'person', 'persons');
call access.guard('openings', 'certificate', 'certificates');
call access.guard('places', 'employer');
call access.guard('mentors', 'employer');
call access.guard('commitments', 'giver');
call access.guard('commitment_uses', 'commitment', 'commitments');
call access.guard('visits');
call access.guard('decisions', 'owner');
call access.guard('targets');
call access.guard('rules');
call access.guard('calendar_days');
