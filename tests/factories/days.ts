import { sql } from 'kysely'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import type { Api, Ask } from './api.ts'

/** A Monday of the first term of 2025/26, in the timetable of the planned demo. */
export const DAY = '2025-09-08'

/** What a date has instead of what the timetable says. */
export const dayOf = async (ask: Ask, date = DAY) => (await ask('GET', `/days/${date}`)).json

/** A worker, a room, a group or an employer that is out from the day on, at first a worker who is ill. */
export const ill = (subject: string, until = DAY) => ({
  ...{
    kind: 'teacherAway',
    subject,
    startsOn: DAY,
    endsOn: until,
    fromPair: null,
    toPair: null,
    places: null,
  },
})

/** What the events touch on the day, and how to go on. */
export const repair = (ask: Ask, asked: object[] = [], until = DAY) =>
  ask('POST', `/days/${DAY}/repair`, { until, asked })

/** Decides about lessons of the day by one act. */
export const decide = (ask: Ask, changes: object[], asked: object[], given: object = {}) =>
  ask('POST', `/days/${DAY}/substitutions`, { cause: 'teacherAway', asked, changes, ...given })

/** Somebody of the college who teaches several lessons of its groups on the day, and is ill. */
export async function illTeacher(api: Api): Promise<string> {
  const { rows } = await sql<{ teacher: string }>`
    select l.teacher from app.term_lessons l
    join app.timetables t using (cluster, year, term, version)
    join app.employments e on e.cluster = l.cluster and e.code = l.teacher and e.organisation = 'SMOLAPO'
    where t.status = 'published' and 1 = any (l.weekdays) and 2 = any (l.weeks) and cardinality(l.weekdays) = 1
    group by l.teacher order by count(*) desc, l.teacher limit 1`.execute(api.context.database.owner)
  return rows[0]?.teacher ?? ''
}

/** A lesson that is touched, with its proposals. */
export type Repaired = {
  lesson: { lesson: string; place: { teacher: string }; audience: { group: string }[] }
  proposals: {
    kind: string
    changes: { lesson: string; to: { teacher: string } | null; seen: number | null }[]
  }[]
  chosen: number
}
/** The changes of the proposals that the repair takes. */
export const chosenOf = (lessons: Repaired[]) =>
  lessons.flatMap(({ proposals, chosen }) => proposals[chosen]?.changes ?? [])
/** All cells of a workbook in one text. */
export async function cellsOf(bytes: Buffer): Promise<string> {
  const rows: string[] = []
  await readSheets(bytes, () => row => rows.push(JSON.stringify(row)))
  return rows.join('\n')
}
