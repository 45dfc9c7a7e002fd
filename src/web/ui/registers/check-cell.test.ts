import { describe, expect, it } from 'vitest'
import { date, decimal, integer, money, text, time } from '#domain/values/register.ts'
import { issuesOf, whyNotCell } from './check-cell.ts'

describe('what a form finds wrong with a field', () => {
  it('asks for what is required, and only for that', () => {
    expect(whyNotCell(text('Код', 'Code'), null)?.key).toBe('required')
    expect(whyNotCell(text('Код', 'Code', { required: false }), null)).toBeUndefined()
  })

  it('says by how much a text is too long', () => {
    expect(whyNotCell(text('Код', 'Code', { maxLength: 3 }), 'Z-15')).toEqual({
      key: 'tooLong',
      values: { count: 3, length: 4 },
    })
  })

  it('allows both limits of a number and nothing beyond', () => {
    const shift = integer('Смена', 'Shift', { min: 1, max: 2 })
    expect([0, 1, 2, 3, 1.5].map(value => whyNotCell(shift, value)?.key)).toEqual([
      'belowMin',
      undefined,
      undefined,
      'aboveMax',
      'notInteger',
    ])
  })

  it('counts the digits behind the comma', () => {
    const degrees = decimal('Широта', 'Latitude', { min: -90, max: 90, digits: 5 })
    expect(whyNotCell(degrees, 54.78264)).toBeUndefined()
    expect(whyNotCell(degrees, 54.782641)?.key).toBe('tooManyDigits')
  })

  it('knows dates that no calendar holds, times that no clock shows, and sums that are no whole kopecks', () => {
    expect(whyNotCell(time('Начало', 'Starts at'), '25:10')?.key).toBe('notTime')
    expect(whyNotCell(time('Начало', 'Starts at'), '08:30')).toBeUndefined()
    expect(whyNotCell(date('С', 'From'), '2025-02-30')?.key).toBe('notDate')
    expect(whyNotCell(money('Сумма', 'Sum'), 10.5)?.key).toBe('notNumber')
  })

  it('names all fields at once', () => {
    const columns = [
      ['code', text('Код', 'Code')],
      ['shift', integer('Смена', 'Shift', { min: 1, max: 2 })],
    ] as const
    expect(Object.keys(issuesOf(columns, { code: null, shift: 7 }))).toEqual(['code', 'shift'])
  })
})
