import type { Substitution } from '#domain/timetables/substitution.ts'
import type { Term } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'

/** A college that shows its timetable to everyone. */
export interface OpenCollege {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
  readonly namesTeachers: boolean
}

/** A group as its timetable needs it. */
export interface TimetabledGroup {
  readonly code: string
  readonly college: string
  readonly site: string | null
  readonly daysPerWeek: number
}

/** A group that the public may choose. */
export interface PublicGroup extends TimetabledGroup {
  readonly programme: string
  readonly programmeEn: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

/** A classroom, zone or workshop, and whose it is. */
export interface PublicRoom {
  readonly code: string
  readonly name: string
  readonly kind: 'classroom' | 'zone' | 'workshop'
  readonly site: string
  readonly owner: string
}

/** A version that is or was in force. */
export interface PublicVersion {
  readonly year: AcademicYear
  readonly term: Term['number']
  readonly version: number
  /** The college whose groups it holds; `null` for those of all colleges. */
  readonly college: string | null
  readonly publishedOn: LocalDate
  readonly publishedAt: string
}

/** A lesson of such a version with the name of what is taught; its teacher is `''` where nobody may know. */
export interface PublicLesson extends TermLesson {
  readonly version: number
  readonly part: string | null
}

/** What a lesson had on a date instead of what the timetable says, from a moment on, and until it was taken back. */
export interface DecidedSubstitution extends Substitution {
  /** The number of the act; of several about one lesson on one date the latest counts. */
  readonly act: number
  readonly madeAt: string
  readonly undoneAt: string | null
}
