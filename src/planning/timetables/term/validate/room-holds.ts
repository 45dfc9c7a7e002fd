import { seatsLeft } from '../build/lesson-places.ts'
import type { TermRoom } from '../term-problem.ts'
import { byDay, type HeldLesson } from './held.ts'
import type { TermConstraint, TermViolation } from './term-constraint.ts'

/** A room never holds more students, nor more lessons, than it is meant for. */
export const roomHolds: TermConstraint = {
  code: 'room.holds',
  sentence: {
    ru: 'В аудитории и на участке одновременно не больше студентов и групп, чем помещается.',
    en: 'A room or zone holds no more students and groups at once than it is meant for.',
  },
  justification: {
    ru: 'Каждому студенту нужно рабочее место.',
    en: 'Each student needs a place to work.',
  },
  check({ problem, held }) {
    return problem.rooms.flatMap(room => {
      const { code, lessonsAtOnce, kind } = room
      const found = new Map<string, TermViolation>()
      for (const day of byDay(held, ({ lesson }) => lesson.place?.room === code)) {
        for (const moment of day) {
          const present = day.filter(
            other => other.startsAt <= moment.startsAt && moment.startsAt < other.endsAt,
          )
          const isRemote = kind === 'classroom' && lessonsAtOnce === null
          const tooMany = lessonsAtOnce !== null && present.length > lessonsAtOnce
          if (isRemote || (!tooMany && studentsIn(present) <= leastSeats(room, present))) continue
          const lessons = present.map(({ lesson }) => lesson.id).sort()
          const { week, weekday } = moment
          if (!found.has(lessons.join('\n')))
            found.set(lessons.join('\n'), { constraint: this.code, lessons, week, weekday, subject: code })
        }
      }
      return [...found.values()]
    })
  },
}

/** The seats that are left for lessons that are held at once. */
const leastSeats = (room: TermRoom, present: readonly HeldLesson[]): number =>
  Math.min(
    ...present.map(({ lesson, week, weekday }) =>
      seatsLeft(room, { weekdays: [weekday], pair: lesson.place?.pair ?? 0 }, lesson.pairs, [week]),
    ),
  )

const studentsIn = (present: readonly HeldLesson[]): number =>
  present.reduce((sum, { lesson }) => sum + lesson.students, 0)
