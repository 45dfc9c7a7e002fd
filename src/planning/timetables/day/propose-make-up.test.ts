import { describe, expect, it } from 'vitest'
import type { Substitution } from '#domain/timetables/substitution.ts'
import { monday, tinyDay } from '../../../../tests/factories/tiny-day.ts'
import { held, task } from '../../../../tests/factories/tiny-term.ts'
import { proposeMakeUps } from './propose-make-up.ts'
import { whyNotChanges } from './repair-day.ts'

describe('lessons that wait to be made up', () => {
  it('are proposed one after another, so that the first proposals of all go together', () => {
    // Five days of four pairs, of which 17 stand: three are free for three cancelled lessons of the same group.
    const tasks = Array.from({ length: 20 }, (_, at) => task(`l${at}`))
    const lessons = tasks.map((one, at) => held(one, ((at % 5) + 1) as 1, Math.floor(at / 5) + 1))
    const cancelled = tasks.slice(0, 3).map(
      ({ id }): Substitution => ({
        ...{ lesson: id, kind: 'cancel', to: null, joins: null },
        date: (tinyDay(tasks, lessons).lessons.find(one => one.lesson.id === id) as { date: typeof monday })
          .date,
      }),
    )
    const problem = tinyDay(tasks, lessons, { substitutions: cancelled })
    const waiting = problem.lessons.filter(one => one.held === null)
    const makeUps = proposeMakeUps(problem, waiting, monday)
    const changes = makeUps.flatMap(({ proposals }) => proposals[0]?.changes ?? [])
    expect(changes).toHaveLength(3)
    expect(new Set(changes.map(({ to }) => `${to?.date} ${to?.pair}`)).size).toBe(3)
    expect(whyNotChanges(problem, changes)).toEqual([])
  })
})
