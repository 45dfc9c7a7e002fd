import ICAL from 'ical.js'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { addDays, type LocalDate, localDate } from '#domain/values/local-date.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import {
  begunTimetable,
  opened,
  otherPlace,
  TIMETABLES,
  timetableBoard,
  versionInForce,
} from '../factories/timetables.ts'

let api: Api
let director: Ask
let version: number
/** A group of the college that names its teachers. */
let group: string

beforeAll(async () => {
  api = await openApi('plannedDemo')
  director = await api.as('director')
  version = await versionInForce(director)
  const { json } = await api.ask('GET', '/public/timetables')
  const college = json.colleges.find(({ code }: { code: string }) => code === 'SMOLAPO')
  const { lessons } = opened(await timetableBoard(director, version))
  group = college.groups.find(({ code }: { code: string }) => lessons.some(one => isOf(one, code)))?.code
})

const isOf = ({ audience, place }: TermLesson, code: string) =>
  place !== null && audience.some(one => one.group === code)
const addressOf = (kind: string, code: string) => `/public/timetables/${kind}/${encodeURIComponent(code)}`
const daysOf = async (kind: string, code: string, date: string, span: 'day' | 'week' = 'week') =>
  api.ask('GET', `${addressOf(kind, code)}?date=${date}&span=${span}`)

interface Event {
  uid: string
  status: string
  sequence: number
  start: string
  end: string
  summary: string
  location: string
  description: string
  changed: string
}

/** Reads a feed by a parser that knows nothing of this program. */
async function feedOf(path: string, ask: Ask = api.ask): Promise<Event[]> {
  const { status, bytes } = await ask('GET', path)
  expect(status).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')))
  return calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    return {
      ...{ uid: event.uid, summary: event.summary, location: event.location, description: event.description },
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      changed: String(component.getFirstPropertyValue('last-modified')),
    }
  })
}
const groupFeed = () => feedOf(`${addressOf('group', group)}.ics`)
const confirmed = (events: Event[]) => events.filter(({ status }) => status === 'CONFIRMED')

/** All days of a term, as a page asks for them. */
async function termDaysOf(kind: string, code: string) {
  const days = []
  for (let from = localDate('2025-09-01'); from <= '2025-12-31'; from = addDays(from, 7))
    days.push(...(await daysOf(kind, code, from)).json.days)
  return days.filter(({ date }: { date: string }) => date <= '2025-12-31')
}

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
      await daysOf('group', closed.rows[0]?.code ?? '', '2025-09-01'),
      await daysOf('group', 'НЕТ-ТАКОЙ', '2025-09-01'),
      await daysOf('college', 'VKPT', '2025-09-01'),
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
    expect((await daysOf('college', 'VKPT', '2025-09-01', 'day')).status).toBe(200)
    await sql`update app.public_timetables set ends_on = '2025-01-01' where college = 'VKPT'`.execute(
      api.context.database.owner,
    )
    expect((await daysOf('college', 'VKPT', '2025-09-01', 'day')).status).toBe(404)
  })

  it('names no teacher where the college does not', async () => {
    const { json } = await daysOf('college', 'SKS', '2025-09-01')
    const lessons = json.days.flatMap((day: { lessons: unknown[] }) => day.lessons)
    expect(lessons.length).toBeGreaterThan(20)
    expect(new Set(lessons.map(({ teacher }: { teacher: unknown }) => teacher))).toEqual(new Set([null]))
    const named = await daysOf('college', 'SMOLAPO', '2025-09-01')
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
      (await daysOf('college', 'SMOLAPO', '2025-09-01')).bytes,
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

describe('the calendar of a group', () => {
  it('has the lessons of the board on every date of the term, and none on a holiday', async () => {
    const { lessons } = opened(await timetableBoard(director, version))
    const { rows } = await sql<{ day: LocalDate }>`
      select day from app.calendar_days where kind = 'dayOff' and holiday is not null`.execute(
      api.context.database.owner,
    )
    const holidays = new Set(rows.map(({ day }) => day))
    // Week 1 of 2025/26 begins on Monday 1 September.
    const expected = lessons
      .filter(one => isOf(one, group))
      .flatMap(({ id, weeks, place }) =>
        weeks.flatMap(week =>
          (place?.weekdays ?? []).map(weekday => ({
            ...{ id, date: addDays(localDate('2025-09-01'), (week - 1) * 7 + weekday - 1) },
          })),
        ),
      )
      .filter(({ date }) => !holidays.has(date) && date <= '2025-12-31')
      .map(({ id, date }) => `${encodeURIComponent(id)}.${date}`)
    const events = await groupFeed()
    expect(expected.length).toBeGreaterThan(100)
    expect(events.map(({ uid }) => uid.split('@')[0]).sort()).toEqual(expected.sort())
    expect(new Set(events.map(({ status, sequence }) => `${status} ${sequence}`))).toEqual(
      new Set(['CONFIRMED 0']),
    )
  })

  it('rings as the page of the group does, date by date', async () => {
    const days = await termDaysOf('group', group)
    const shown = days.flatMap(({ date, lessons }: { date: string; lessons: Record<string, string>[] }) =>
      lessons.map(({ startsAt, endsAt, room }) => `${date}T${startsAt}:00 ${date}T${endsAt}:00 ${room}`),
    )
    const events = await groupFeed()
    expect(events.map(({ start, end, location }) => `${start} ${end} ${location}`).sort()).toEqual(
      shown.sort(),
    )
  })

  it('is not sent again until it changes', async () => {
    const path = `${addressOf('group', group)}.ics`
    const { headers } = await api.ask('GET', path)
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    const again = await api.ask('GET', path, undefined, { 'if-none-match': String(headers.etag) })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
  })

  it('keeps what it knows by a new version, and counts up only what has moved from its first day on', async () => {
    const before = await groupFeed()
    const { version: next, revision } = await begunTimetable(director, null, version)
    const isMeant = (lesson: TermLesson) => isOf(lesson, group) && lesson.place?.weekdays.length === 1
    const { lesson, place } = otherPlace(await timetableBoard(director, next), isMeant)
    const address = `${TIMETABLES}/${next}`
    const moved = await director('POST', `${address}/moves`, {
      revision,
      moves: [{ lesson: lesson.id, place }],
    })
    expect(moved.status, moved.json.detail).toBe(200)
    const publication = { revision: moved.json.timetable.revision, publishedOn: '2025-10-06' }
    const published = await director('POST', `${address}/publication`, publication)
    expect(published.status, published.json.detail).toBe(200)

    const after = await groupFeed()
    const known = new Map(after.map(event => [event.uid, event]))
    const isMoved = ({ uid }: Event) => uid.startsWith(`${encodeURIComponent(lesson.id)}.`)
    for (const event of before) {
      const now = known.get(event.uid)
      if (!isMoved(event) || event.start < '2025-10-06') expect(now).toEqual(event)
      else
        expect([now?.sequence, now?.start === event.start && now?.status]).toEqual([
          ...[1, place.weekdays.join() === lesson.place?.weekdays.join() ? false : 'CANCELLED'],
        ])
    }
    const since = confirmed(after).filter(event => isMoved(event) && event.start >= '2025-10-06')
    expect(since.length).toBeGreaterThan(0)
    version = next
  })

  it('takes a cancelled lesson away, and brings it back once that is taken back, each time as a later state', async () => {
    const dispatcher = await api.as('dispatcher-smolapo')
    const [event] = confirmed(await groupFeed()).filter(({ sequence }) => sequence === 0)
    const [lesson, date] = (event?.uid.split('@')[0] ?? '').split(/\.(?=\d{4}-)/)
    const id = decodeURIComponent(lesson ?? '')
    const change = { lesson: id, date, kind: 'cancel', to: null, joins: null, seen: null }
    const decided = await dispatcher('POST', `/days/${date}/substitutions`, {
      ...{ cause: 'other', asked: [], changes: [change] },
    })
    expect(decided.status, decided.json.detail).toBe(201)
    const stateOf = async () => {
      const found = (await groupFeed()).find(({ uid }) => uid === event?.uid)
      return [found?.status, found?.sequence]
    }
    expect(await stateOf()).toEqual(['CANCELLED', 1])
    const { json } = await daysOf('group', group, date ?? '', 'day')
    expect(json.days[0].lessons.find((one: { id: string }) => one.id === id).change).toBe('cancelled')
    const undone = await dispatcher('POST', `/days/acts/${decided.json.act}/undo`, {})
    expect(undone.status, undone.json.detail).toBe(201)
    expect(await stateOf()).toEqual(['CONFIRMED', 2])
  })
})

describe('a person’s own calendar', () => {
  const nobody: Ask = (...asked) => api.ask(...asked)
  const make = async (ask: Ask) => {
    const { status, json } = await ask('POST', '/calendar-feeds')
    expect(status, json.detail).toBe(201)
    return { id: json.id as number, path: json.href.replace('/api/v1', '') as string }
  }

  it('has a student’s own lessons for whoever knows the address, with the names that a student reads', async () => {
    const student = await api.as('student')
    const { path } = await make(student)
    const me = (await student('GET', '/me')).json
    const { rows } = await sql<{ group: string; subgroup: number | null }>`
      select "group", subgroup from app.enrolments where person = ${me.person.code} and ends_on is null`.execute(
      api.context.database.owner,
    )
    const own = rows[0]
    const { lessons } = opened(await timetableBoard(director, version))
    const expected = lessons.filter(
      ({ place, audience }) =>
        place !== null &&
        audience.some(
          one =>
            one.group === own?.group &&
            (one.subgroup === null || own.subgroup === null || one.subgroup === own.subgroup),
        ),
    )
    const events = confirmed(await feedOf(path, nobody))
    const ids = new Set(events.map(({ uid }) => decodeURIComponent(uid.split(/\.(?=\d{4}-)/)[0] ?? '')))
    expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort())
  })

  it('has a teacher’s own lessons', async () => {
    const teacher = await api.as('teacher')
    const { path } = await make(teacher)
    const me = (await teacher('GET', '/me')).json
    const { rows } = await sql<{ code: string }>`
      select code from app.employments where person = ${me.person.code}`.execute(api.context.database.owner)
    const posts = rows.map(({ code }) => code)
    const { lessons } = opened(await timetableBoard(director, version))
    const expected = lessons.filter(({ place }) => place !== null && posts.includes(place.teacher))
    const ids = new Set(
      confirmed(await feedOf(path, nobody)).map(({ uid }) =>
        decodeURIComponent(uid.split(/\.(?=\d{4}-)/)[0] ?? ''),
      ),
    )
    expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort())
  })

  it('is closed to a guess, and to its address once the owner, and nobody else, revokes it', async () => {
    const student = await api.as('student')
    const { id, path } = await make(student)
    expect((await api.ask('GET', path)).status).toBe(200)
    expect((await (await api.as('teacher'))('DELETE', `/calendar-feeds/${id}`)).status).toBe(404)
    expect((await api.ask('GET', path)).status).toBe(200)
    expect((await student('DELETE', `/calendar-feeds/${id}`)).status).toBe(204)
    expect((await api.ask('GET', path)).status).toBe(404)
    expect((await api.ask('GET', `/public/calendars/${'A'.repeat(43)}.ics`)).status).toBe(404)
    expect((await api.ask('POST', '/calendar-feeds')).status).toBe(401)
  })

  it('closes with the last role of its owner', async () => {
    const student = await api.as('student')
    const { path } = await make(student)
    const { person } = (await student('GET', '/me')).json
    await sql`update access.assignments set starts_on = '2024-01-01', ends_on = '2025-01-01'
      where person = ${person.code}`.execute(api.context.database.owner)
    expect((await api.ask('GET', path)).status).toBe(404)
  })

  it('is found in the database by no secret', async () => {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(f)::text as row from access.calendar_feeds f`.execute(api.context.database.owner)
    const { path } = await make(await api.as('teacher'))
    const secret = path.split('/').at(-1)?.replace('.ics', '') ?? ''
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([])
  })
})
