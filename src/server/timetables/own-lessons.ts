import type { AnswerOf } from '#contract/http/route.ts'
import type { ownLessons } from '#contract/timetables/own-lessons.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { ownGroups } from '#database/years/own-groups.queries.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { employments } from '#domain/people/employment.ts'
import { calendarDays } from '#domain/rules/calendar-day.ts'
import { bells } from '#domain/timetables/bell.ts'
import { type ClockOfBells, clockOfBells } from '#domain/timetables/bell-times.ts'
import {
  type Concern,
  concernsAudience,
  concernsRoom,
  concernsTeacher,
} from '#domain/timetables/calendar-event.ts'
import { dayLessons } from '#domain/timetables/day-lesson.ts'
import { type Term, termOn } from '#domain/timetables/term.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { classrooms } from '#domain/zones/classroom.ts'
import { zones } from '#domain/zones/zone.ts'
import { plannerIn } from '../http/planner-in.ts'
import { dayNames } from './day-names.ts'
import { type DaysNow, daysNow, isInForce } from './day-now.ts'
import { type LessonsOfDay, type Shown, shownLessons } from './shown-lessons.ts'

/** The next lessons are looked for on so many days after the date: farther than any holidays of a term last. */
const AHEAD = 14

/** Answers what the reader's own lessons are on a date and on the next day that has any. */
export async function ownLessonsOn(reader: Reader, date: LocalDate): Promise<AnswerOf<typeof ownLessons>> {
  const concerns = await ownConcern(reader, date)
  const clock = await clockOfPlaces(reader)
  const last = addDays(date, AHEAD)
  const terms = await Promise.all(
    termsBetween(date, last).map(async term => {
      const now = await daysNow(reader, term)
      const lessons = dayLessons(now.lessonRecords, date, last)
      return { now, lessons, shown: { names: await namesNow(reader, now, clock), concerns } }
    }),
  )
  const dayOf = (on: LocalDate): LessonsOfDay => ({
    date: on,
    holiday: terms[0]?.now.calendar.holidayOn(on) ?? null,
    lessons: terms.flatMap(({ lessons, shown }) => shownLessons(lessons, on, shown)),
  })
  const after = Array.from({ length: AHEAD }, (_, days) => addDays(date, days + 1))
  const next = after.find(on => dayOf(on).lessons.length > 0)
  return {
    isInForce: terms.some(({ now }) => isInForce(now, date)),
    day: dayOf(date),
    next: next === undefined ? null : dayOf(next),
  }
}

const termsBetween = (from: LocalDate, to: LocalDate): Term[] => {
  const [first, last] = [termOn(from), termOn(to)]
  return first.year === last.year && first.number === last.number ? [first] : [first, last]
}

/** The lessons that a student attends, that the zones of a zone head hold, and that anybody else teaches. */
async function ownConcern(reader: Reader, on: LocalDate): Promise<Concern> {
  const own = await ownConcerns(reader, on)
  return (lesson, place) => own.some(concerns => concerns(lesson, place))
}

async function ownConcerns(reader: Reader, on: LocalDate): Promise<Concern[]> {
  const { role, person, organisations } = await plannerIn(reader)
  if (role === 'student') return (await ownGroups(reader, on)).map(concernsAudience)
  if (role === 'zoneHead') {
    const known = await readAll(reader, zones)
    return known.filter(({ owner }) => organisations.includes(owner)).map(({ code }) => concernsRoom(code))
  }
  const posts = person === null ? [] : await readAll(reader, employments)
  return [concernsTeacher(posts.filter(post => post.person === person).map(({ code }) => code))]
}

/** Tells when pairs ring in a room, or at a site where no room is known. */
type ClockOfPlaces = (room: string | null, home: string | null, ...when: When) => ReturnType<ClockOfBells>

/** The date, the first pair and the pairs in a row. */
type When = [date: LocalDate, pair: number, pairs: number]

async function clockOfPlaces(reader: Reader): Promise<ClockOfPlaces> {
  const clock = clockOfBells(await readAll(reader, bells), await readAll(reader, calendarDays))
  const places = [...(await readAll(reader, classrooms)), ...(await readAll(reader, zones))]
  const siteOf = new Map(places.map(({ code, site }) => [code, site]))
  return (room, home, ...when) => {
    const site = siteOf.get(room ?? '') ?? home
    return site ? clock(site, ...when) : undefined
  }
}

/** What the codes of a term's lessons stand for, and when their pairs ring. */
async function namesNow(reader: Reader, now: DaysNow, clock: ClockOfPlaces): Promise<Shown['names']> {
  const { parts, teachers, rooms } = await dayNames(reader, now)
  const groupOf = (audience: readonly { readonly group: string }[]) => audience[0]?.group ?? ''
  return {
    part: ({ audience, index }) => parts[groupOf(audience)]?.[index] ?? null,
    teacher: code => teachers[code] ?? null,
    room: code => (code === null ? null : (rooms[code] ?? code)),
    times: ({ audience, pairs }, { date, pair, room }) =>
      clock(room, now.groups.get(groupOf(audience))?.site ?? null, date, pair, pairs),
  }
}
