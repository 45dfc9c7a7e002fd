import type { Connections } from '#database/client/connections.ts'
import { publicBells, publicCalendar, publicRooms } from '#database/timetables/public-timetables.queries.ts'
import type {
  DecidedSubstitution,
  PublicLesson,
  PublicVersion,
  TimetabledGroup,
} from '#database/timetables/public-timetables.rows.ts'
import type { TeacherName } from '#database/timetables/timetable-names.queries.ts'
import { shortName } from '#domain/people/short-name.ts'
import { productionCalendar } from '#domain/rules/production-calendar.ts'
import { type ClockOfBells, clockOfBells } from '#domain/timetables/bell-times.ts'
import type { TimetableEdition } from '#domain/timetables/calendar-event.ts'
import type { LessonRecords } from '#domain/timetables/day-lesson.ts'
import { type DayPlace, wordOfLesson } from '#domain/timetables/substitution.ts'
import { type Term, termDays } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { LocalDate } from '#domain/values/local-date.ts'

/** What a reader without a role is shown of a term: lessons as far as that reader may see them, and who comes to them. */
export interface ShownTerm {
  readonly term: Term
  readonly lessons: readonly PublicLesson[]
  readonly groups: readonly TimetabledGroup[]
  readonly teachers: readonly TeacherName[]
  /** In the order in which they were decided. */
  readonly substitutions: readonly DecidedSubstitution[]
}

/** What the codes of lessons stand for, and when their pairs ring. */
export interface ShownNames {
  readonly part: (lesson: TermLesson) => string | null
  readonly teacher: (code: string) => string | null
  readonly room: (code: string | null) => string | null
  readonly times: (lesson: TermLesson, place: DayPlace) => ReturnType<ClockOfBells>
  readonly holidayOn: (day: LocalDate) => string | null
  readonly isSchoolDay: LessonRecords['isSchoolDay']
}

/** Reads what codes stand for in the lessons of some terms. */
export async function shownNames(
  published: Connections,
  cluster: string,
  terms: readonly ShownTerm[],
): Promise<ShownNames> {
  const [rooms, bells, days] = await Promise.all([
    publicRooms(published, cluster),
    publicBells(published, cluster),
    publicCalendar(published, cluster),
  ])
  const calendar = productionCalendar(days)
  const clock = clockOfBells(bells, days)
  const roomOf = new Map(rooms.map(room => [room.code, room]))
  const groupOf = new Map(terms.flatMap(({ groups }) => groups.map(group => [group.code, group])))
  const teacherOf = new Map(terms.flatMap(({ teachers }) => teachers.map(one => [one.code, shortName(one)])))
  const partOf = new Map(terms.flatMap(({ lessons }) => lessons.map(({ id, part }) => [id, part])))
  return {
    part: ({ id }) => partOf.get(id) ?? null,
    teacher: code => teacherOf.get(code) ?? null,
    room: code => (code === null ? null : (roomOf.get(code)?.name ?? code)),
    times: (lesson, { date, pair, room }) => {
      const site = roomOf.get(room ?? '')?.site ?? groupOf.get(lesson.audience[0]?.group ?? '')?.site
      return site ? clock(site, date, pair, lesson.pairs) : undefined
    },
    holidayOn: calendar.holidayOn,
    isSchoolDay: (group, day) => calendar.isWorkingDay(day, groupOf.get(group)?.daysPerWeek ?? 6),
  }
}

/**
 * All that was ever known of the lessons of a term: an edition for each moment at which a version was put in force, or
 * substitutions were decided or taken back.
 */
export function editionsOf(
  { term, lessons, groups, substitutions }: ShownTerm,
  versions: readonly PublicVersion[],
  { isSchoolDay }: Pick<ShownNames, 'isSchoolDay'>,
): TimetableEdition[] {
  const collegeOf = new Map(groups.map(({ code, college }) => [code, college]))
  const ofTerm = versions.filter(({ year, term: number }) => year === term.year && number === term.number)
  const timetables = ofTerm.map(({ version, college, publishedOn, publishedAt }) => ({
    ...{ college, publishedOn, publishedAt },
    lessons: lessons.filter(lesson => lesson.version === version),
  }))
  return momentsOf(ofTerm, substitutions).map(madeAt => ({
    madeAt,
    records: {
      year: term.year,
      timetables: timetables.filter(({ publishedAt }) => publishedAt <= madeAt),
      substitutions: substitutionsAt(substitutions, madeAt),
      ...{ collegeOf: group => collegeOf.get(group) ?? '', isSchoolDay },
    },
  }))
}

const momentsOf = (
  versions: readonly PublicVersion[],
  substitutions: readonly DecidedSubstitution[],
): string[] => {
  const moments = [
    ...versions.map(({ publishedAt }) => publishedAt),
    ...substitutions.flatMap(({ madeAt, undoneAt }) => (undoneAt === null ? [madeAt] : [madeAt, undoneAt])),
  ]
  return [...new Set(moments)].sort()
}

/** What was in force at a moment: of each lesson on each date the latest decision that had not been taken back. */
function substitutionsAt(
  substitutions: readonly DecidedSubstitution[],
  moment: string,
): DecidedSubstitution[] {
  const inForce = substitutions.filter(
    ({ madeAt, undoneAt }) => madeAt <= moment && (undoneAt === null || undoneAt > moment),
  )
  return [...new Map(inForce.map(one => [wordOfLesson(one), one])).values()]
}

/** The terms of versions, each once, in the order of time. */
export function termsOf(versions: readonly PublicVersion[]): Term[] {
  const terms = new Map(
    versions.map(({ year, term: number }) => [`${year}/${number}`, { year, number } as Term]),
  )
  return [...terms.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, term]) => term)
}

/** The terms that have not ended: what lies behind does not change any more, and no calendar asks for it. */
export const comingTerms = (terms: readonly Term[], today: LocalDate): Term[] =>
  terms.filter(term => termDays(term)[1] >= today)
