import type { LocalDate } from '../values/local-date.ts'
import { type DayLesson, dayLessons, type LessonRecords } from './day-lesson.ts'
import { type DayPlace, wordOfLesson } from './substitution.ts'
import type { Audience, TermLesson } from './term-lesson.ts'

/** What was known of the lessons of a term from a moment on: at each publication and each substitution something new. */
export interface TimetableEdition {
  /** The moment, as an ISO string. */
  readonly madeAt: string
  readonly records: LessonRecords
}

/** One lesson on one date as calendars take it. Lesson and date are its identity in all editions. */
export interface CalendarEvent {
  readonly lesson: TermLesson
  /** The date on which the timetable has it. */
  readonly date: LocalDate
  /** Where it is held; of a cancelled one where it would have been. */
  readonly place: DayPlace
  readonly isCancelled: boolean
  /** How often it has changed since it was first known. */
  readonly sequence: number
  /** The moment of the last change. */
  readonly changedAt: string
}

/** Whose lessons a calendar holds. */
export type Concern = (lesson: TermLesson, place: DayPlace) => boolean

/**
 * The lessons of some dates that concern somebody, each with the changes that it went through from the first edition to
 * the last. One that has gone, or that now concerns others, is there as cancelled, so that calendars take it away; one
 * that was never held is not there.
 *
 * @param editions - in the order in which they were made
 */
export function calendarEvents(
  editions: readonly TimetableEdition[],
  [from, to]: readonly [LocalDate, LocalDate],
  concerns: Concern,
): CalendarEvent[] {
  const known = editions.map(({ madeAt, records }) => ({ madeAt, lessons: heldLessons(records, from, to) }))
  const words = new Set(known.flatMap(({ lessons }) => [...lessons.keys()]))
  return [...words].sort().flatMap(word => {
    const states = known.map(({ madeAt, lessons }) => ({ madeAt, held: lessons.get(word) }))
    return eventOf(states, concerns)
  })
}

type HeldLesson = DayLesson & { readonly held: DayPlace }

/** What an edition says of one lesson on one date. */
interface EditionState {
  readonly madeAt: string
  readonly held: HeldLesson | undefined
}

function heldLessons(records: LessonRecords, from: LocalDate, to: LocalDate): Map<string, HeldLesson> {
  const held = dayLessons(records, from, to).filter((one): one is HeldLesson => one.held !== null)
  return new Map(held.map(one => [wordOfLesson({ lesson: one.lesson.id, date: one.date }), one]))
}

function eventOf(states: readonly EditionState[], concerns: Concern): CalendarEvent[] {
  const isOurs = ({ held }: EditionState) => held !== undefined && concerns(held.lesson, held.held)
  const last = states.findLast(isOurs)?.held
  if (!last) return []
  const since = states.slice(states.findIndex(({ held }) => held !== undefined))
  const changes = since.filter((state, at) => at > 0 && look(state) !== look(since[at - 1]))
  const now = states.at(-1)
  return [
    {
      ...{ lesson: last.lesson, date: last.date, place: last.held },
      isCancelled: now === undefined || !isOurs(now),
      sequence: changes.length,
      changedAt: (changes.at(-1) ?? since[0])?.madeAt ?? '',
    },
  ]
}

/** All of a lesson that a calendar shows, as one word: where the words differ, it has changed. */
const look = (state: EditionState | undefined): string => {
  if (!state?.held) return ''
  const { lesson, held } = state.held
  return JSON.stringify([
    held.date,
    held.pair,
    lesson.pairs,
    held.teacher,
    held.room,
    lesson.index,
    lesson.kind,
    lesson.audience,
  ])
}

/** The lessons of a group, or of one of its subgroups: those of the whole group are theirs as well. */
export const concernsAudience =
  ({ group, subgroup }: Audience): Concern =>
  ({ audience }) =>
    audience.some(
      one => one.group === group && (subgroup === null || one.subgroup === null || one.subgroup === subgroup),
    )

/** The lessons that somebody teaches, by any of his or her posts. */
export const concernsTeacher =
  (posts: readonly string[]): Concern =>
  (_, { teacher }) =>
    posts.includes(teacher)

/** The lessons in a classroom, a zone or a workshop. */
export const concernsRoom =
  (code: string): Concern =>
  (_, { room }) =>
    room === code
