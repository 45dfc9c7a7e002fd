import { describe, expect, it } from 'vitest'
import { publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import { minutesBetween } from './minutes-between.ts'
import type { PublishedRow } from './published-week.ts'
import { remoteBesideCollege, remoteIn } from './remote-beside-college.ts'

const isRemote = remoteIn(new Map([['moodle', 'remote']]))
const besides = (minutesHome: number, ...rows: PublishedRow[]) =>
  remoteBesideCollege(publishedWeek(...rows), isRemote, minutesHome)
const remote = { room: 'moodle', discipline: 'ОП.02 Физика' }

describe('a remote lesson beside one at the college', () => {
  it('leaves no time for the way home when the pair before it was at the college', () => {
    // Ten minutes between pairs 2 and 3, 110 between 2 and 4.
    expect(besides(60, publishedRow(2), publishedRow(3, remote))).toBe(1)
    expect(besides(60, publishedRow(2), publishedRow(4, remote))).toBe(0)
    expect(besides(120, publishedRow(2), publishedRow(4, remote))).toBe(1)
    expect(besides(10, publishedRow(2), publishedRow(3, remote))).toBe(0)
  })

  it('leaves none either when the college follows it', () => {
    expect(besides(60, publishedRow(1, remote), publishedRow(2), publishedRow(3, remote))).toBe(2)
  })

  it('counts for each group of a stream, and once for two subgroups', () => {
    const stream = ['А-1', 'А-2'].flatMap(group => [
      publishedRow(1, { group }),
      publishedRow(2, { ...remote, group }),
    ])
    expect(besides(60, ...stream)).toBe(2)
    const halves = [1, 2].map(subgroup => publishedRow(1, { subgroup, room: `10${subgroup}` }))
    expect(besides(60, ...halves, publishedRow(2, remote))).toBe(1)
  })

  it('is nothing to a subgroup that has only one of the two', () => {
    const first = publishedRow(1, { subgroup: 1 })
    expect(besides(60, first, publishedRow(2, { ...remote, subgroup: 2 }))).toBe(0)
    expect(besides(60, first, publishedRow(2, { ...remote, subgroup: 1 }))).toBe(1)
  })
})

describe('the minutes between two pairs', () => {
  const [day] = publishedWeek(publishedRow(1)).days

  it('are those between the bells of the day', () => {
    expect(day && [minutesBetween(day, 1, 2), minutesBetween(day, 1, 4)]).toEqual([10, 210])
  })

  it('are the usual ones where no bells are written', () => {
    expect(day && minutesBetween({ ...day, bells: [] }, 1, 3)).toBe(110)
  })
})
