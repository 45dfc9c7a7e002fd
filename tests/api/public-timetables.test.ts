import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { addressOf, daysOf, shownTimetable } from '../factories/public-timetables.ts'

let api: Api
let director: Ask
let group: string
beforeAll(async () => {
  api = await openApi('plannedDemo')
  ;({ director, group } = await shownTimetable(api))
})

describe('a timetable that a college shows to everyone', () => {
  it('is offered by the colleges that have allowed it, with teachers where they are named', async () => {
    const { json } = await api.ask('GET', '/public/timetables')
    const shown = json.colleges.map(({ code, teachers }: { code: string; teachers: unknown[] }) => [
      ...[code, teachers.length > 0],
    ])
    expect(new Map(shown)).toEqual(
      new Map([
        ['SMOLAPO', true],
        ['SKS', false],
      ]),
    )
  })

  it('is told apart from nothing that there is not, where the college has not allowed it', async () => {
    const closed = await sql<{ code: string }>`
      select code from app.groups where college = 'VKPT' limit 1`.execute(api.context.database.owner)
    const answers = [
      await daysOf(api.ask, 'group', closed.rows[0]?.code ?? '', '2025-09-01'),
      await daysOf(api.ask, 'group', 'НЕТ-ТАКОЙ', '2025-09-01'),
      await daysOf(api.ask, 'college', 'VKPT', '2025-09-01'),
      await api.ask('GET', `${addressOf('group', closed.rows[0]?.code ?? '')}.ics`),
    ]
    for (const { status, json } of answers) expect([status, json.code]).toEqual([404, 'server.not-found'])
  })

  it('is opened by the college itself and by no other, and closes on its last day', async () => {
    const record = {
      ...{ college: 'VKPT', namesTeachers: false, basis: 'приказ № 1', startsOn: '2024-09-01', endsOn: null },
    }
    const other = await (await api.as('deputy-smolapo'))('POST', '/public-timetables', { record })
    expect(other.status).toBeGreaterThanOrEqual(400)
    const made = await director('POST', '/public-timetables', { record })
    expect(made.status, made.json.detail).toBe(201)
    expect((await daysOf(api.ask, 'college', 'VKPT', '2025-09-01', 'day')).status).toBe(200)
    await sql`update app.public_timetables set ends_on = '2025-01-01' where college = 'VKPT'`.execute(
      api.context.database.owner,
    )
    expect((await daysOf(api.ask, 'college', 'VKPT', '2025-09-01', 'day')).status).toBe(404)
  })

  it('names no teacher where the college does not', async () => {
    const { json } = await daysOf(api.ask, 'college', 'SKS', '2025-09-01')
    const lessons = json.days.flatMap((day: { lessons: unknown[] }) => day.lessons)
    expect(lessons.length).toBeGreaterThan(20)
    expect(new Set(lessons.map(({ teacher }: { teacher: unknown }) => teacher))).toEqual(new Set([null]))
    const named = await daysOf(api.ask, 'college', 'SMOLAPO', '2025-09-01')
    expect(
      named.json.days
        .flatMap((day: { lessons: { teacher: string | null }[] }) => day.lessons)
        .some(({ teacher }: { teacher: string | null }) => teacher !== null),
    ).toBe(true)
  })

  it('says nothing of students, to the page or to the calendar', async () => {
    // The surnames that no worker bears.
    const { rows } = await sql<{ surname: string }>`
      select distinct p.surname from app.persons p where p.subject = 'student' and not exists (
        select from app.persons w where w.subject = 'worker' and w.surname = p.surname)`.execute(
      api.context.database.owner,
    )
    expect(rows.length).toBeGreaterThan(2)
    const said = [
      (await api.ask('GET', '/public/timetables')).bytes,
      (await daysOf(api.ask, 'college', 'SMOLAPO', '2025-09-01')).bytes,
      (await api.ask('GET', `${addressOf('group', group)}.ics`)).bytes,
    ].join('\n')
    expect(rows.filter(({ surname }) => new RegExp(`${surname}(?![а-я])`).test(said))).toEqual([])
  })

  it('begins with today, or with the nearest day that has a timetable', async () => {
    const dateOn = async (today: string) =>
      (await api.ask('GET', `${addressOf('group', group)}?span=day`, undefined, { 'x-kuznitsa-date': today }))
        .json.date
    expect(await dateOn('2025-01-24')).toBe('2025-09-01')
    expect(await dateOn('2025-10-15')).toBe('2025-10-15')
    expect(await dateOn('2026-02-01')).toBe('2025-12-31')
  })
})

describe('the database, to a visitor', () => {
  it('shows lessons of open colleges alone, whatever is asked', async () => {
    const { rows } = await sql<{ college: string; teachers: string[] }>`
      select g.college, array_agg(distinct e.organisation) filter (where l.teacher is not null) as teachers
      from published.timetable_lessons l
      cross join lateral jsonb_array_elements(l.audience) a
      join app.groups g on g.cluster = l.cluster and g.code = a ->> 'group'
      left join app.employments e on e.cluster = l.cluster and e.code = l.teacher
      group by g.college order by g.college`.execute(api.context.database.owner)
    expect(rows).toEqual([
      { college: 'SKS', teachers: null },
      { college: 'SMOLAPO', teachers: ['SMOLAPO'] },
    ])
  })

  it('denies what stands behind the views', async () => {
    for (const table of [
      'app.term_lessons',
      'app.lesson_orders',
      'app.public_timetables',
      'app.substitutions',
      'access.lessons_in_force',
      'access.substitutions_decided',
      'access.calendar_feeds',
    ])
      await expect(sql`select from ${sql.raw(table)}`.execute(api.context.database.public)).rejects.toThrow(
        /permission denied/,
      )
  })
})
