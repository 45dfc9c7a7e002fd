import { groupBy } from '../values/group-by.ts'
import { type AcademicHours, academicHours } from '../values/hours.ts'
import type { LocalDate } from '../values/local-date.ts'
import type { DayLesson } from './day-lesson.ts'
import { lessonHours } from './lesson-hours.ts'
import type { TeachingLoad } from './teaching-load.ts'
import type { Audience } from './term-lesson.ts'

/**
 * What has become of a lesson of a part: held by the teacher of the load, in another's stead, by somebody else, made up
 * on a later day, cancelled, lost to a day off, or still to come.
 */
export type DeliveredState = 'held' | 'instead' | 'byOthers' | 'madeUp' | 'cancelled' | 'dayOff' | 'ahead'

/** A lesson behind a number of delivered hours. */
export interface DeliveredLesson {
  readonly lesson: string
  /** The date on which it is held, or was to be held. */
  readonly date: LocalDate
  readonly pair: number
  readonly hours: AcademicHours
  readonly state: DeliveredState
  /** Who holds it; `null` where nobody does. */
  readonly teacher: string | null
}

/** What one worker has delivered of one part (вычитка), in academic hours. */
export interface DeliveredPart {
  /** The worker's post. */
  readonly teacher: string
  /** The loads that are taught together. */
  readonly loads: readonly string[]
  readonly audience: readonly Audience[]
  readonly index: string
  readonly kind: TeachingLoad['kind']
  /** Hours of the load; 0 for somebody who only stands in. */
  readonly planned: AcademicHours
  /** Held by this worker up to the day, what was made up included; of those `instead` in another's stead. */
  readonly held: AcademicHours
  readonly instead: AcademicHours
  /** Held for this worker by others, or together with others' lessons. */
  readonly byOthers: AcademicHours
  readonly madeUp: AcademicHours
  /** Not held up to the day, and not made up. */
  readonly cancelled: AcademicHours
  readonly dayOff: AcademicHours
  /** What is left of the plan after the day. */
  readonly left: AcademicHours
  /** What the timetable still has for it. */
  readonly ahead: AcademicHours
  /** What the timetable will not deliver unless something is made up or placed. */
  readonly short: AcademicHours
  readonly lessons: readonly DeliveredLesson[]
}

/** A lesson with its hours, of which the last of a part may have fewer. */
interface Counted {
  readonly day: DayLesson
  readonly hours: number
}

/**
 * The hours of a term that workers have delivered up to and including a day, by part: the plan of the loads, and who held
 * what of it. Streams and lessons that are held together count once for whoever holds them.
 *
 * @param days - all lessons of the term
 * @param weekHours - academic hours of a week of practice
 */
export function deliveredHours(
  loads: readonly TeachingLoad[],
  days: readonly DayLesson[],
  on: LocalDate,
  weekHours: number,
): DeliveredPart[] {
  const byParts = groupBy(days, ({ lesson }) => wordOf(lesson.loads))
  return partsOf(loads).flatMap(part => {
    const counted = countHours(byParts.get(part.word) ?? [], part.hours, weekHours)
    const owner = part.teacher ?? usualTeacher(counted)
    if (owner === null) return []
    const others = new Set(counted.flatMap(({ day }) => substituteOf(day, owner) ?? []))
    return [
      ofOwner(part, owner, counted, on),
      ...[...others].map(teacher => ofAnother(part, owner, teacher, counted, on)),
    ]
  })
}

/** Who by the timetable holds most lessons of a load that names nobody: practice whose master is found by planning. */
function usualTeacher(counted: readonly Counted[]): string | null {
  const teachers = groupBy(counted, ({ day }) => day.planned.teacher)
  return [...teachers].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null
}

/** What is taught together, with the hours of its plan. */
interface LoadPart {
  readonly word: string
  readonly teacher: string | null
  readonly hours: number
  readonly loads: readonly TeachingLoad[]
}

function partsOf(loads: readonly TeachingLoad[]): LoadPart[] {
  const parts = groupBy(loads, ({ code, stream, index, kind, term }) =>
    stream === null ? `load ${code}` : `stream ${term} ${stream} ${index} ${kind}`,
  )
  return [...parts.values()].map(together => ({
    word: wordOf(together.map(({ code }) => code)),
    teacher: together[0]?.teacher ?? null,
    hours: together[0]?.hours ?? 0,
    loads: together,
  }))
}

/** Loads that are taught together, in whatever order they are named. */
const wordOf = (loads: readonly string[]): string => [...loads].sort().join('\n')

/** Lessons are whole pairs: the hours that they have beyond the plan are taken off the last of them. */
function countHours(days: readonly DayLesson[], planned: number, weekHours: number): Counted[] {
  const inOrder = [...days].sort((one, other) => (one.date < other.date ? -1 : 1))
  const counted = inOrder.map(day => ({ day, hours: lessonHours(day.lesson, weekHours) as number }))
  const last = counted.at(-1)
  const beyond = counted.reduce((sum, { hours }) => sum + hours, 0) - planned
  if (last && beyond > 0 && beyond < last.hours) last.hours -= beyond
  return counted
}

/** Who other than the owner of a part holds a lesson with hours of one's own: one held together with another has none. */
const substituteOf = ({ held, substitution }: DayLesson, owner: string): string | undefined =>
  held && held.teacher !== owner && substitution?.kind !== 'join' ? held.teacher : undefined

function ofOwner(part: LoadPart, owner: string, counted: readonly Counted[], on: LocalDate): DeliveredPart {
  const lessons = counted.map(({ day, hours }) => said(day, hours, stateFor(owner, day, on)))
  return summed(part, owner, part.hours, lessons)
}

function ofAnother(
  part: LoadPart,
  owner: string,
  teacher: string,
  counted: readonly Counted[],
  on: LocalDate,
): DeliveredPart {
  const lessons = counted
    .filter(({ day }) => substituteOf(day, owner) === teacher)
    .map(({ day, hours }) => said(day, hours, stateForAnother(day, on)))
  return summed(part, teacher, 0, lessons)
}

/** Somebody may stand in for another, or have by the timetable what the load does not say. */
function stateForAnother({ held, planned, date, substitution }: DayLesson, on: LocalDate): DeliveredState {
  if ((held?.date ?? date) > on) return 'ahead'
  if (held?.teacher !== planned.teacher) return 'instead'
  return substitution?.kind === 'makeUp' ? 'madeUp' : 'held'
}

function stateFor(
  owner: string,
  { held, date, isDayOff, substitution }: DayLesson,
  on: LocalDate,
): DeliveredState {
  if (!held) {
    if (date > on && !substitution) return isDayOff ? 'dayOff' : 'ahead'
    return isDayOff && !substitution ? 'dayOff' : 'cancelled'
  }
  if (held.date > on) return 'ahead'
  if (held.teacher !== owner || substitution?.kind === 'join') return 'byOthers'
  return substitution?.kind === 'makeUp' ? 'madeUp' : 'held'
}

const said = ({ lesson, date, planned, held }: DayLesson, hours: number, state: DeliveredState) => ({
  ...{ lesson: lesson.id, date: held?.date ?? date, pair: (held ?? planned).pair },
  ...{ hours: academicHours(hours), state, teacher: held?.teacher ?? null },
})

function summed(
  { loads }: LoadPart,
  teacher: string,
  planned: number,
  lessons: readonly DeliveredLesson[],
): DeliveredPart {
  const of = (...states: DeliveredState[]) =>
    rounded(lessons.filter(one => states.includes(one.state)).reduce((sum, { hours }) => sum + hours, 0))
  const [held, byOthers] = [of('held', 'madeUp', 'instead'), of('byOthers')]
  const ahead = of('ahead')
  const left = rounded(planned === 0 ? 0 : planned - held - byOthers)
  return {
    ...{ teacher, loads: loads.map(({ code }) => code) },
    audience: loads.map(({ group, subgroup }) => ({ group, subgroup })),
    ...{ index: loads[0]?.index ?? '', kind: loads[0]?.kind ?? 'theory' },
    ...{ planned: academicHours(planned), held, instead: of('instead'), byOthers, madeUp: of('madeUp') },
    ...{ cancelled: of('cancelled'), dayOff: of('dayOff'), left, ahead },
    short: planned === 0 ? academicHours(0) : rounded(Math.max(left - ahead, 0)),
    lessons: [...lessons].sort((one, other) => (one.date < other.date ? -1 : 1)),
  }
}

/** A tenth of an hour is the least that practice makes. */
const rounded = (hours: number): AcademicHours => academicHours(Math.round(hours * 10) / 10)
