import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTime, held, task, tinyTerm } from '../../../../tests/factories/tiny-term.ts'
import { proposals } from '../../engine/search/budget.ts'
import { validateTimetable } from '../validate/validate-timetable.ts'
import { openTerm } from './open-term.ts'
import { planTerm } from './plan-term.ts'
import { termAsTimetable } from './term-as-timetable.ts'
import { validateTerm } from './validate/validate-term.ts'
import { cheapestWayOut } from './way-out.ts'

const atTimes = (...slots: readonly (readonly [weekday: number, pair: number])[]) =>
  anyTime().filter(({ weekdays, pair }) => slots.some(one => one[0] === weekdays[0] && one[1] === pair))
const waiting = (one: ReturnType<typeof task>) => ({ ...held(one, 1, 1), place: null })

describe('the way out for a lesson without a place', () => {
  const only = task('only', { times: atTimes([1, 1]) })
  const other = task('other')

  it('is to take the time of a lesson that can go elsewhere', () => {
    const problem = tinyTerm({ tasks: [only, other] })
    const found = cheapestWayOut(openTerm(problem, [waiting(only), held(other, 1, 1)]), 'only')
    expect(found?.moves[0]).toMatchObject({
      lesson: 'only',
      locked: true,
      place: { weekdays: [1], pair: 1, room: 'R1' },
    })
    expect(found?.moves[1]).toMatchObject({ lesson: 'other', locked: false })
    expect(found?.moves[1]?.place).not.toMatchObject({ weekdays: [1], pair: 1 })
  })

  it('leaves what is locked alone, and what has nowhere else to go', () => {
    const stuck = task('stuck', { times: atTimes([1, 1]) })
    const locked = { ...held(other, 1, 1), locked: true }
    expect(
      cheapestWayOut(openTerm(tinyTerm({ tasks: [only, other] }), [waiting(only), locked]), 'only'),
    ).toBeUndefined()
    expect(
      cheapestWayOut(
        openTerm(tinyTerm({ tasks: [only, stuck] }), [waiting(only), held(stuck, 1, 1)]),
        'only',
      ),
    ).toBeUndefined()
  })

  it('breaks no rule and costs what a recount says; and the board stands as before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(15), fc.nat(19), (seed, at, slot) => {
        const tasks = Array.from({ length: 16 }, (_, n) =>
          task(`l${n}`, {
            audience: [{ group: n % 3 ? 'A' : 'B', subgroup: null }],
            teachers: [['T', 'U', 'V'][n % 3] ?? ''],
            rooms: [
              { room: 'R1', price: 0 },
              { room: 'FAR', price: 6 },
            ],
            ...(n === at ? { times: [anyTime()[slot] as ReturnType<typeof anyTime>[number]] } : {}),
          }),
        )
        const problem = tinyTerm({ tasks })
        const lessons = planTerm({ problem, seed, budget: proposals(2000) }).lessons.map(one =>
          one.id === `l${at}` ? { ...one, place: null } : one,
        )
        const open = openTerm(problem, lessons)
        const found = cheapestWayOut(open, `l${at}`)
        expect(cheapestWayOut(open, `l${at}`)).toEqual(found)
        if (!found) return
        const places = new Map(found.moves.map(move => [move.lesson, move.place]))
        const after = lessons.map(one => ({ ...one, place: places.get(one.id) ?? one.place }))
        expect(validateTerm(problem, after)).toEqual([])
        expect(found.delta).toBe(costOf(after) - costOf(lessons))

        function costOf(standing: typeof lessons): number {
          const search = termAsTimetable(problem)
          const placements = tasks.map(({ id }, row) => {
            const place = standing.find(one => one.id === id)?.place
            const time = place && search.timeOf(row, place)
            return time ? { time, room: search.copiesOf(place.room ?? '')[0] ?? null } : null
          })
          return validateTimetable(search.problem, { placements, attendance: [] }).cost
        }
      }),
      { numRuns: 60 },
    )
  })
})
