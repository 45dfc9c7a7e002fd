import { type AcademicYear, mondayOfWeek } from '../values/academic-year.ts'
import { addDays, type LocalDate } from '../values/local-date.ts'
import { type DayPlace, type Substitution, wordOfLesson } from './substitution.ts'
import type { TermLesson } from './term-lesson.ts'

/** One lesson on one date: where the timetable has it, and where it is held. */
export interface DayLesson {
  readonly lesson: TermLesson
  /** The date on which the timetable has it. */
  readonly date: LocalDate
  readonly planned: DayPlace
  /** Where it is held after substitutions; `null` when it is cancelled. */
  readonly held: DayPlace | null
  readonly substitution: Substitution | null
  /** Whether the production calendar takes its date, so that it is not held unless a substitution says so. */
  readonly isDayOff: boolean
}

/** A version of a timetable that is, or was, in force. */
export interface TimetableInForce {
  /** The college whose groups it holds; `null` for those of all colleges. */
  readonly college: string | null
  readonly publishedOn: LocalDate
  readonly lessons: readonly TermLesson[]
}

/** What the lessons of dates are made from. */
export interface LessonRecords {
  readonly year: AcademicYear
  /** In the order in which they were published: of those that are in force on a day the last one counts. */
  readonly timetables: readonly TimetableInForce[]
  /** Those that are in force. */
  readonly substitutions: readonly Substitution[]
  readonly collegeOf: (group: string) => string
  /** Whether a group has lessons on a day by the production calendar. */
  readonly isSchoolDay: (group: string, day: LocalDate) => boolean
}

/**
 * The lessons of a term on the dates from one to another, those that are held there among those that the timetable has
 * there: of each date and college by the version that was in force on it, as substitutions leave them.
 */
export function dayLessons(records: LessonRecords, from: LocalDate, to: LocalDate): DayLesson[] {
  const changed = new Map(records.substitutions.map(one => [wordOfLesson(one), one]))
  return records.timetables.flatMap((timetable, at) =>
    timetable.lessons.flatMap(lesson =>
      datesOf(lesson, records.year).flatMap(date => {
        const substitution = changed.get(wordOfLesson({ lesson: lesson.id, date })) ?? null
        const heldOn = substitution?.to?.date ?? date
        const isAsked = (from <= date && date <= to) || (from <= heldOn && heldOn <= to)
        if (!isAsked || versionOn(records, lesson, date) !== at) return []
        return dayLesson(records, lesson, date, substitution)
      }),
    ),
  )
}

function dayLesson(
  { isSchoolDay }: LessonRecords,
  lesson: TermLesson,
  date: LocalDate,
  substitution: Substitution | null,
): DayLesson[] {
  const { place } = lesson
  if (!place) return []
  const planned = { date, pair: place.pair, teacher: place.teacher, room: place.room }
  const isDayOff = !lesson.audience.every(({ group }) => isSchoolDay(group, date))
  const held = substitution ? substitution.to : planned
  return [{ lesson, date, planned, held: isDayOff && !substitution ? null : held, substitution, isDayOff }]
}

/**
 * Whether a lesson waits to be made up: it was cancelled, or a day off takes it and nobody has decided about it. Practice of
 * whole weeks is planned with its days off.
 */
export const waitsToBeMadeUp = ({ lesson, held, substitution, isDayOff }: DayLesson): boolean =>
  held === null && (substitution !== null || (isDayOff && lesson.place?.weekdays.length === 1))

/** The dates on which a timetable has a lesson, in order. */
export const datesOf = ({ place, weeks }: TermLesson, year: AcademicYear): LocalDate[] =>
  weeks.flatMap(week => {
    const monday = mondayOfWeek(year, week)
    return (place?.weekdays ?? []).map(weekday => addDays(monday, weekday - 1))
  })

/** The row of the version that holds a lesson on a date: the last published of its colleges that was in force then. */
function versionOn({ timetables, collegeOf }: LessonRecords, lesson: TermLesson, date: LocalDate): number {
  const colleges = new Set(lesson.audience.map(({ group }) => collegeOf(group)))
  return timetables.findLastIndex(
    ({ college, publishedOn }) => publishedOn <= date && (college === null || colleges.has(college)),
  )
}
