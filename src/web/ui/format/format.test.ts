import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/values/local-date.ts'
import { writeDate, writeDateShort, writeMoment, writeWeek } from './dates.ts'
import { writeMillions, writeMoney, writeNumber } from './numbers.ts'

describe('how figures and dates are written', () => {
  it('parts thousands of roubles by thin spaces and kopecks by a comma', () => {
    expect(writeMoney(15_287_431_648, 'ru')).toBe('152\u202f874\u202f316,48\u202f₽')
    expect(writeMoney(15_287_431_648, 'en')).toBe('152,874,316.48\u202f₽')
  })

  it('rounds millions to one digit: 36 874 316,48 ₽ are 36,9 millions', () => {
    expect(writeMillions(3_687_431_648, 'ru')).toBe('36,9')
  })

  it('writes a plain number without needless digits', () => {
    expect(writeNumber(1040, 'ru')).toBe('1\u202f040')
    expect(writeNumber(0.9, 'ru')).toBe('0,9')
  })

  it('writes the month out in text and by number in tables', () => {
    expect(writeDate('2025-01-24', 'ru')).toBe('24 января 2025')
    expect(writeDate('2025-01-24', 'en')).toBe('24 January 2025')
    expect(writeDateShort('2025-01-24')).toBe('24.01.2025')
  })

  it('names a study week by its school days: 17 November 2025 begins week 12', () => {
    // Week 1 begins on 1.9.2025; 1.9. + 11 × 7 days = 17.11.
    expect(writeWeek(localDate('2025-11-19'), 'ru')).toBe('нед. 12 (17–22 ноября)')
    expect(writeWeek(localDate('2025-10-01'), 'ru')).toBe('нед. 5 (29 сентября–4 октября)')
  })

  it('writes the date of a moment as every other date, by Moscow time', () => {
    const moment = '2025-01-24T22:05:00Z'
    expect(writeMoment(moment)).toBe(`${writeDateShort('2025-01-25')}, 01:05`)
  })
})
