import { samePlace } from '#domain/timetables/compare-timetables.ts'
import { isClosed } from '../build/lesson-places.ts'
import type { TermConstraint, TermView, TermViolation } from './term-constraint.ts'

/** A lesson stands at one of its times, in one of its rooms, with one of its teachers. */
export const allowedPlace: TermConstraint = {
  code: 'lesson.place',
  sentence: {
    ru: 'Занятие стоит в дни и пары своей группы, в подходящей аудитории, у своего преподавателя.',
    en: 'A lesson stands on days and pairs of its group, in a fitting room, with its teacher.',
  },
  justification: {
    ru: 'Смену, аудиторию и преподавателя определяют группа, нагрузка и допуски.',
    en: 'Shift, room and teacher follow from the group, the load and the certificates.',
  },
  check({ problem, lessons }) {
    const tasks = new Map(problem.tasks.map(task => [task.id, task]))
    return lessons.flatMap(({ id, place }): TermViolation[] => {
      if (!place) return []
      const task = tasks.get(id)
      const fits =
        task?.times.some(
          time => time.pair === place.pair && time.weekdays.join() === place.weekdays.join(),
        ) &&
        task.teachers.includes(place.teacher) &&
        (task.rooms.length === 0 ? place.room === null : task.rooms.some(({ room }) => room === place.room))
      return fits ? [] : [{ constraint: this.code, lessons: [id], week: 0, weekday: null, subject: null }]
    })
  },
}

/** Nobody teaches, and no room is used, while they are not to be had. */
export const opened: TermConstraint = {
  code: 'lesson.open',
  sentence: {
    ru: 'Занятие не стоит, когда преподаватель отсутствует или участок закрыт.',
    en: 'No lesson stands while its teacher is absent or its zone is closed.',
  },
  justification: {
    ru: 'Методические дни, ремонт и экзамены известны заранее.',
    en: 'Method days, repair and exams are known in advance.',
  },
  check({ problem, lessons }: TermView) {
    const closures = new Map([...problem.teachers, ...problem.rooms].map(one => [one.code, one.closures]))
    return lessons.flatMap(({ id, place, pairs, weeks }) => {
      if (!place) return []
      return [place.teacher, place.room].flatMap(subject => {
        const closed = subject === null ? [] : (closures.get(subject) ?? [])
        return isClosed(place, pairs, weeks, closed)
          ? [{ constraint: this.code, lessons: [id], week: 0, weekday: place.weekdays[0] ?? null, subject }]
          : []
      })
    })
  },
}

/** Each lesson is known and stands once; what planning must keep is kept. */
export const keptLessons: TermConstraint = {
  code: 'lesson.kept',
  sentence: {
    ru: 'Каждое занятие есть в нагрузке и стоит один раз; закреплённое остаётся на месте.',
    en: 'Each lesson belongs to a load and stands once; what is locked stays.',
  },
  justification: {
    ru: 'Расписание исполняет нагрузку, а не наоборот.',
    en: 'A timetable carries out the loads, not the other way round.',
  },
  check({ problem, lessons }) {
    const tasks = new Map(problem.tasks.map(task => [task.id, task]))
    const seen = new Set<string>()
    return lessons.flatMap(({ id, place }) => {
      const task = tasks.get(id)
      const again = seen.has(id)
      seen.add(id)
      const moved = task?.fixed && !samePlace(task.fixed, place)
      return !task || again || moved
        ? [{ constraint: this.code, lessons: [id], week: 0 as const, weekday: null, subject: null }]
        : []
    })
  },
}
