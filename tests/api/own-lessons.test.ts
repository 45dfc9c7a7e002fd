import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { inRole } from '../factories/bookings.ts'

let api: Api
let teacher: Ask
let dispatcher: Ask
beforeAll(async () => {
  api = await openApi('plannedDemo')
  // The same person is a mentor too, who has no lessons.
  teacher = await inRole(await api.as('teacher'), 'teacher')
  dispatcher = await api.as('dispatcher-smolapo')
})

interface Shown {
  id: string
  pair: number
  startsAt: string | null
  room: string | null
  audience: { group: string; subgroup: number | null }[]
  change: 'moved' | 'cancelled' | null
}
type Own = {
  isInForce: boolean
  day: { date: string; holiday: string | null; lessons: Shown[] }
  next: Own['day'] | null
}

const ownOn = async (ask: Ask, date: string): Promise<Own> =>
  (await ask('GET', `/own-lessons?date=${date}`)).json

/** The first day of the term from the date on with lessons of one's own; each question looks two weeks ahead. */
async function firstDay(ask: Ask, from: string): Promise<Own['day']> {
  for (let date = localDate(from); date <= '2025-12-31'; date = addDays(date, 14)) {
    const { day, next } = await ownOn(ask, date)
    const found = day.lessons.length > 0 ? day : next
    if (found) return found
  }
  throw new Error(`no lessons from ${from} on`)
}

/** The lessons that the published timetable has on a date of its weeks: the ids that fit a condition. */
async function heldOn(date: string, condition: ReturnType<typeof sql>): Promise<string[]> {
  // Week 1 of 2025/26 begins on Monday 1 September.
  const days = (Date.parse(date) - Date.parse('2025-09-01')) / 86_400_000
  const { rows } = await sql<{ id: string }>`
    select l.id from app.term_lessons l join app.timetables t using (cluster, year, term, version)
    where t.status = 'published' and ${(days % 7) + 1} = any (l.weekdays)
      and ${Math.floor(days / 7) + 1} = any (l.weeks) and ${condition}`.execute(api.context.database.owner)
  return rows.map(({ id }) => id)
}

const idsOf = ({ lessons }: Own['day']) => lessons.map(({ id }) => id).sort()

describe('one’s own lessons', () => {
  it('are those that a teacher holds, in their order, each with its bell; the next day is the next that has any', async () => {
    const day = await firstDay(teacher, '2025-09-15')
    const { person } = (await teacher('GET', '/me')).json
    const isTaught = sql`l.teacher in (select code from app.employments where person = ${person.code})`
    expect(idsOf(day)).toEqual((await heldOn(day.date, isTaught)).sort())
    expect(day.lessons.map(({ pair }) => pair)).toEqual(day.lessons.map(({ pair }) => pair).sort())
    for (const { startsAt } of day.lessons) expect(startsAt).toMatch(/^\d\d:\d\d$/)
    const { next } = await ownOn(teacher, day.date)
    for (let on = addDays(localDate(day.date), 1); on < (next?.date ?? ''); on = addDays(on, 1))
      expect((await ownOn(teacher, on)).day.lessons).toEqual([])
  })

  it('are those of a student’s group and subgroup, and of no other', async () => {
    const student = await api.as('student')
    const day = await firstDay(student, '2025-11-10')
    const { rows } = await sql<{ group: string; subgroup: number | null }>`
      select distinct e."group", e.subgroup from app.enrolments e join access.assignments a using (cluster, person)
      where a.role = 'student'`.execute(api.context.database.owner)
    const [own] = rows
    for (const { audience } of day.lessons) {
      const mine = audience.find(({ group }) => group === own?.group)
      expect([null, own?.subgroup]).toContain(mine?.subgroup)
    }
    const ofGroup = sql`l.audience @> ${JSON.stringify([{ group: own?.group }])}::jsonb`
    const other = sql`not l.audience @> ${JSON.stringify([{ group: own?.group, subgroup: own?.subgroup === 1 ? 2 : 1 }])}::jsonb`
    expect(idsOf(day)).toEqual((await heldOn(day.date, sql`${ofGroup} and ${other}`)).sort())
  })

  it('are those in the zones of a zone head, whoever teaches them', async () => {
    const head = await inRole(await api.as('zonehead'), 'zoneHead')
    const { rows } = await sql<{ code: string; name: string }>`
      select code, name from app.zones where owner = 'SMOLAPO'`.execute(api.context.database.owner)
    const day = await firstDay(head, '2025-09-15')
    const inZones = sql`l.room = any (${rows.map(({ code }) => code)})`
    expect(idsOf(day)).toEqual((await heldOn(day.date, inZones)).sort())
    expect(rows.map(({ name }) => name)).toContain(day.lessons[0]?.room)
  })

  it('are none of somebody who neither studies nor teaches, and none where no timetable is in force', async () => {
    expect(await ownOn(await api.as('accountant'), '2025-09-15')).toMatchObject({
      isInForce: true,
      day: { lessons: [] },
      next: null,
    })
    expect(await ownOn(teacher, '2025-01-24')).toMatchObject({ isInForce: false, next: null })
  })

  it('say what a substitution made of them: a cancelled lesson stands there as such, and goes when that is taken back', async () => {
    const day = await firstDay(teacher, '2025-09-15')
    const [one] = day.lessons
    const changes = [{ lesson: one?.id, date: day.date, kind: 'cancel', to: null, joins: null, seen: null }]
    const decided = await dispatcher('POST', `/days/${day.date}/substitutions`, {
      ...{ cause: 'other', asked: [], changes },
    })
    expect(decided.status, decided.json.detail).toBe(201)
    const seen = (await ownOn(teacher, day.date)).day.lessons.find(({ id }) => id === one?.id)
    expect(seen?.change).toBe('cancelled')
    await dispatcher('POST', `/days/acts/${decided.json.act}/undo`, {})
    expect((await ownOn(teacher, day.date)).day).toEqual(day)
  })
})
