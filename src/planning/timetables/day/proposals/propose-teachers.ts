import { lessonHours } from '#domain/timetables/lesson-hours.ts'
import type { DayPlace } from '#domain/timetables/substitution.ts'
import { addDays, mondayOf } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { DayProblem, TeachesBy } from '../day-problem.ts'
import type { Standing } from '../standing.ts'
import type { TouchedLesson } from '../touched-lessons.ts'
import { nameOf, whyNotHold } from '../why-not-hold.ts'
import { suitableRooms } from './suitable-rooms.ts'

/** A place with another teacher, and why he or she. */
export interface TeacherFound {
  readonly place: DayPlace
  readonly remarks: readonly Refusal[]
}

/** Those who may teach a lesson in its teacher's stead, and how many of them cannot then. */
export interface TeachersFound {
  readonly found: readonly TeacherFound[]
  /** How many could teach it at all. */
  readonly able: number
  /** How many of them have no hours left. */
  readonly overLimit: number
}

/** Looks for those who may teach a lesson when it is held, in its own room or, where that is closed, in another. */
export function findTeachers(problem: DayProblem, standing: Standing, touched: TouchedLesson): TeachersFound {
  const { day, lacks } = touched
  const place = day.held ?? day.planned
  const able = problem.mayTeach(day.lesson)
  const rooms = lacks.includes('room') ? suitableRooms(problem, day) : [place.room]
  const found: TeacherFound[] = []
  let overLimit = 0
  for (const [teacher, by] of able) {
    if (teacher === place.teacher) continue
    const limit = whyNotMoreHours(problem, standing, touched, teacher)
    if (limit) overLimit++
    const open = limit
      ? undefined
      : rooms.find(room => !whyNotHold(problem, standing, day, { ...place, teacher, room }))
    if (open !== undefined)
      found.push({
        place: { ...place, teacher, room: open },
        remarks: remarksOn(problem, touched, teacher, by),
      })
  }
  return { found, able: able.size, overLimit }
}

/** Why a teacher may not have the hours of a lesson on top, if the law says no. */
export function whyNotMoreHours(
  problem: DayProblem,
  standing: Standing,
  { day }: Pick<TouchedLesson, 'day'>,
  teacher: string,
): Refusal | undefined {
  const { yearHours, yearMost, weekMost } = problem.limitsOf(teacher)
  const hours = lessonHours(day.lesson, problem.weekHours)
  const facts = { teacher: nameOf(problem, teacher) }
  if (yearMost !== null && yearHours + hours > yearMost)
    return {
      code: 'timetables.teacher-year-full',
      facts: { ...facts, hours: yearHours + hours, most: yearMost },
    }
  const week = weekMost === null ? 0 : hoursOfWeek(problem, standing, teacher, day.date) + hours
  if (weekMost !== null && week > weekMost)
    return { code: 'timetables.master-week-full', facts: { ...facts, hours: week, most: weekMost } }
  return undefined
}

/** The academic hours that somebody has in the week of a date. */
function hoursOfWeek(
  problem: DayProblem,
  { byDate }: Standing,
  teacher: string,
  date: DayPlace['date'],
): number {
  const monday = mondayOf(date)
  const days = Array.from({ length: 7 }, (_, at) => byDate.get(addDays(monday, at)) ?? []).flat()
  return days
    .filter(({ place, joins }) => place.teacher === teacher && joins === null)
    .reduce((sum, { day }) => sum + lessonHours(day.lesson, problem.weekHours), 0)
}

function remarksOn(problem: DayProblem, { day }: TouchedLesson, teacher: string, by: TeachesBy): Refusal[] {
  const { substituted, substitutedMost } = problem.limitsOf(teacher)
  const hours = substituted + lessonHours(day.lesson, problem.weekHours)
  const known = day.lesson.audience.find(({ group }) => problem.knows(teacher, group))
  const remarks: Refusal[] = [{ code: BY[by], facts: { index: day.lesson.index } }]
  if (known) remarks.push({ code: 'timetables.knows-group', facts: { group: known.group } })
  if (substitutedMost !== null && hours > substitutedMost)
    remarks.push({ code: 'timetables.substituted-beyond', facts: { hours, most: substitutedMost } })
  return remarks
}

const BY: Readonly<Record<TeachesBy, string>> = {
  part: 'timetables.teaches-part',
  subject: 'timetables.teaches-subject',
  certificate: 'timetables.certified-for-zone',
  workshop: 'timetables.master-of-workshop',
}
