import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'

/** Whose passport, and for which day. */
export interface Moment {
  readonly cluster: string
  readonly on: LocalDate
}

type Query = (moment: Moment) => RawBuilder<unknown>

/** How a figure is found: the records behind it, and the figure as a sum over those very records. */
export interface FactQuery {
  /** The records, each column named as in the fact's definition. */
  readonly records: Query
  /** The figure over `records`. */
  readonly value: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
  /** Further figures of the statement over the same records. */
  readonly parts?: Readonly<Record<string, RawBuilder<unknown>>>
  /** Further figures over other records, each a query of its own with one column `value`. */
  readonly otherParts?: Readonly<Record<string, Query>>
}

const count = sql`count(*)::int`

/** Whether a row is valid on the day, both its ends included. */
const valid = ({ on }: Moment, table: string) =>
  sql`${sql.ref(`${table}.starts_on`)} <= ${on} and (${sql.ref(`${table}.ends_on`)} is null or ${sql.ref(`${table}.ends_on`)} >= ${on})`

const members = (moment: Moment, kind: RawBuilder<unknown>) => sql`
  select m.name, m.name_en, m.role, m.municipality, m.industry, m.starts_on, m.reason, m.short_name, m.organisation
  from published.members m
  where m.cluster = ${moment.cluster} and ${valid(moment, 'm')} and ${kind}`

const isCollege = sql`m.kind = 'college' and m.role in ('base', 'network')`
const isEmployer = sql`m.role in ('employer', 'anchorEmployer')`

/** The students of a day, each once, with the delivery that they study in. */
export const studentsOf = (moment: Moment) => sql`
  select distinct on (e.student) e.student, e."group", d.college_name as college, p.code as programme_code,
         p.name as programme, p.name_en as programme_en, e.starts_on
  from published.enrolments e
  join published.deliveries d on d.cluster = e.cluster and d.code = e.delivery
  join published.programmes p on p.cluster = d.cluster and p.code = d.programme
  where e.cluster = ${moment.cluster} and ${valid(moment, 'e')}
  order by e.student, e.starts_on`

/** The programmes that a group studies on the day. */
const taught = (moment: Moment) => sql`
  select p.code, p.name as programme, p.name_en as programme_en, p.qualification, p.occupation_group,
         string_agg(distinct d.college_name, ', ' order by d.college_name) as colleges,
         (select count(*)::int from (${studentsOf(moment)}) s where s.programme_code = p.code) as students
  from published.programmes p
  join published.deliveries d on d.cluster = p.cluster and d.programme = p.code and ${valid(moment, 'd')}
  where p.cluster = ${moment.cluster}
    and exists (select from published.groups g where g.cluster = d.cluster and g.delivery = d.code and ${valid(moment, 'g')})
  group by p.code, p.name, p.name_en, p.qualification, p.occupation_group`

const studentPlaces = (moment: Moment) => sql`
  select coalesce(sum(t.quantity * t.students_each), 0)::int from published.stations t
  where t.cluster = z.cluster and t.zone = z.code and ${valid(moment, 't')}`

const zones = (moment: Moment) => sql`
  select z.code, z.name as zone, z.name_en as zone_en, z.owner_name as owner, z.municipality, (${studentPlaces(moment)}) as places,
         z.starts_on, z.reason, z.cluster
  from published.zones z
  where z.cluster = ${moment.cluster} and z.kind = 'zone' and ${valid(moment, 'z')}`

/** How much of a stage was done on the day: all of it from its last day on, and nothing is known of earlier days. */
const stageDone = ({ on }: Moment) => sql`
  case when w.done_on <= ${on} then 100 when w.done_on is null then w.percent_done else 0 end`

/** The weights of the stages of a repair by the federal operator's readiness map. */
const stageWeight = sql`
  case w.stage when 'dismantling' then 10 when 'plastering' then 30 when 'finishing' then 50 else 10 end`

const repairPercent = (moment: Moment, whose: RawBuilder<unknown>) => sql`
  select sum(${stageWeight} * (${stageDone(moment)})) / nullif(sum(${stageWeight}), 0)
  from published.works w where ${whose}`

const equipmentPercent = ({ on }: Moment) => sql`
  select sum(case when q.commissioned_on <= ${on} then q.commissioned else 0 end) * 100.0 / nullif(sum(q.quantity), 0)
  from published.equipment q where q.cluster = z.cluster and q.zone = z.code`

/**
 * Readiness is the mean of repair and equipment; where no repair was planned, equipment alone counts. What is not quite
 * ready is never rounded up to a hundred.
 */
const readiness = (moment: Moment) => sql`
  select r.code, r.zone, r.zone_en, floor(r.repair)::int as repair_percent, floor(r.equipment)::int as equipment_percent,
         floor((r.repair + r.equipment) / 2)::int as readiness_percent
  from (
    select z.code, z.zone, z.zone_en,
           coalesce((${repairPercent(moment, sql`w.cluster = z.cluster and w.zone = z.code`)}), (${equipmentPercent(moment)}), 0) as repair,
           coalesce((${equipmentPercent(moment)}), 0) as equipment
    from (${zones(moment)}) z
  ) r`

const commitments = (moment: Moment, source: RawBuilder<unknown>) => sql`
  select m.source, m.giver_name as giver, m.form, m.agreement_number, m.signed_on, m.amount
  from published.commitments m
  where m.cluster = ${moment.cluster} and ${valid(moment, 'm')} and ${source}`

const money = (source: RawBuilder<unknown>): FactQuery => ({
  records: moment => commitments(moment, source),
  value: sql`coalesce(sum(amount), 0)::bigint`,
  order: sql`signed_on, agreement_number`,
})

/** What employers give to the teaching: places, mentors, agreements, and workers who teach. */
const contributions = (moment: Moment) => sql`
  select m.organisation, m.name, m.name_en, g.contribution, g.subject, g.quantity, g.starts_on
  from (${members(moment, isEmployer)}) m
  join (
    select p.employer, 'place' as contribution, p.workshop as subject, p.places as quantity, p.starts_on
    from published.places p where p.cluster = ${moment.cluster} and ${valid(moment, 'p')}
    union all
    select t.employer, 'mentor', null, t.max_students, t.starts_on
    from published.mentors t where t.cluster = ${moment.cluster} and ${valid(moment, 't')}
    union all
    select a.organisation, 'agreement', a.number, null, a.starts_on
    from published.agreements a where a.cluster = ${moment.cluster} and ${valid(moment, 'a')}
    union all
    select w.employer, 'teacher', w.kind, null, w.starts_on
    from published.teaching_workers w where w.cluster = ${moment.cluster} and ${valid(moment, 'w')}
  ) g on g.employer = m.organisation`

/** A figure over the contributions of one kind. */
const contributed = (contribution: string, value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${value} filter (where contribution = ${contribution}))`

/** The deliveries whose students graduate first, counted from the start of teaching. */
const firstGraduates = (moment: Moment) => sql`
  select programme, programme_en, college, intake_year, ends_on, students
  from (
    select p.name as programme, p.name_en as programme_en, d.college_name as college, d.intake_year, d.ends_on,
           sum(g.planned_students)::int as students,
           dense_rank() over (order by date_part('year', d.ends_on)) as place
    from published.deliveries d
    join published.programmes p on p.cluster = d.cluster and p.code = d.programme
    join published.groups g on g.cluster = d.cluster and g.delivery = d.code
    where d.cluster = ${moment.cluster} and d.starts_on <= ${moment.on}
    group by d.code, p.name, p.name_en, d.college_name, d.intake_year, d.ends_on
  ) d where place = 1`

/** How each figure of the passport is found, by the number of its statement. */
export const factQueries: Readonly<Record<string, FactQuery>> = {
  S1: {
    records: moment => members(moment, sql`m.role = 'base'`),
    value: sql`min(short_name)`,
    order: sql`name`,
  },
  S2: {
    records: moment => members(moment, isCollege),
    value: count,
    order: sql`name`,
    parts: { municipalities: sql`count(distinct municipality)::int` },
  },
  S3: { records: moment => members(moment, isEmployer), value: count, order: sql`name` },
  S4: {
    records: contributions,
    value: sql`count(distinct organisation)::int`,
    order: sql`name, contribution, starts_on, subject`,
    parts: {
      places: contributed('place', sql`sum(quantity)`),
      mentors: contributed('mentor', sql`count(*)`),
      agreements: contributed('agreement', sql`count(*)`),
      teachingWorkers: contributed('teacher', sql`count(*)`),
    },
  },
  S5: { records: taught, value: count, order: sql`code` },
  S6: {
    records: moment => sql`
      select o.name, o.name_en, o.position, string_agg(p.programme, '; ' order by p.code) as programmes
      from published.occupation_groups o
      join (${taught(moment)}) p on p.occupation_group = o.code
      where o.cluster = ${moment.cluster}
      group by o.name, o.name_en, o.position`,
    value: count,
    order: sql`position`,
  },
  S7: {
    records: studentsOf,
    value: count,
    order: sql`"group", student`,
    parts: { groups: sql`count(distinct "group")` },
  },
  S8: {
    records: zones,
    value: count,
    order: sql`code`,
    parts: { studentPlaces: sql`sum(places)` },
  },
  S9: {
    records: readiness,
    value: sql`floor(avg(readiness_percent))::int`,
    order: sql`code`,
    parts: {
      repair: sql`floor(avg(repair_percent))`,
      equipment: sql`floor(avg(equipment_percent))`,
    },
  },
  S10: {
    records: ({ cluster, on }) => sql`
      select c.worker, c.organisation_name as organisation, c.course, c.hours, c.issued_on, z.opens, z.opens_en
      from published.certificates c
      left join lateral (
        select string_agg(name, '; ' order by code) as opens, string_agg(coalesce(name_en, name), '; ' order by code) as opens_en
        from published.zones where cluster = c.cluster and code = any(string_to_array(c.opens, ', '))
      ) z on true
      where c.cluster = ${cluster} and c.issued_on <= ${on} and (c.valid_until is null or c.valid_until >= ${on})`,
    value: sql`count(distinct worker)::int`,
    otherParts: {
      openedZones: ({ cluster, on }) => sql`
        select count(distinct zone)::int as value
        from published.certificates c, string_to_table(c.opens, ', ') zone
        where c.cluster = ${cluster} and c.issued_on <= ${on} and (c.valid_until is null or c.valid_until >= ${on})`,
    },
    order: sql`organisation, issued_on, worker`,
  },
  S11: money(sql`true`),
  S12: money(sql`m.source = 'federal'`),
  S13: money(sql`m.source = 'region'`),
  S14: money(sql`m.source = 'employer'`),
  S15: {
    records: moment => sql`
      select s.name as site, w.stage, (${stageDone(moment)}) as percent_done, ${stageWeight} as weight, w.planned_on,
             case when w.done_on <= ${moment.on} then w.done_on end as done_on
      from published.works w
      join published.sites s on s.cluster = w.cluster and s.code = w.site
      join (${members(moment, sql`m.role = 'base'`)}) b on b.organisation = s.organisation
      where w.cluster = ${moment.cluster}`,
    value: sql`floor(sum(weight * percent_done)::numeric / nullif(sum(weight), 0))::int`,
    order: sql`site, planned_on`,
  },
  S16: {
    records: firstGraduates,
    value: sql`min(date_part('year', ends_on))::int`,
    order: sql`ends_on, programme, college`,
    parts: { graduating: sql`sum(students)` },
    otherParts: {
      graduates: ({ cluster, on }) => sql`
        select count(distinct student)::int as value from published.enrolments
        where cluster = ${cluster} and end_reason = 'graduated' and ends_on <= ${on}`,
    },
  },
  S17: {
    records: ({ cluster, on }) => sql`
      select visited_on, visitor, post, summary from published.visits
      where cluster = ${cluster} and visited_on <= ${on}`,
    value: count,
    order: sql`visited_on desc`,
    otherParts: {
      decisions: ({ cluster, on }) => sql`
        select count(*)::int as value from published.decisions where cluster = ${cluster} and decided_on <= ${on}`,
      openDecisions: ({ cluster, on }) => sql`
        select count(*)::int as value from published.decisions
        where cluster = ${cluster} and decided_on <= ${on} and (done_on is null or done_on > ${on})`,
    },
  },
}
