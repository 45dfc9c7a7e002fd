import { describe, expect, it } from 'vitest'
import { type MeetingTime, wordOfTime } from '#domain/timetables/meeting-time.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { everyTimetable, fewLessons } from '../../../../tests/factories/random-timetable.ts'
import { compileProblem } from '../model/compile-problem.ts'
import { validateTimetable } from '../validate/validate-timetable.ts'
import { examineRules } from './examine-rules.ts'

/** What is used by any timetable that keeps all rules: times and rooms of each lesson. */
function usedPlaces(problem: TimetableProblem) {
  const times = problem.lessons.map(() => new Set<string>())
  const rooms = problem.lessons.map(() => new Set<number | null>())
  for (const placements of everyTimetable(problem)) {
    if (validateTimetable(problem, { placements, attendance: [] }).hard > 0) continue
    placements.forEach(({ time, room }, lesson) => {
      times[lesson]?.add(wordOfTime(time))
      rooms[lesson]?.add(room)
    })
  }
  return { times, rooms }
}

describe('what looking at the rules two lessons at a time withdraws', () => {
  it('is used by no timetable that keeps all rules', () => {
    let withdrawn = 0
    for (let seed = 1; seed <= 12; seed++) {
      const problem = fewLessons(seed)
      const model = compileProblem(problem)
      const { contradiction, narrowed } = examineRules(model)
      const { times, rooms } = usedPlaces(problem)
      if (contradiction) expect(times.every(({ size }) => size === 0)).toBe(true)
      narrowed.timesOf.forEach((own, lesson) => {
        const words = [...own].map(time => wordOfTime(narrowed.patterns.times[time] as MeetingTime))
        expect(words).toEqual(expect.arrayContaining([...(times[lesson] ?? [])]))
        const left = [...(narrowed.roomsOf[lesson] ?? [])].map(room =>
          room === narrowed.noRoom ? null : room,
        )
        expect(left).toEqual(expect.arrayContaining([...(rooms[lesson] ?? [])]))
        withdrawn += (model.timesOf[lesson]?.length ?? 0) - own.length
      })
    }
    // That nothing is ever withdrawn would be true as well.
    expect(withdrawn).toBeGreaterThan(0)
  })
})
