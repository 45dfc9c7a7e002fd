import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem } from './term-problem.ts'
import { byDay, type HeldLesson, heldLessons } from './validate/held.ts'

/** What a timetable of a term is like, counted on its days; averages are by week of the term. */
export interface TermQuality {
  /** Free pairs between lessons of a group on a day, in all weeks. */
  readonly groupGaps: number
  /** Free pairs between lessons of a teacher on a day, in all weeks. */
  readonly teacherGaps: number
  /** Days of groups with more academic hours than the daily load. */
  readonly longDays: number
  /** Lessons held in another building than their group's. */
  readonly otherSite: number
}

/** Counts what a timetable is like. */
export function termQuality(problem: TermProblem, lessons: readonly TermLesson[]): TermQuality {
  const held = heldLessons(problem, lessons)
  const pairLength = pairMinutes(problem)
  const days = problem.groups.flatMap(({ code, subgroups }) => {
    const sets: readonly (number | null)[] = subgroups.length > 0 ? subgroups : [null]
    return sets.flatMap(set =>
      byDay(held, ({ lesson }) =>
        lesson.audience.some(one => one.group === code && (one.subgroup === null || one.subgroup === set)),
      ),
    )
  })
  const ofTeachers = problem.teachers.flatMap(({ code }) =>
    byDay(held, ({ lesson }) => lesson.place?.teacher === code),
  )
  return {
    groupGaps: sum(days, day => gapsOf(day, pairLength)),
    teacherGaps: sum(ofTeachers, day => gapsOf(day, pairLength)),
    longDays: days.filter(day => sum(day, ({ lesson }) => lesson.pairs * 2) > problem.limits.day.hours)
      .length,
    otherSite: lessons.filter(({ id, place }) => {
      const task = problem.tasks.find(one => one.id === id)
      const site = problem.rooms.find(({ code }) => code === place?.room)?.site
      return task && site !== undefined && site !== task.site
    }).length,
  }
}

const pairMinutes = ({ sites }: TermProblem): number => {
  const [first, second] = sites.find(({ pairs }) => pairs.length > 1)?.pairs ?? []
  return first && second ? second.startsAt - first.startsAt : 90
}

/** Free pairs between the first and the last lesson of a day: the free time between, in whole pairs. */
function gapsOf(day: readonly HeldLesson[], pairLength: number): number {
  let gaps = 0
  for (const [at, next] of day.entries()) {
    const before = Math.max(...day.slice(0, at).map(({ endsAt }) => endsAt), Number.NEGATIVE_INFINITY)
    if (Number.isFinite(before)) gaps += Math.max(0, Math.floor((next.startsAt - before) / pairLength))
  }
  return gaps
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
