-- What anyone may read: the views of the public passport, without a single personal field.
-- People are counted by numbers that mean nothing outside a query.

create view published.clusters as
  select code, name, name_en, industry, region, starts_on, demo from app.clusters;

create view published.members as
  select m.cluster, m.organisation, o.name, o.short_name, o.name_en, o.kind, m.role, o.municipality, o.industry,
         m.starts_on, m.reason, m.ends_on, m.end_reason
  from app.memberships m
  join app.organisations o on o.cluster = m.cluster and o.code = m.organisation;

create view published.sites as
  select cluster, code, organisation, name, municipality, address, latitude, longitude from app.sites;

create view published.occupation_groups as
  select cluster, code, name, name_en, search_words, position from app.occupation_groups;

create view published.programmes as
  select cluster, code, name, name_en, level, qualification, occupation_group, professionalitet from app.programmes;

create view published.deliveries as
  select d.cluster, d.code, d.programme, d.college, o.short_name as college_name, d.intake_year, d.entry_grade,
         d.starts_on, d.ends_on, c.term_months
  from app.deliveries d
  join app.organisations o on o.cluster = d.cluster and o.code = d.college
  join app.curricula c on c.cluster = d.cluster and c.code = d.curriculum;

create view published.groups as
  select cluster, code, delivery, college, planned_students, starts_on, ends_on from app.groups;

create view published.enrolments as
  select e.cluster, dense_rank() over (partition by e.cluster order by e.person) as student, e."group", g.delivery,
         e.starts_on, e.ends_on, e.end_reason
  from app.enrolments e
  join app.groups g on g.cluster = e.cluster and g.code = e."group";

create view published.zones as
  select z.cluster, z.code, z.kind, z.name, z.name_en, z.owner, o.short_name as owner_name, z.site, s.municipality,
         z.starts_on, z.reason, z.ends_on, z.end_reason
  from app.zones z
  join app.organisations o on o.cluster = z.cluster and o.code = z.owner
  join app.sites s on s.cluster = z.cluster and s.code = z.site;

create view published.stations as
  select cluster, code, zone, name, quantity, students_each, starts_on, ends_on from app.stations;

create view published.equipment as
  select cluster, code, zone, name, kind, quantity, delivered, commissioned, delivered_on, commissioned_on
  from app.equipment;

create view published.works as
  select cluster, code, site, zone, stage, percent_done, planned_on, done_on from app.works;

create view published.certificates as
  select c.cluster, dense_rank() over (partition by c.cluster order by c.person) as worker, p.keeper as organisation,
         o.short_name as organisation_name, c.course, c.hours, c.issued_on, c.valid_until,
         (select string_agg(distinct w.zone, ', ' order by w.zone)
          from app.openings w where w.cluster = c.cluster and w.certificate = c.code) as opens
  from app.certificates c
  join app.persons p on p.cluster = c.cluster and p.code = c.person
  join app.organisations o on o.cluster = p.cluster and o.code = p.keeper;

create view published.commitments as
  select m.cluster, m.code, m.source, m.giver, o.short_name as giver_name, m.form, m.amount, m.agreement_number,
         m.signed_on, m.starts_on, m.ends_on
  from app.commitments m
  join app.organisations o on o.cluster = m.cluster and o.code = m.giver;

create view published.commitment_uses as
  select cluster, commitment, use, amount from app.commitment_uses;

create view published.places as
  select cluster, code, employer, workshop, programme, places, starts_on, ends_on from app.places;

create view published.mentors as
  select cluster, row_number() over (partition by cluster order by code) as mentor, employer, max_students,
         starts_on, ends_on
  from app.mentors;

create view published.agreements as
  select cluster, code, kind, organisation, number, signed_on, starts_on, ends_on from app.agreements;

-- A worker of an employer who also teaches at a college of the same cluster.
create view published.teaching_workers as
  select t.cluster, dense_rank() over (partition by t.cluster order by t.person) as worker, w.organisation as employer,
         t.organisation as college, t.kind, greatest(t.starts_on, w.starts_on) as starts_on,
         least(t.ends_on, w.ends_on) as ends_on
  from app.employments t
  join app.employments w on w.cluster = t.cluster and w.person = t.person and w.organisation <> t.organisation
  join app.organisations e on e.cluster = w.cluster and e.code = w.organisation and e.kind = 'employer'
  join app.organisations c on c.cluster = t.cluster and c.code = t.organisation and c.kind = 'college'
  where t.kind in ('teacher', 'master');

create view published.visits as
  select cluster, code, visited_on, visitor, post, site, summary from app.visits;

create view published.decisions as
  select cluster, code, decided_on, deadline, done_on from app.decisions;

create view published.targets as
  select cluster, code, measure, value, due_on, starts_on, reason, ends_on, end_reason from app.targets;
