import { describe, expect, it } from 'vitest'
import { placedBlock, practice, smallBoard } from '../../../tests/factories/small-board.ts'
import { barsByGroup, dayRuns, runsOf } from './group-lines.ts'
import { monthSpans } from './month-spans.ts'

describe('the bars of a group', () => {
  it('are one for each practice, with its subgroups in their places', () => {
    const bars = barsByGroup({ ...smallBoard, blocks: [placedBlock(1, 'Z3', 4), placedBlock(2, 'Z5', 4)] })
    expect(bars.get('ТМ-24-1')).toMatchObject([{ session: practice, firstWeek: 4, locked: false }])
    expect(bars.get('ТМ-24-1')?.[0]?.blocks).toHaveLength(2)
  })

  it('hold also what the registers no longer have, as the plan remembers it', () => {
    const bars = barsByGroup({
      problem: { ...smallBoard.problem, sessions: [] },
      blocks: [placedBlock(1, 'Z3', 4)],
    })
    const [bar] = bars.get('ТМ-24-1') ?? []
    expect(bar).toMatchObject({ isLost: true, session: { id: practice.id, weeks: 3, wished: 4 } })
  })
})

describe('the calendar of a group', () => {
  it('shows what practice cannot change, as runs of weeks', () => {
    const runs = runsOf(['theory', 'training', 'exams', 'holidays', 'holidays', 'theory'])
    expect(runs).toEqual([
      { activity: 'exams', firstWeek: 3, weeks: 1 },
      { activity: 'holidays', firstWeek: 4, weeks: 2 },
    ])
  })

  it('gives a week to the month of its Thursday: 29.9.2025 is a week of October', () => {
    const weeks = ['2025-09-22', '2025-09-29', '2025-10-06'].map((monday, at) => ({
      ...{ number: at + 4, monday, workingDays: 6, holidays: [] },
    }))
    expect(monthSpans(weeks)).toEqual([
      { month: '2025-09', firstWeek: 4, weeks: 1 },
      { month: '2025-10', firstWeek: 5, weeks: 2 },
    ])
  })
})

describe('practice on a day of each week', () => {
  const load = (module: string, semester: number, weeks: number[]) => ({
    ...{ group: 'ИСП-24', module, kind: 'production' as const, semester, weeks, hoursPerWeek: 6 },
  })

  it('is a run for each stretch of weeks that follow each other', () => {
    const runs = dayRuns([load('ПП.01', 3, [1, 2, 3, 6, 7])])
    expect(runs.map(({ firstWeek, weeks }) => [firstWeek, weeks])).toEqual([
      [1, 3],
      [6, 2],
    ])
  })

  it('stands below the other practice of its semester', () => {
    const runs = dayRuns([load('ПП.01', 3, [1]), load('ПП.04', 4, [20]), load('ПП.11', 4, [20])])
    expect(runs.map(({ load: { module }, lane }) => [module, lane])).toEqual([
      ['ПП.01', 0],
      ['ПП.04', 0],
      ['ПП.11', 1],
    ])
  })
})
