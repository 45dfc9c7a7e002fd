import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { addDays, type LocalDate, localDate } from '#domain/values/local-date.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import {
  addressOf,
  daysOf,
  type Event,
  eventsOf,
  isOf,
  shownTimetable,
} from '../factories/public-timetables.ts'
import { begunTimetable, opened, otherPlace, TIMETABLES, timetableBoard } from '../factories/timetables.ts'

let api: Api
let director: Ask
let version: number
let group: string
beforeAll(async () => {
  api = await openApi('plannedDemo')
  ;({ director, version, group } = await shownTimetable(api))
})

/** Reads a feed. */
async function feedOf(path: string, ask: Ask = api.ask): Promise<Event[]> {
  const { status, bytes } = await ask('GET', path)
  expect(status).toBe(200)
  return eventsOf(bytes)
}
const groupFeed = () => feedOf(`${addressOf('group', group)}.ics`)
const confirmed = (events: Event[]) => events.filter(({ status }) => status === 'CONFIRMED')

/** All days of a term, as a page asks for them. */
async function termDaysOf(kind: string, code: string) {
  const days = []
  for (let from = localDate('2025-09-01'); from <= '2025-12-31'; from = addDays(from, 7))
    days.push(...(await daysOf(api.ask, kind, code, from)).json.days)
  return days.filter(({ date }: { date: string }) => date <= '2025-12-31')
}

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
    const { json } = await daysOf(api.ask, 'group', group, date ?? '', 'day')
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
