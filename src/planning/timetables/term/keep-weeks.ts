import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { BuiltTerm } from './build/build-term-problem.ts'
import { isClosed, lessonTimes, withSeats } from './build/lesson-places.ts'
import { relieveWeeks, type WeeklyLesson } from './build/spread-lessons.ts'
import type { TermProblem, TermTask } from './term-problem.ts'

/**
 * Leaves the lessons of a version in the weeks in which they are held. Registers spread lessons over weeks anew whenever a
 * load is added, changed or gets another code; whoever already comes on Friday of the odd weeks goes on doing so, as long as
 * a lesson is held as often as before and its groups still study in those weeks. New lessons go to weeks that have room.
 */
export function keepWeeks({ problem, hopeless }: BuiltTerm, stored: readonly TermLesson[]): BuiltTerm {
  const before = new Map(stored.map(({ id, weeks }) => [id, weeks]))
  const kept = problem.tasks.map(task => {
    const weeks = before.get(task.id)
    return weeks && canKeep(problem, task, weeks) ? { ...task, weeks } : task
  })
  const weeks = weeksWithRoom({ ...problem, tasks: kept }, ({ id }) => !before.has(id))
  const rooms = new Map(problem.rooms.map(room => [room.code, room]))
  const tasks = problem.tasks.map((task, at) => {
    const own = weeks[at] ?? task.weeks
    return own.join() === task.weeks.join()
      ? task
      : withSeats({ ...task, weeks: own, times: timesIn(problem, task, own) }, rooms)
  })
  return { problem: { ...problem, tasks }, hopeless }
}

/** Practice that the year plan places has no theory weeks to be in, and goes where the plan says. */
function canKeep(problem: TermProblem, task: TermTask, before: readonly WeekNumber[]): boolean {
  const possible = theoryWeeks(problem, task)
  return (
    task.fixed === null &&
    task.weeks.length === before.length &&
    before.every(week => possible.includes(week))
  )
}

/** The weeks in which all groups of a lesson study. */
function theoryWeeks({ groups }: TermProblem, { audience }: TermTask): readonly WeekNumber[] {
  const [first = [], ...others] = audience.map(
    ({ group }) => groups.find(({ code }) => code === group)?.theoryWeeks ?? [],
  )
  return first.filter(week => others.every(weeks => weeks.includes(week)))
}

/** The weeks of each task once new ones have left those in which the law allows no more; all stay where it does not bind. */
function weeksWithRoom(
  problem: TermProblem,
  isNew: (task: TermTask) => boolean,
): readonly (readonly WeekNumber[])[] {
  const { hours, severity } = problem.limits.week
  const lessons: WeeklyLesson[] = problem.tasks.map(task => ({
    ...{ weeks: task.weeks, pairs: task.pairs, people: studentsOf(problem, task) },
    possible: theoryWeeks(problem, task),
  }))
  const free = lessons.filter((_, at) => isNew(problem.tasks[at] as TermTask))
  if (severity === 'block' && free.length < lessons.length)
    relieveWeeks(lessons, free, { pairs: hours / 2, holdsFor: () => true })
  return lessons.map(({ weeks }) => weeks)
}

/** Each subgroup that comes by itself. */
const studentsOf = ({ groups }: TermProblem, { audience }: TermTask): string[] =>
  audience.flatMap(({ group, subgroup }) => {
    const parts = groups.find(({ code }) => code === group)?.subgroups ?? []
    const own = subgroup === null ? parts : [subgroup]
    return own.length > 0 ? own.map(part => `${group}/${part}`) : [group]
  })

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
