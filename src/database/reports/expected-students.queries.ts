import { sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Connections } from '../client/connections.ts'
import { type Moment, studentsOf } from './passport.facts.ts'

/** How many students there will be on a later day if nothing but what is laid down happens. */
export interface ExpectedStudents {
  /** Those who study then. */
  readonly value: number
  /** Those who study now and whose groups will have ended. */
  readonly leaving: number
  /** Those planned for groups in which nobody studies yet. */
  readonly coming: number
}

/** Counts by groups that are in force on the later day: their students of today, or the planned ones where there are none yet. */
export async function expectedStudents(
  published: Connections,
  moment: Moment,
  later: LocalDate,
): Promise<ExpectedStudents> {
  const { rows } = await sql<ExpectedStudents>`
    select coalesce(sum(greatest(students, coming)) filter (where lasts), 0)::int as value,
           coalesce(sum(students) filter (where not lasts), 0)::int as leaving,
           coalesce(sum(coming) filter (where lasts), 0)::int as coming
    from (
      select coalesce(s.students, 0) as students, case when s.students is null then g.planned_students else 0 end as coming,
             g.starts_on <= ${later} and least(g.ends_on, d.ends_on) >= ${later} as lasts
      from published.groups g
      join published.deliveries d on d.cluster = g.cluster and d.code = g.delivery
      left join (select "group", count(*) as students from (${studentsOf(moment)}) e group by "group") s on s."group" = g.code
      where g.cluster = ${moment.cluster}
    ) laid`.execute(published)
  return rows[0] ?? { value: 0, leaving: 0, coming: 0 }
}
