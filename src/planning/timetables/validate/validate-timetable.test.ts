import { describe, expect, it } from 'vitest'
import { distributionName } from '#domain/timetables/distribution.ts'
import type { Lesson } from '#domain/timetables/timetable-problem.ts'
import { asListed, lesson, on, rule, tinyTimetable } from '../../../../tests/factories/tiny-timetable.ts'
import { emptyBoard, place } from '../model/board.ts'
import { compileProblem } from '../model/compile-problem.ts'
import { validateTimetable } from './validate-timetable.ts'

/** Two lessons, the first time of each in the first room of each. */
const two = (a: Parameters<typeof on>, b: Parameters<typeof on>, roomA = 0, roomB = 1): Lesson[] => [
  lesson('a', [on(...a)], [roomA]),
  lesson('b', [on(...b)], [roomB]),
]

/** For each kind of distribution: its parameters, lessons that keep it, lessons that break it, and by how much. */
const CASES: [Parameters<typeof rule>[0], number[], Lesson[], Lesson[], number][] = [
  ['SameStart', [], two([[0], 2], [[1], 2, 4]), two([[0], 2], [[1], 3]), 1],
  ['SameTime', [], two([[0], 2, 4], [[1], 3, 2]), two([[0], 2, 4], [[1], 4, 4]), 1],
  ['DifferentTime', [], two([[0], 2], [[1], 4]), two([[0], 2], [[1], 3]), 1],
  ['SameDays', [], two([[0, 2], 2], [[2], 5]), two([[0, 2], 2], [[2, 3], 5]), 1],
  ['DifferentDays', [], two([[0, 2], 2], [[1, 3], 2]), two([[0, 2], 2], [[2], 9]), 1],
  ['SameWeeks', [], two([[0], 2, 2, [0, 1]], [[1], 2, 2, [1]]), two([[0], 2, 2, [0]], [[1], 2, 2, [1]]), 1],
  [
    'DifferentWeeks',
    [],
    two([[0], 2, 2, [0]], [[0], 2, 2, [1]]),
    two([[0], 2, 2, [0, 1]], [[0], 2, 2, [1]]),
    1,
  ],
  ['SameRoom', [], two([[0], 2], [[1], 2], 1, 1), two([[0], 2], [[1], 2], 0, 1), 1],
  ['DifferentRoom', [], two([[0], 2], [[1], 2], 0, 1), two([[0], 2], [[1], 2], 1, 1), 1],
  ['Overlap', [], two([[0], 2], [[0], 3]), two([[0], 2], [[0], 4]), 1],
  ['NotOverlap', [], two([[0], 2], [[0], 4]), two([[0], 2], [[0], 3]), 1],
  // From room A to room C it takes five slots: 2 + 2 + 5 = 9 is in time, 8 is too early.
  ['SameAttendees', [], two([[0], 2], [[0], 9], 0, 2), two([[0], 2], [[0], 8], 0, 2), 1],
  ['Precedence', [], two([[0, 3], 2], [[0, 3], 4]), two([[1], 2], [[0], 9]), 1],
  ['WorkDay', [6], two([[0], 2], [[0], 6]), two([[0], 2], [[0], 7]), 1],
  ['MinGap', [3], two([[0], 2], [[0], 7]), two([[0], 2], [[0], 6]), 1],
  ['MaxDays', [2], two([[0, 1], 2], [[1], 6]), two([[0, 1], 2], [[2, 3], 6]), 2],
  // 2 + 3 slots on Monday of two weeks: one too many each week.
  ['MaxDayLoad', [4], two([[0], 2], [[1], 6, 3]), two([[0], 2], [[0], 6, 3]), 2],
  ['MaxBreaks', [0, 2], two([[0], 2], [[0], 6]), two([[0], 2], [[0], 7]), 2],
  ['MaxBlock', [5, 1], two([[0], 2], [[0], 6]), two([[0], 2], [[0], 5, 3]), 2],
  ['MinDays', [3], two([[0, 1], 2], [[2], 6]), two([[0], 2], [[0], 6]), 2],
  ['RoomStability', [], two([[0], 2], [[1], 6], 1, 1), two([[0], 2], [[1], 6], 0, 1), 1],
]

describe('a distribution', () => {
  for (const [kind, parameters, kept, broken, amount] of CASES) {
    const demand = rule(kind, [0, 1], ...parameters)
    const name = distributionName(demand)

    it(`${name} is found broken by its name, and not found when it is kept`, () => {
      const good = tinyTimetable({ lessons: kept, distributions: [demand] })
      expect(validateTimetable(good, asListed(good)).findings).toEqual([])
      const bad = tinyTimetable({ lessons: broken, distributions: [demand] })
      const score = validateTimetable(bad, asListed(bad))
      expect(score.findings).toEqual([{ constraint: name, lessons: ['a', 'b'], amount, cost: null }])
    })

    it(`${name} is counted by the search as by the validator`, () => {
      const problem = tinyTimetable({ lessons: broken, distributions: [demand] })
      const board = emptyBoard(compileProblem(problem))
      board.model.timesOf.forEach((times, row) => {
        place(board, row, times[0]!, board.model.roomsOf[row]![0]!)
      })
      expect(board.total).toEqual({ hard: amount, soft: 0 })
    })
  }

  it('Compactness counts the slots of a day that stand alone', () => {
    // Slots 1, 2 and 5 are busy on Monday: 5 stands alone.
    const lessons = [lesson('a', [on([0], 1, 2, [0])]), lesson('b', [on([0], 5, 1, [0])])]
    const problem = tinyTimetable({ weeks: 1, lessons, distributions: [rule('Compactness', [0, 1])] })
    expect(validateTimetable(problem, asListed(problem)).hard).toBe(1)
  })

  it('costs its penalty a week on average, rounded down', () => {
    // Over by one slot in one of two weeks: 5 × 1 / 2 = 2.5.
    const lessons = [lesson('a', [on([0], 2, 5, [0])])]
    const wish = { ...rule('MaxDayLoad', [0], 4), required: false, penalty: 5 }
    const problem = tinyTimetable({ lessons, distributions: [wish] })
    expect(validateTimetable(problem, asListed(problem)).cost).toBe(2)
  })
})

describe('a timetable', () => {
  const problem = tinyTimetable({ lessons: two([[0], 2], [[0], 3], 0, 0) })
  const placed = asListed(problem)

  it('breaks a rule when a room holds two lessons at once', () => {
    expect(validateTimetable(problem, placed).findings.map(({ constraint }) => constraint)).toEqual([
      'RoomClash',
    ])
  })

  it('breaks a rule when a lesson stands nowhere, at a time or in a room that it may not have', () => {
    const at = (placement: (typeof placed.placements)[0]) =>
      validateTimetable(problem, { ...placed, placements: [placement, placed.placements[1]!] }).findings[0]
        ?.constraint
    expect(at(null)).toBe('Unplaced')
    expect(at({ time: on([4], 0), room: 0 })).toBe('TimeOption')
    expect(at({ time: on([0], 2), room: 1 })).toBe('RoomOption')
    expect(at({ time: on([0], 2), room: null })).toBe('RoomOption')
  })

  it('breaks a rule when a lesson stands in a closed room', () => {
    const shut = tinyTimetable({
      rooms: [{ id: 'A', closed: [on([0], 3, 1, [1])] }],
      lessons: [lesson('a', [on([0], 2)], [0])],
    })
    expect(validateTimetable(shut, asListed(shut)).findings[0]?.constraint).toBe('RoomClosed')
  })
})

describe('attendance', () => {
  const parted = { ...lesson('b', [on([0], 3)]), parent: 0, limit: 1 }
  const problem = tinyTimetable({
    lessons: [lesson('a', [on([0], 2)]), parted],
    courses: [{ id: 'course', configurations: [[[0], [1]]] }],
    students: ['s', 't'].map(id => ({ id, courses: [0] })),
  })
  const names = (attendance: number[][]) =>
    validateTimetable(problem, { ...asListed(problem), attendance }).findings.map(
      ({ constraint }) => constraint,
    )

  it('is complete, keeps to limits and parents, and pays for clashes', () => {
    expect(names([[0, 1], []])).toEqual(['CourseAttendance', 'StudentConflict'])
    expect(
      names([
        [0, 1],
        [0, 1],
      ]),
    ).toEqual(['LessonLimit', 'StudentConflict', 'StudentConflict'])
    expect(names([[1], []])).toContain('ParentLesson')
  })
})
