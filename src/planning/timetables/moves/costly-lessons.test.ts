import { expect, it } from 'vitest'
import { lesson, on, rule, tinyTimetable } from '../../../../tests/factories/tiny-timetable.ts'
import { xorshift32 } from '../../engine/search/dice.ts'
import { emptyBoard, place } from '../model/board.ts'
import { compileProblem } from '../model/compile-problem.ts'
import { costlyLessons } from './costly-lessons.ts'

it('costly lessons are those without which rules would be broken less, or wishes met better', () => {
  const times = [0, 2, 4, 6].map(start => on([0], start))
  const gaps = { kind: 'Gaps', parameters: [2], lessons: [0, 1, 2], required: false, penalty: 3 } as const
  const problem = tinyTimetable({
    lessons: ['a', 'b', 'c', 'd'].map(id => lesson(id, times)),
    distributions: [gaps, rule('NotOverlap', [0, 3])],
  })
  const board = emptyBoard(compileProblem(problem))
  const costly = costlyLessons(board, xorshift32(1))
  const drawn = () => new Set(Array.from({ length: 200 }, costly.draw))
  // Bands 1, 2 and 4: without c at the far end of the gap there is none; without a, or b between them, it stays.
  ;[0, 1, 3, 2].forEach((time, row) => {
    place(board, row, time, 3)
  })
  costly.refresh()
  expect(drawn()).toEqual(new Set([2]))
  // d goes to the time of a, and the two are not to overlap.
  place(board, 3, 0, 3)
  costly.refresh()
  expect(drawn()).toEqual(new Set([0, 2, 3]))
  // With the gap closed and the two apart nothing costs anything, and any lesson may be drawn.
  place(board, 2, 2, 3)
  place(board, 3, 3, 3)
  costly.refresh()
  expect(drawn()).toEqual(new Set([0, 1, 2, 3]))
})
