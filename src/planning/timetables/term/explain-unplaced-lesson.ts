import { nameAudiences, shareStudents, type TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { descriptionOf } from './described-lesson.ts'
import type { LessonTime, TermProblem, TermTask } from './term-problem.ts'
import { aroundLesson } from './validate/around-lesson.ts'
import { heldLessons } from './validate/held.ts'
import { hoursOfWeek } from './validate/hours-at-most.ts'
import { validateTerm } from './validate/validate-term.ts'

/** What stands against a lesson at one of its times. */
interface Attempt {
  readonly time: LessonTime
  readonly room: string | null
  /** Lessons in the way, by id. */
  readonly inTheWay: readonly string[]
  readonly students: boolean
  readonly teacher: boolean
  readonly rooms: boolean
}

/**
 * Why a lesson has no place in a timetable: how many of its times are taken by its group, its teacher and its rooms, and
 * the cheapest way out, which is the time at which the fewest lessons would have to move.
 */
export function explainUnplacedLesson(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  task: TermTask,
): Refusal {
  const full = whyWeekFull(problem, lessons, task)
  if (full) return full
  const attempts = task.times.map(time => attempt(problem, lessons, task, time))
  const [cheapest] = [...attempts].sort((one, other) => one.inTheWay.length - other.inTheWay.length)
  return {
    code: 'timetables.all-taken',
    facts: {
      ...{ lesson: task.id, index: task.index, groups: task.audience.map(({ group }) => group) },
      times: attempts.length,
      studentsBusy: attempts.filter(({ students }) => students).length,
      teacherBusy: attempts.filter(({ teacher }) => teacher).length,
      roomsBusy: attempts.filter(({ rooms }) => rooms).length,
      teacher: problem.teachers.find(({ code }) => code === task.teachers[0])?.name ?? '',
      weekday: cheapest?.time.weekdays[0] ?? 0,
      pair: cheapest?.time.pair ?? 0,
      room: cheapest?.room ?? null,
      move: cheapest?.inTheWay ?? [],
      moveNames: nameLessons(lessons, cheapest?.inTheWay ?? []),
    },
  }
}

/** Lessons as people call them: «УП.02 ОН-24-1/2». */
const nameLessons = (lessons: readonly TermLesson[], ids: readonly string[]): string[] =>
  ids.flatMap(id => {
    const lesson = lessons.find(one => one.id === id)
    return lesson ? [`${lesson.index} ${nameAudiences(lesson.audience)}`] : []
  })

/** The law that its students’ weeks would break wherever the lesson stood. */
function whyWeekFull(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  task: TermTask,
): Refusal | undefined {
  const [time] = task.times
  if (!time) return undefined
  const place = { weekdays: time.weekdays, pair: time.pair, teacher: task.teachers[0] ?? '', room: null }
  const tried: TermLesson = { ...descriptionOf(task), place, locked: false, reason: null, order: null }
  const near = lessons.filter(other => other.id !== task.id && shareStudents(other, task))
  const all = [...near, tried]
  const view = { problem, lessons: all, held: heldLessons(problem, all) }
  const found = hoursOfWeek.check(view).find(one => one.lessons.includes(task.id))
  const { hours, source } = problem.limits.week
  return found && { code: 'timetables.week-full', facts: { subject: found.subject, hours, source } }
}

/** Tries a lesson at a time in the room where it is least in the way. */
function attempt(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  task: TermTask,
  time: LessonTime,
): Attempt {
  const near = lessons.filter(other => mayMeet(task, time, other))
  const around = aroundLesson(problem, task, near)
  const rooms = task.rooms.length > 0 ? task.rooms.map(({ room }) => room) : [null]
  const tries = rooms.map(room => {
    const place = { ...{ weekdays: time.weekdays, pair: time.pair }, teacher: task.teachers[0] ?? '', room }
    const tried: TermLesson = { ...descriptionOf(task), place, locked: false, reason: null, order: null }
    const found = validateTerm(around, [...near, tried]).filter(one => one.lessons.includes(task.id))
    return { room, found, inTheWay: new Set(found.flatMap(one => one.lessons).filter(id => id !== task.id)) }
  })
  const [best] = tries.sort((one, other) => one.inTheWay.size - other.inTheWay.size)
  const broken = new Set(best?.found.map(({ constraint }) => constraint))
  return {
    ...{ time, room: best?.room ?? null, inTheWay: [...(best?.inTheWay ?? [])] },
    students: broken.has('students.once'),
    teacher: broken.has('teachers.once') || broken.has('lesson.open'),
    rooms: broken.has('room.holds'),
  }
}

/** Only lessons on the same days and weeks that share students, teacher or a room can be in the way. */
const mayMeet = (task: TermTask, time: LessonTime, other: TermLesson): boolean =>
  other.place !== null &&
  time.weekdays.some(day => other.place?.weekdays.includes(day)) &&
  other.weeks.some(week => task.weeks.includes(week)) &&
  (other.place.teacher === task.teachers[0] ||
    shareStudents(task, other) ||
    task.rooms.some(({ room }) => room === other.place?.room))
