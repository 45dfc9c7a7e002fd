import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { BuiltTerm } from './build/build-term-problem.ts'
import { isClosed, lessonTimes } from './build/lesson-places.ts'
import type { TermProblem, TermTask } from './term-problem.ts'

/**
 * Leaves the lessons of a version in the weeks in which they are held. Registers spread lessons over weeks anew whenever a
 * load is added, changed or gets another code; whoever already comes on Friday of the odd weeks goes on doing so, as long as
 * a lesson is held as often as before and its groups still study in those weeks.
 */
export function keepWeeks({ problem, hopeless }: BuiltTerm, stored: readonly TermLesson[]): BuiltTerm {
  const placed = new Map(stored.filter(({ place }) => place !== null).map(one => [one.id, one.weeks]))
  const tasks = problem.tasks.map(task => {
    const weeks = placed.get(task.id)
    return weeks && canKeep(problem, task, weeks)
      ? { ...task, weeks, times: timesIn(problem, task, weeks) }
      : task
  })
  return { problem: { ...problem, tasks }, hopeless }
}

/** Practice that the year plan places has no theory weeks to be in, and goes where the plan says. */
function canKeep(
  { groups }: TermProblem,
  { audience, weeks, fixed }: TermTask,
  before: readonly WeekNumber[],
): boolean {
  if (fixed !== null || weeks.length !== before.length || weeks.join() === before.join()) return false
  return audience.every(({ group }) => {
    const theoryWeeks = groups.find(({ code }) => code === group)?.theoryWeeks ?? []
    return before.every(week => theoryWeeks.includes(week))
  })
}

function timesIn(problem: TermProblem, task: TermTask, weeks: readonly WeekNumber[]): TermTask['times'] {
  const groups = problem.groups.filter(({ code }) => task.audience.some(({ group }) => group === code))
  const home = groups.find(({ code }) => code === task.audience[0]?.group)
  const site = problem.sites.find(({ code }) => code === task.site)
  const closures = problem.teachers.find(({ code }) => code === task.teachers[0])?.closures ?? []
  if (!home || !site) return task.times
  const daysPerWeek = Math.min(...groups.map(group => group.daysPerWeek))
  return lessonTimes({ ...home, daysPerWeek }, site, task.pairs, problem.prices).filter(
    time => !isClosed(time, task.pairs, weeks, closures),
  )
}
