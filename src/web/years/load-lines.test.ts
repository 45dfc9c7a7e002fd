import { describe, expect, it } from 'vitest'
import { placedBlock, smallBoard } from '../../../tests/factories/small-board.ts'
import { dayLines, fullness, loadLines } from './load-lines.ts'
import { guestsOf } from './who-is-there.ts'

describe('the strips of load', () => {
  it('count students week by week: two subgroups of 12 for three weeks from week 2', () => {
    const [line] = loadLines(smallBoard, [placedBlock(1, 'Z3', 2), placedBlock(2, 'Z3', 2)], 'zone')
    expect(line?.loadByWeek).toEqual([0, 24, 24, 24, 0, 0])
  })

  it('add the workshops of an employer up: 5 + 7 places', () => {
    const [line] = loadLines(smallBoard, [placedBlock(1, 'М-2', 1)], 'employer')
    expect(line).toMatchObject({ id: 'employer.WORKS', name: 'Завод', resources: ['М-1', 'М-2'] })
    expect(line?.capacityByWeek).toEqual([12, 12, 12, 12, 12, 12])
    expect(line?.loadByWeek).toEqual([12, 12, 12, 0, 0, 0])
  })

  it('tell full from more than full', () => {
    expect([0, 5, 12, 18, 23, 24, 25].map(load => fullness(load, 24))).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('count a student once, however many practices by days the group has: 25 of the 45 of a college', () => {
    const group = (code: string, students: number) => ({
      ...{ code, college: 'A', programme: 'P', course: 2, students, activities: [], mayMove: true },
    })
    const load = (module: string, weeks: number[]) => ({
      ...{ group: 'ИСП-24', module, kind: 'production' as const, semester: 3, weeks, hoursPerWeek: 6 },
    })
    const [line] = dayLines({
      ...smallBoard,
      groups: [group('ИСП-24', 25), group('ТМ-24-1', 20)],
      weeklyLoads: [load('ПП.01', [1, 2]), load('ПП.04', [2, 3])],
    })
    expect(line?.loadByWeek).toEqual([25, 25, 25, 0, 0, 0])
    expect(line?.capacityByWeek[0]).toBe(45)
  })
})

describe('who is at a place', () => {
  const line = { resources: ['Z3'] }
  const blocks = [placedBlock(1, 'Z3', 2), placedBlock(2, 'Z3', 2)]

  it('names the subgroups of a group that are there together once', () => {
    expect(guestsOf(line, blocks, undefined)).toMatchObject([
      { group: 'ТМ-24-1', module: 'УП.01', subgroups: [1, 2], students: 24, firstWeek: 2 },
    ])
  })

  it('leaves out who is there in other weeks: three weeks from week 2 end with week 4', () => {
    expect([1, 2, 4, 5].map(week => guestsOf(line, blocks, week).length)).toEqual([0, 1, 1, 0])
  })
})
