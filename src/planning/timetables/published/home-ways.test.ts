import { describe, expect, it } from 'vitest'
import type { PublishedRow } from '#domain/timetables/published-week.ts'
import { remoteIn } from '#domain/timetables/remote-beside-college.ts'
import { publishedRow, publishedWeek } from '../../../../tests/factories/published-week.ts'
import { homeWays } from './home-ways.ts'
import { USUAL_WISHES } from './improvement-wishes.ts'
import { blocksOf } from './pair-block.ts'

const isRemote = remoteIn(new Map([['moodle', 'remote']]))
const remote = { room: 'moodle', discipline: 'ОП.02 Физика' }

const waysOf = (rows: readonly PublishedRow[], minutesHome = 60) =>
  homeWays(blocksOf(rows), publishedWeek(...rows).days, isRemote, { ...USUAL_WISHES, minutesHome }).map(
    ({ parameters, lessons, penalty }) => ({ free: parameters[0], lessons, penalty }),
  )

describe('ways home', () => {
  it('ask for so many free pairs as the way takes', () => {
    // Bells leave 10 minutes without a free pair, 110 with one, 210 with two.
    const rows = [publishedRow(1), publishedRow(5, remote)]
    expect(waysOf(rows, 60)).toEqual([{ free: 1, lessons: [1, 0], penalty: 15 }])
    expect(waysOf(rows, 111)).toEqual([{ free: 2, lessons: [1, 0], penalty: 15 }])
    expect(waysOf(rows, 10)).toEqual([])
  })

  it('cost for each group that goes', () => {
    const both = ['А-1', 'А-2'].flatMap(group => [
      publishedRow(1, { group }),
      publishedRow(5, { ...remote, group }),
    ])
    expect(waysOf(both)).toEqual([{ free: 1, lessons: [1, 0], penalty: 30 }])
  })

  it('are none between lessons of two subgroups, or of the same place', () => {
    expect(waysOf([publishedRow(1, { subgroup: 1 }), publishedRow(5, { ...remote, subgroup: 2 })])).toEqual(
      [],
    )
    expect(waysOf([publishedRow(1), publishedRow(5, { discipline: 'ОП.02 Физика' })])).toEqual([])
  })
})
