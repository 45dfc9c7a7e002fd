import type { Board } from '../model/board.ts'
import type { Attendance } from '../model/attendance.ts'
import type { Change } from '../model/cost-rule.ts'
import { pauseBetween } from '../model/patterns.ts'

/** Adds to `change` what another choice for a request would change; the lessons' limits only when asked to. */
export type WeighChoice = (request: number, choice: Int32Array, change: Change, limits: boolean) => void

/** Weighs the choices of students on a board. */
export function choiceWeigher({ model, draft }: Board, attendance: Attendance): WeighChoice {
  const { patterns, travel, noRoom, problem } = model
  const { chosen, count, requestsOfStudent, sections } = attendance
  const side = noRoom + 1
  const price = problem.weights.student

  const clashes = (a: number, b: number): number => {
    const way = travel.length > 0 ? (travel[(draft.room[a] as number) * side + (draft.room[b] as number)] as number) : 0
    return way > pauseBetween(patterns, draft.time[a] as number, draft.time[b] as number) ? 1 : 0
  }
  /** Conflicts of one lesson of a choice with the student's other courses and the rest of the choice. */
  const conflicts = (request: number, choice: Int32Array, at: number): number => {
    const lesson = choice[at] as number
    const { student } = sections.requests[request] as { student: number }
    let found = 0
    for (const other of requestsOfStudent[student] as readonly number[]) {
      if (other === request) continue
      const lessons = chosen[other] as Int32Array
      for (let n = 0; n < lessons.length; n++) found += clashes(lesson, lessons[n] as number)
    }
    for (let n = 0; n < at; n++) found += clashes(lesson, choice[n] as number)
    return found
  }
  const allConflicts = (request: number, choice: Int32Array): number => {
    let found = 0
    for (let at = 0; at < choice.length; at++) found += conflicts(request, choice, at)
    return found
  }
  return (request, choice, change, limits) => {
    const old = chosen[request] as Int32Array
    if (limits) {
      for (const lesson of choice) {
        if (!old.includes(lesson) && (count[lesson] as number) >= (sections.limit[lesson] as number)) change.hard++
      }
      for (const lesson of old) {
        if (!choice.includes(lesson) && (count[lesson] as number) > (sections.limit[lesson] as number)) change.hard--
      }
    }
    change.soft += price * (allConflicts(request, choice) - allConflicts(request, old))
  }
}
