import { describe, expect, it } from 'vitest'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { classrooms } from '#domain/zones/classroom.ts'
import { columnWidths } from './column-widths.ts'

const columns = ['name', 'site', 'seats', 'features']
const labels = { sites: { CENTRE: 'Образовательно-производственный центр на улице Кирова' } }

const rooms = (features: string): AnyRecord[] =>
  Array.from({ length: 20 }, (_, at) => ({
    name: `Кабинет ${at}`,
    site: 'CENTRE',
    seats: 26,
    features,
  }))

/** What each column of the grid takes at the least and as its share, in pixels. */
const widths = (records: readonly AnyRecord[], sums: Readonly<Record<string, number>> = {}) => {
  const { template } = columnWidths(classrooms, columns, { records, labels, sums }, 'ru')
  const found = [...template.matchAll(/minmax\((\d+)px, (\d+)fr\)/g)]
  return Object.fromEntries(
    found.map(([, least, share], at) => [columns[at], { least: Number(least), share: Number(share) }]),
  )
}

describe('the columns of a list', () => {
  it('give the room that short columns leave to the long ones', () => {
    const { site, seats } = widths(rooms('доска'))
    // 53 letters × 8 + 28 around them
    expect(site).toEqual({ least: 200, share: 452 })
    expect(seats?.share).toBeLessThan(120)
  })

  it('never ask for less than their title needs, nor for the whole screen', () => {
    expect(widths(rooms('')).features?.share).toBe(48 + 'Оснащение'.length * 7.5 + 0.5)
    expect(widths(rooms('проектор, '.repeat(40))).features?.share).toBe(460)
  })

  it('have room for the sum at the foot', () => {
    // «1 234 567»: nine letters × 8 + 44 around a figure
    expect(widths(rooms(''), { seats: 1234567 }).seats?.share).toBe(116)
  })

  it('stand as their kind needs before a row has arrived', () => {
    const empty = widths([])
    expect(empty.site).toEqual({ least: 200, share: 200 })
  })

  it('leave room for the name of what a text names', () => {
    const { template } = columnWidths(
      registerOf('teachingLoads'),
      ['index', 'stream'],
      { records: [], labels: {}, sums: {} },
      'ru',
    )
    expect(template).toBe('40px minmax(248px, 248fr) minmax(132px, 132fr)')
  })
})
