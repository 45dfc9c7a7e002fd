import { describe, expect, it } from 'vitest'
import { held, task, tinyTerm } from '../../../../tests/factories/tiny-term.ts'
import { proposals } from '../../engine/search/budget.ts'
import { keepLessons } from './keep-lessons.ts'
import { packLessons, packTerm, unpackLessons, unpackTerm } from './packed-term.ts'
import { planTerm } from './plan-term.ts'
import { renewLessons, renewTerm } from './renew-lessons.ts'
import { neighboursIn, termOfCollege } from './term-of-college.ts'
import { validateTerm } from './validate/validate-term.ts'

const a = task('a')
const b = task('b', { audience: [{ group: 'B', subgroup: null }], teachers: ['U'] })
const groups = tinyTerm().groups.map(one => ({ ...one, college: one.code === 'A' ? 'NORTH' : 'SOUTH' }))
const built = { problem: tinyTerm({ groups, tasks: [a, b] }), hopeless: [] }

describe('the term of a college', () => {
  const north = termOfCollege(built, 'NORTH', [held(b, 2, 3), held(a, 1, 1)])

  it('holds its own lessons, and its neighbours’ where they are in force', () => {
    expect(north.problem.tasks.map(({ id, fixed }) => [id, fixed?.pair ?? null])).toEqual([
      ['a', null],
      ['b', 3],
    ])
    expect(neighboursIn(north.problem)).toEqual([{ ...held(b, 2, 3), locked: true }])
  })

  it('leaves room for them: R1 is taken on Tuesday in pair 3, whoever plans', () => {
    const crowded = { ...a, times: a.times.filter(({ weekdays, pair }) => weekdays[0] === 2 && pair >= 3) }
    const { problem } = termOfCollege(
      { ...built, problem: tinyTerm({ groups, tasks: [crowded, b] }) },
      'NORTH',
      [held(b, 2, 3)],
    )
    const { lessons } = planTerm({ problem, seed: 1, budget: proposals(2000) })
    expect(lessons.find(({ id }) => id === 'a')?.place).toMatchObject({ weekdays: [2], pair: 4 })
  })

  it('forgets a neighbour that could not stand there any more', () => {
    const { problem } = termOfCollege(built, 'NORTH', [held(b, 6, 1)])
    expect(problem.tasks.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('a version beside the registers of a later day', () => {
  it('keeps places, knows new lessons as open, and lets go of what no load asks for once it has no place', () => {
    const gone = task('gone')
    const older = { ...held(a, 1, 2), weeks: [1, 2], locked: true }
    const renewed = renewLessons(built, [
      older,
      held(gone, 3, 3),
      { ...held(gone, 1, 1), id: 'out', place: null },
    ])
    expect(
      renewed.map(({ id, weeks, place, locked }) => [id, weeks.length, place?.pair ?? null, locked]),
    ).toEqual([
      ['a', 4, 2, true],
      ['b', 4, null, false],
      ['gone', 4, 3, false],
    ])
  })

  it('leaves lessons in the weeks in which they are held, though the registers would spread them otherwise now', () => {
    const odd = task('odd', { weeks: [1, 3] })
    const away = { weekday: 5, fromPair: 1, toPair: 9, weeks: [4] } as const
    const { teachers, ...term } = tinyTerm({ tasks: [odd] })
    const free = {
      problem: { ...term, teachers: teachers.map(one => ({ ...one, closures: [away] })) },
      hopeless: [],
    }
    const renewed = renewTerm(free, [{ ...held(odd, 1, 2), weeks: [2, 4] }])
    expect(renewed.lessons.map(({ weeks, place }) => [weeks, place?.pair])).toEqual([[[2, 4], 2]])
    // Five days of four pairs, less the Friday of week 4.
    expect(renewed.problem.tasks[0]).toMatchObject({ weeks: [2, 4], times: { length: 16 } })
  })

  it('puts a new lesson into a week that has room, beside those that keep their weeks', () => {
    // One pair is two academic hours, all that this law allows a week; the old lesson has the even weeks.
    const [old, added] = [task('old', { weeks: [1, 3] }), task('added', { weeks: [2, 4] })]
    const { limits } = tinyTerm()
    const problem = tinyTerm({
      tasks: [old, added],
      limits: { ...limits, week: { hours: 2, severity: 'block', source: '' } },
    })
    const stored = { ...held(old, 1, 2), weeks: [2, 4] }
    const renewed = renewTerm({ problem, hopeless: [] }, [stored]).lessons
    expect(renewed.map(({ id, weeks }) => [id, weeks])).toEqual([
      ['added', [1, 3]],
      ['old', [2, 4]],
    ])
  })

  it.each([
    ['are held more often now', task('b', { weeks: [1, 3, 4] }), [2, 4], 2],
    ['meet practice in one of their weeks', task('b', { weeks: [1, 3] }), [2, 5], 2],
  ])('spreads lessons anew that %s', (_, asked, weeks, pair) => {
    const stored = { ...held(asked, 1, 2), weeks }
    const [renewed] = renewTerm({ problem: tinyTerm({ tasks: [asked] }), hopeless: [] }, [stored]).lessons
    expect([renewed?.weeks, renewed?.place?.pair ?? null]).toEqual([asked.weeks, pair])
  })
})

describe('what planning leaves alone', () => {
  it('stands where it stood, while the rest is planned around it', () => {
    const other = task('other')
    const kept = keepLessons(tinyTerm({ tasks: [a, other] }), [held(a, 1, 1)])
    const { lessons } = planTerm({ problem: kept.problem, seed: 1, budget: proposals(2000) })
    expect(lessons.find(({ id }) => id === 'a')?.place).toEqual(held(a, 1, 1).place)
    expect(validateTerm(kept.problem, lessons)).toEqual([])
  })

  it('is held out where two cannot stay together, so that the rest is planned all the same', () => {
    const [other, third] = [task('other'), task('third')]
    const problem = tinyTerm({ tasks: [a, other, third] })
    const kept = keepLessons(problem, [held(a, 1, 1), held(other, 1, 1)])
    expect([...kept.heldOut]).toEqual(['other'])
    const { lessons } = planTerm({ problem: kept.problem, seed: 1, budget: proposals(2000) })
    expect(lessons.map(({ id, place }) => [id, place !== null])).toEqual([
      ['a', true],
      ['third', true],
    ])
  })
})

describe('a term that is sent', () => {
  it('is the same when it is unpacked, although equal choices are sent once', () => {
    const packed = packTerm(built.problem)
    expect(packed.choicesOfTimes).toHaveLength(1)
    expect(unpackTerm(JSON.parse(JSON.stringify(packed)))).toEqual(built.problem)
  })

  it('describes only lessons of which the term says something else, or nothing', () => {
    const lessons = [held(a, 1, 1), { ...held(b, 1, 2), weeks: [1] }, { ...held(task('gone'), 2, 2) }]
    const packed = packLessons(built.problem.tasks, lessons)
    expect(packed.map(({ described }) => described !== null)).toEqual([false, true, true])
    expect(unpackLessons(built.problem.tasks, packed, [])).toEqual(lessons)
  })
})
