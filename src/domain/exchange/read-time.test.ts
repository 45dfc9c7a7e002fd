import { describe, expect, it } from 'vitest'
import { allSentences } from '../all-sentences.ts'
import { minutesOfDay, timeOfMinutes } from '../values/local-time.ts'
import type { SheetCell } from '../values/sheet-cell.ts'
import { readTime } from './read-time.ts'

const cell = (kind: SheetCell['kind'], value: SheetCell['value']): SheetCell => ({
  kind,
  value,
  formula: false,
})

/** The time that was taken, or nothing, and what was said about it. */
function read(kind: SheetCell['kind'], value: SheetCell['value']): [unknown, string | undefined] {
  const { value: time, remarks } = readTime(cell(kind, value))
  for (const { code } of remarks) expect(allSentences).toHaveProperty([code])
  return [time, remarks[0]?.code]
}

describe('a time of day in a spreadsheet', () => {
  it('is the part of a day that Excel keeps, for each minute of it', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const time = timeOfMinutes(minute)
      expect(read('date', minutesOfDay(time) / 1440)).toEqual([time, undefined])
    }
  })

  it.each([
    ['8:30', '08:30'],
    ['08:30', '08:30'],
    [' 18:05 ', '18:05'],
    ['08:30:00', '08:30'],
  ])('is taken from the text «%s» as %s', (text, time) => {
    expect(read('text', text)).toEqual([time, undefined])
  })

  it.each([
    ['8-30', '08:30'],
    ['08.30', '08:30'],
    ['8 30', '08:30'],
    ['8,05', '08:05'],
    ['8 ч 30 мин', '08:30'],
  ])('is taken from the text «%s» as %s, with a remark', (text, time) => {
    expect(read('text', text)).toEqual([time, 'cell.time-as-written'])
  })

  it('loses its seconds and the date before it, and says so', () => {
    // 8:30:40 is 30,640 of 86,400 seconds; 23:59:59 does not become midnight.
    expect(read('date', 30_640 / 86_400)).toEqual(['08:30', 'cell.seconds-dropped'])
    expect(read('date', 86_399 / 86_400)).toEqual(['23:59', 'cell.seconds-dropped'])
    expect(read('text', '8:30:40')).toEqual(['08:30', 'cell.seconds-dropped'])
    expect(read('date', 45_681.5)).toEqual(['12:00', 'cell.date-dropped'])
  })

  it('is seen in a bare number only where that is surely a part of a day', () => {
    expect(read('number', 0.354_166_666_666_666_7)).toEqual(['08:30', 'cell.time-as-number'])
    // 8.3 may be 8:30 or 8:18, and 8 may be hours or days.
    expect(read('number', 8.3)).toEqual([undefined, 'cell.not-a-time'])
    expect(read('number', 8)).toEqual([undefined, 'cell.not-a-time'])
  })

  it.each(['24:10', '8:60', '25-00'])('is not «%s», which no clock shows', text => {
    expect(read('text', text)).toEqual([undefined, 'cell.no-such-time'])
  })

  it('is neither a date, nor a word, nor yes', () => {
    expect(read('date', 45_681)).toEqual([undefined, 'cell.not-a-time'])
    expect(read('text', 'утром')).toEqual([undefined, 'cell.not-a-time'])
    expect(read('text', '8:3')).toEqual([undefined, 'cell.not-a-time'])
    expect(read('flag', true)).toEqual([undefined, 'cell.not-a-time'])
  })
})
