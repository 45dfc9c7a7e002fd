import type { RuleSeverity } from '#domain/rules/rule.ts'
import type { Term } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'

/** A pair of academic hours as a site rings it, in minutes since midnight. */
export interface TermPair {
  readonly pair: number
  readonly startsAt: number
  readonly endsAt: number
  /** The shift whose groups have it; `null` for both. */
  readonly shift: number | null
}

/** A building with its bells. */
export interface TermSite {
  readonly code: string
  readonly municipality: string
  /** Of a usual day, in its order. */
  readonly pairs: readonly TermPair[]
  /** Of a Saturday, which often is shorter; those of a usual day where it has no bells of its own. */
  readonly saturday: readonly TermPair[]
}

/** When something is not to be had: a day of the week, or each day (`null`), between two pairs, in some weeks. */
export interface Closure {
  readonly weekday: Weekday | null
  readonly fromPair: number
  readonly toPair: number
  readonly weeks: readonly WeekNumber[]
}

/** When some of a room's seats are not to be had. */
export interface TakenSeats extends Closure {
  readonly seats: number
}

/** A group with the weeks in which it has lessons. */
export interface TermGroup {
  readonly code: string
  readonly college: string
  readonly site: string
  readonly daysPerWeek: number
  readonly shift: number
  /** The numbers of its subgroups; empty when it is never parted. */
  readonly subgroups: readonly number[]
  readonly theoryWeeks: readonly WeekNumber[]
}

/** Somebody who teaches, and when not. */
export interface TermTeacher {
  readonly code: string
  readonly name: string
  readonly college: string
  readonly closures: readonly Closure[]
}

/** A classroom, a zone or a workshop. */
export interface TermRoom {
  readonly code: string
  readonly name: string
  readonly kind: 'classroom' | 'zone' | 'workshop'
  readonly site: string
  /** Students at once. */
  readonly seats: number
  /** Lessons at once; `null` without a limit, as online or where only the seats count. */
  readonly lessonsAtOnce: number | null
  /** When it is not to be had at all. */
  readonly closures: readonly Closure[]
  readonly taken: readonly TakenSeats[]
}

/** A room that a lesson may have, and what it costs to prefer another. */
export interface LessonRoom {
  readonly room: string
  readonly price: number
}

/** Days and first pair that a lesson may have, and what it costs to prefer another. */
export interface LessonTime {
  readonly weekdays: readonly Weekday[]
  readonly pair: number
  /** Minutes since midnight; practice goes by the hours of its zone, other lessons by the bells. */
  readonly startsAt: number
  readonly endsAt: number
  readonly price: number
}

/** A lesson to be placed, with all places that no rule closes by itself. */
export interface TermTask extends Omit<TermLesson, 'place' | 'reason' | 'locked' | 'order'> {
  /** The building whose bells it follows. */
  readonly site: string
  readonly times: readonly LessonTime[]
  /** The workers of whom one teaches it. */
  readonly teachers: readonly string[]
  /** Empty when it needs no room. */
  readonly rooms: readonly LessonRoom[]
  /** The pair, day, room and teacher that planning must keep. */
  readonly fixed: TermLesson['place']
}

/** What each unit of a wish that is not met costs, in points. */
export interface TermPrices {
  /** A free pair between two lessons of a group on a day. */
  readonly groupGap: number
  /** A free pair between two lessons of a teacher on a day. */
  readonly teacherGap: number
  /** A pair of a group's day above the daily load. */
  readonly longDay: number
  /** A lesson in another building than the group's. */
  readonly otherSite: number
  /** A pair outside the group's shift. */
  readonly otherShift: number
  /** Two lessons of the same part on one day. */
  readonly sameDay: number
  /** A lesson that moves away from where a published timetable has it. */
  readonly moved: number
}

/** How many academic hours of lessons a student has at the most. */
export interface HoursLimit {
  readonly hours: number
  /** Whether a timetable must keep it, or needs an order to break it, or had better keep it; what is broken costs. */
  readonly severity: RuleSeverity
  /** The law, or the order of the cluster; empty where nothing says it. */
  readonly source: string
}

/** What the law says of a student's day and week. */
export interface TermLimits {
  readonly day: HoursLimit
  readonly week: HoursLimit
}

/** The lessons of a term, their possible places, and what they share. */
export interface TermProblem {
  readonly term: Term
  /** The weeks of the term, one after another. */
  readonly weeks: readonly WeekNumber[]
  readonly sites: readonly TermSite[]
  /** Minutes on the way between buildings: row = from, column = to, in the order of `sites`. */
  readonly minutes: readonly (readonly number[])[]
  readonly groups: readonly TermGroup[]
  readonly teachers: readonly TermTeacher[]
  readonly rooms: readonly TermRoom[]
  readonly tasks: readonly TermTask[]
  readonly limits: TermLimits
  readonly prices: TermPrices
}

/** A lesson that has no place from the start, and why. */
export interface HopelessLesson {
  readonly lesson: Omit<TermLesson, 'place' | 'reason' | 'locked' | 'order'>
  readonly reason: Refusal
}
