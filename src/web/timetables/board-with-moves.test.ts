import { describe, expect, it } from 'vitest'
import { boardWithLessons, boardWithMoves, type TimetableBoard } from './timetables.api.ts'

const place = (pair: number) => ({ weekdays: [1], pair, teacher: 'T1', room: 'R1' })
const lesson = (id: string, pair: number) => ({ id, place: place(pair), locked: false, described: null })
const before = { lessons: [lesson('L1', 1), lesson('L2', 2)] } as unknown as TimetableBoard

describe('a board whose lessons are moved by hand', () => {
  it('shows them where they are put, locked, and the others as they were', () => {
    const after = boardWithMoves(before, [{ lesson: 'L1', place: place(4), locked: true }])
    expect(after.lessons[0]).toMatchObject({ id: 'L1', place: place(4), locked: true })
    expect(after.lessons[1]).toBe(before.lessons[1])
  })

  it('locks no lesson that is taken out of its place', () => {
    const after = boardWithMoves(before, [{ lesson: 'L1', place: null, locked: true }])
    expect(after.lessons[0]).toMatchObject({ place: null, locked: false })
  })

  it('shows them as they stood where the server refuses', () => {
    const after = boardWithMoves(before, [{ lesson: 'L2', place: place(5), locked: true }])
    expect(boardWithLessons(after, [lesson('L2', 2)] as never).lessons).toEqual(before.lessons)
  })
})
