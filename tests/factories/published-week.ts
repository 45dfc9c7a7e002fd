import type { PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import { localDate } from '#domain/values/local-date.ts'
import { timeOfMinutes } from '#domain/values/local-time.ts'

/** Monday of the weeks that tests publish. */
export const MONDAY = localDate('2025-10-27')

/** A row of a published timetable: group А-1 has «ОП.01 Черчение» by Т1 in room 101, unless told otherwise. */
export const publishedRow = (pair: number, row: Partial<PublishedRow> = {}): PublishedRow => ({
  date: MONDAY,
  pair,
  group: 'А-1',
  subgroup: null,
  discipline: 'ОП.01 Черчение',
  teachers: ['Т1'],
  room: '101',
  ...row,
})

/** The bells of seven pairs, each an hour and a half with a pause of ten minutes from 8:00 on. */
const BELLS = Array.from({ length: 7 }, (_, at) => ({
  pair: at + 1,
  startsAt: timeOfMinutes(480 + at * 100),
  endsAt: timeOfMinutes(570 + at * 100),
}))

/** The timetable of these rows, with the days and groups that they name. */
export function publishedWeek(...rows: readonly PublishedRow[]): PublishedWeek {
  return {
    days: [...new Set(rows.map(({ date }) => date))]
      .sort()
      .map(date => ({ date, weekNumber: 1, bells: BELLS })),
    groups: [...new Set(rows.map(({ group }) => group))],
    rows,
  }
}
