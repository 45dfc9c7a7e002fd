import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { slotBeside } from './carry-lesson.ts'
import { type Piece, weekLines } from './week-lines.ts'

const group = (code: string, college = 'SMOL') => ({
  ...{ code, college, programme: '', curriculum: '', site: 'HOME', daysPerWeek: 5, shift: 1 },
  subgroups: [1, 2],
})
const pairs = [1, 2, 3, 4].map(pair => ({ pair, startsAt: '08:30', endsAt: '10:00', shift: null }))
const board = {
  groups: [group('A'), group('B'), group('C', 'VYAZ')],
  rooms: { R1: { name: '101', site: 'HOME', kind: 'classroom' as const } },
  bells: [{ site: 'HOME', name: 'Корпус', pairs, saturday: [] }],
}
const ofGroup = (code: string, subgroup: number | null = null) => ({ audience: [{ group: code, subgroup }] })

const lesson = (id: string, weekday: Weekday, pair: number, given = {}): TermLesson =>
  held(task(id, given), weekday, pair)

/** Whether two pieces lie over each other. */
const overlap = (one: Piece, other: Piece): boolean =>
  one.column === other.column &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.lane / one.lanes < (other.lane + 1) / other.lanes &&
  other.lane / other.lanes < (one.lane + 1) / one.lanes

describe('a week of a group', () => {
  it('has the days of its school week and the pairs that its building rings', () => {
    const { columns, rows } = weekLines(board, [lesson('a', 1, 1)], { by: 'group', of: 'A' }, 1)
    expect(columns.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5])
    expect(rows.map(({ pair }) => pair)).toEqual([1, 2, 3, 4])
  })

  it('shows only the lessons of the week, and all of them where no week is chosen', () => {
    const lessons = [lesson('odd', 1, 1, { weeks: [1, 3] }), lesson('even', 1, 1, { weeks: [2, 4] })]
    const of = (week: number) =>
      weekLines(board, lessons, { by: 'group', of: 'A' }, week).pieces.map(({ lesson: { id } }) => id)
    expect(of(1)).toEqual(['odd'])
    expect(of(2)).toEqual(['even'])
    expect(of(0).sort()).toEqual(['even', 'odd'])
  })

  it('puts subgroups of one time beside each other, the first one first', () => {
    const lessons = [lesson('second', 2, 3, ofGroup('A', 2)), lesson('first', 2, 3, ofGroup('A', 1))]
    const { pieces } = weekLines(board, lessons, { by: 'group', of: 'A' }, 1)
    expect(pieces.map(({ lesson: { id }, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['first', 0, 2],
      ['second', 1, 2],
    ])
  })

  it('never lays one lesson over another, whatever stands in it', () => {
    const someLesson = fc.record({
      weekday: fc.integer({ min: 1, max: 5 }),
      pair: fc.integer({ min: 1, max: 3 }),
      long: fc.integer({ min: 1, max: 2 }),
    })
    fc.assert(
      fc.property(fc.array(someLesson, { maxLength: 14 }), all => {
        const lessons = all.map(({ weekday, pair, long }, at) =>
          lesson(`l${at}`, weekday as Weekday, pair, { pairs: long }),
        )
        const { pieces } = weekLines(board, lessons, { by: 'group', of: 'A' }, 1)
        expect(pieces).toHaveLength(lessons.length)
        const clashes = pieces.filter((one, at) => pieces.slice(at + 1).some(other => overlap(one, other)))
        expect(clashes).toEqual([])
      }),
    )
  })
})

describe('a week of a college', () => {
  it('has its groups side by side, and a stream in the column of each', () => {
    const stream = lesson('stream', 3, 2, {
      audience: [
        { group: 'A', subgroup: null },
        { group: 'B', subgroup: null },
      ],
    })
    const { columns, rows, pieces } = weekLines(board, [stream], { by: 'college', of: 'SMOL' }, 1)
    expect(columns.map(({ group: code }) => code)).toEqual(['A', 'B'])
    // Monday and Tuesday have four pairs each: the second pair of Wednesday is row 9.
    expect(pieces.map(({ column, row }) => [column, row])).toEqual([
      [0, 9],
      [1, 9],
    ])
    expect(rows).toHaveLength(20)
  })
})

describe('the arrow keys', () => {
  it('carry a lesson by days and pairs and stop at the edge of the week', () => {
    const lines = weekLines(board, [], { by: 'group', of: 'A' }, 1)
    const from = { weekday: 1 as const, pair: 1 }
    expect(slotBeside(lines, from, { columns: 1, rows: 0 })).toEqual({ weekday: 2, pair: 1 })
    expect(slotBeside(lines, from, { columns: -1, rows: 3 })).toEqual({ weekday: 1, pair: 4 })
  })

  it('step over a whole day where groups stand side by side', () => {
    const lines = weekLines(board, [], { by: 'college', of: 'SMOL' }, 1)
    const from = { weekday: 2 as const, pair: 4 }
    expect(slotBeside(lines, from, { columns: 0, rows: 1 })).toEqual({ weekday: 3, pair: 1 })
    expect(slotBeside(lines, from, { columns: 1, rows: 0 })).toEqual({ weekday: 3, pair: 4 })
    expect(slotBeside(lines, from, { columns: 9, rows: 0 })).toEqual({ weekday: 5, pair: 4 })
  })
})
