import { type AcademicYear, mondayOfWeek } from '../values/academic-year.ts'
import { addDays, type LocalDate } from '../values/local-date.ts'
import type { PlannedBlock } from '../years/year-plan.ts'
import type { DayPart } from '../zones/zone-hours.ts'
import type { ZoneTaking } from './zone-times.ts'

/** A block of the year plan as far as a zone is taken by it. */
export type ZoneBlock = Pick<PlannedBlock, 'id' | 'group' | 'module' | 'students' | 'firstWeek' | 'weeks'>

/** By what practice of a year plan takes a zone. */
export interface PracticeInZone {
  readonly year: AcademicYear
  readonly seats: number
  readonly shifts: readonly DayPart[]
  readonly collegeOf: (group: string) => string | null
  /** On how many days of the week a group comes. */
  readonly daysOf: (group: string) => number
  /** Whether the timetable in force says already what a group does on a date. */
  readonly isTimetabled: (group: string, date: LocalDate) => boolean
}

/**
 * What practice of the year plan takes of a zone where no timetable says more. The plan counts shifts and names none: the
 * largest subgroups of a week go first, each into the first shift that still holds it.
 */
export function practiceTakings(context: PracticeInZone, blocks: readonly ZoneBlock[]): ZoneTaking[] {
  const { year, shifts, collegeOf, daysOf, isTimetabled } = context
  const weeks = new Set(blocks.flatMap(({ firstWeek, weeks: count }) => weeksFrom(firstWeek, count)))
  return [...weeks].flatMap(week => {
    const present = blocks.filter(
      ({ firstWeek, weeks: count }) => firstWeek <= week && week < firstWeek + count,
    )
    const shiftOf = shiftsOf(present, context)
    const monday = mondayOfWeek(year, week)
    return present.flatMap(({ id, group, module, students }) => {
      const part = shifts[shiftOf.get(id) ?? 0]
      if (!part) return []
      return Array.from({ length: daysOf(group) }, (_, at) => addDays(monday, at))
        .filter(date => !isTimetabled(group, date))
        .map((date): ZoneTaking => {
          const name = `${group}, ${module}`
          return {
            ...{ ...part, places: students, date, kind: 'practice', name: { ru: name, en: name } },
            ...{ source: id, organisation: collegeOf(group), isFirm: true },
          }
        })
    })
  })
}

const weeksFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at)

function shiftsOf(present: readonly ZoneBlock[], { seats, shifts }: PracticeInZone): Map<string, number> {
  const taken = shifts.map(() => 0)
  const inOrder = present.toSorted(
    (one, other) => other.students - one.students || (one.id < other.id ? -1 : 1),
  )
  return new Map(
    inOrder.map(({ id, students }) => {
      const fitting = taken.findIndex(places => places + students <= seats)
      const shift = fitting < 0 ? Math.max(taken.length - 1, 0) : fitting
      taken[shift] = (taken[shift] ?? 0) + students
      return [id, shift]
    }),
  )
}
