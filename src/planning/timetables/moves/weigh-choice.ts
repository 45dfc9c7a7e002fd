import type { Attendance } from '../model/attendance.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'
import { pauseBetween } from '../model/patterns.ts'
import type { Choice } from './draw-choice.ts'

/** Adds to `change` what another choice for a request would change; the lessons' limits only when asked to. */
export type WeighChoice = (request: number, choice: Choice, change: Change, limits: boolean) => void

/** Weighs the choices of students on a board. */
export function choiceWeigher({ model, draft }: Board, attendance: Attendance): WeighChoice {
  const { patterns, travel, noRoom, problem } = model
  const { chosen, count, requestsOfStudent, sections } = attendance
  const { studentOf, limit } = sections
  const { time, room } = draft
  const side = noRoom + 1
  const walks = travel.length > 0
  const price = problem.weights.student

  const clashes = (a: number, b: number): number => {
    const way = walks ? (travel[(room[a] as number) * side + (room[b] as number)] as number) : 0
    return way > pauseBetween(patterns, time[a] as number, time[b] as number) ? 1 : 0
  }
  /** Conflicts of a lesson with the student's other courses. */
  const withOthers = (request: number, lesson: number): number => {
    const own = requestsOfStudent[studentOf[request] as number] as Int32Array
    let found = 0
    for (let n = 0; n < own.length; n++) {
      const other = own[n] as number
      if (other === request) continue
      const lessons = chosen[other] as Int32Array
      for (let at = 0; at < lessons.length; at++) found += clashes(lesson, lessons[at] as number)
    }
    return found
  }
  const within = (lessons: Int32Array, size: number): number => {
    let found = 0
    for (let a = 1; a < size; a++) {
      for (let b = 0; b < a; b++) found += clashes(lessons[a] as number, lessons[b] as number)
    }
    return found
  }
  return (request, choice, change, limits) => {
    const old = chosen[request] as Int32Array
    let conflicts = within(choice.lessons, choice.count) - within(old, old.length)
    for (let at = 0; at < choice.count; at++) {
      const lesson = choice.lessons[at] as number
      if (holds(old, old.length, lesson)) continue
      if (limits && (count[lesson] as number) >= (limit[lesson] as number)) change.hard++
      conflicts += withOthers(request, lesson)
    }
    for (let at = 0; at < old.length; at++) {
      const lesson = old[at] as number
      if (holds(choice.lessons, choice.count, lesson)) continue
      if (limits && (count[lesson] as number) > (limit[lesson] as number)) change.hard--
      conflicts -= withOthers(request, lesson)
    }
    change.soft += price * conflicts
  }
}

/** Whether the lesson is among the first so many. */
export function holds(lessons: Int32Array, size: number, lesson: number): boolean {
  for (let at = 0; at < size; at++) if (lessons[at] === lesson) return true
  return false
}
