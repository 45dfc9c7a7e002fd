import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { TermProblem, TermTask } from '../term-problem.ts'

/** One lesson on one day, by the bells of its building, in minutes since midnight. */
export interface HeldLesson {
  readonly lesson: TermLesson
  readonly task: TermTask
  readonly week: WeekNumber
  readonly weekday: Weekday
  readonly startsAt: number
  readonly endsAt: number
  /** The building in which it is held. */
  readonly site: string
}

/** Every lesson of a timetable on each of its days; those without a place, or unknown ones, are held nowhere. */
export function heldLessons(problem: TermProblem, lessons: readonly TermLesson[]): HeldLesson[] {
  const tasks = new Map(problem.tasks.map(task => [task.id, task]))
  const rooms = new Map(problem.rooms.map(room => [room.code, room]))
  return lessons.flatMap(lesson => {
    const { place, weeks, pairs } = lesson
    const task = tasks.get(lesson.id)
    if (!place || !task) return []
    const { startsAt, endsAt } = minutesOf(problem, task, place, pairs)
    const site = (place.room === null ? undefined : rooms.get(place.room)?.site) ?? task.site
    return weeks.flatMap(week =>
      place.weekdays.map(weekday => ({
        ...{ lesson, task, week, weekday, site, startsAt, endsAt },
      })),
    )
  })
}

/** When a lesson begins and ends: as its task says of this time, else by the bells of its building. */
function minutesOf({ sites }: TermProblem, task: TermTask, { weekdays, pair }: LessonPlace, pairs: number) {
  const own = task.times.find(time => time.pair === pair && time.weekdays.join() === weekdays.join())
  if (own) return own
  const site = sites.find(({ code }) => code === task.site)
  const bells = (weekdays.includes(6) && weekdays.length === 1 ? site?.saturday : site?.pairs) ?? []
  const first = bells.find(one => one.pair === pair)
  const last = bells.find(one => one.pair === pair + pairs - 1)
  return { startsAt: first?.startsAt ?? 0, endsAt: last?.endsAt ?? 24 * 60 }
}

/** What is held on each day of the term, in the order of the day; a day is its week and weekday. */
export function byDay(held: readonly HeldLesson[], isMine: (one: HeldLesson) => boolean): HeldLesson[][] {
  const days = new Map<string, HeldLesson[]>()
  for (const one of held) {
    if (!isMine(one)) continue
    const day = `${one.week}/${one.weekday}`
    const list = days.get(day)
    if (list) list.push(one)
    else days.set(day, [one])
  }
  return [...days.values()].map(list => list.sort((one, other) => one.startsAt - other.startsAt))
}
