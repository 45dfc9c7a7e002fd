import { describe, expect, it } from 'vitest'
import { placedBlock, practice } from '../../../tests/factories/small-board.ts'
import { type Moving, nextResource, standsAt, withinYear, withMoving } from './carry-practice.ts'
import { writeDelta, writeWeeks } from './write-weeks.ts'

describe('a practice on its way', () => {
  const moving: Moving = {
    ...{ session: practice, block: `${practice.id}:2`, resource: 'Z5', week: 9, from: 4 },
  }

  it('takes its subgroups along in time, and only the named one to another place', () => {
    const carried = withMoving([placedBlock(1, 'Z3', 4), placedBlock(2, 'Z3', 4)], moving)
    expect(carried.map(({ resource, firstWeek }) => [resource, firstWeek])).toEqual([
      ['Z3', 9],
      ['Z5', 9],
    ])
  })

  it('counts as placed where it would be put down', () => {
    const carried = withMoving([placedBlock(1, 'Z3', 9)], moving)
    expect(carried.map(({ id }) => id)).toEqual([`${practice.id}:1`, `${practice.id}:2`])
  })

  it('begins where it stands, or where its curriculum wishes it', () => {
    expect(standsAt([placedBlock(1, 'Z3', 7)], practice)).toBe(7)
    expect(standsAt([], practice)).toBe(4)
  })

  it('stays within the year with all its weeks: 3 of 52 begin in week 50 at the latest', () => {
    expect([-3, 0, 1, 50, 51, 60].map(week => withinYear(week, practice, 52))).toEqual([1, 1, 1, 50, 50, 50])
  })

  it('goes round through the places that it could take', () => {
    expect(nextResource(moving, 1)).toBe('Z3')
    expect(nextResource({ ...moving, resource: 'Z3' }, -1)).toBe('Z5')
  })
})

describe('weeks and prices', () => {
  it('are written with their school days and their sign', () => {
    expect(writeWeeks(2025, 5, 4, 'ru')).toBe('нед. 5–8 (29 сентября–25 октября)')
    expect(writeWeeks(2025, 2, 1, 'en')).toBe('week 2 (8–13 September)')
    expect([12.4, 0, -3, 1872].map(writeDelta)).toEqual(['+12', '0', '−3', '+1\u202f872'])
  })
})
