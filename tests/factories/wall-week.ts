import { writePublishedWeek } from '#documents/timetables/write-published-week.ts'
import type { PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import { addDays } from '#domain/values/local-date.ts'
import { MONDAY, publishedRow, publishedWeek } from './published-week.ts'

/** A row of a day after Monday. */
const on = (day: number, pair: number, row: Partial<PublishedRow>): PublishedRow =>
  publishedRow(pair, { date: addDays(MONDAY, day), ...row })

/**
 * Two days of two groups: on Monday А-1 and Т3 wait in the third pair, on Tuesday Т3 in the second; «moodle» and «Moodle.» are
 * one remote place.
 */
export const wallRows = (): PublishedRow[] => [
  on(0, 1, { discipline: 'ОП.01 Черчение' }),
  on(0, 2, { discipline: 'ОП.02 Физика', teachers: ['Т3'], room: '102' }),
  on(0, 4, { discipline: 'ОП.03 Химия', teachers: ['Т3'], room: '101' }),
  on(0, 1, { group: 'А-2', discipline: 'ОП.04 Право', teachers: ['Т4'], room: '102' }),
  on(0, 2, { group: 'А-2', discipline: 'ОП.01 Черчение', room: '103' }),
  on(0, 3, { group: 'А-2', discipline: 'ОП.03 Химия', teachers: ['Т5'], room: '104' }),
  on(1, 1, { discipline: 'ОП.02 Физика', teachers: ['Т3'], room: '102' }),
  on(1, 2, { discipline: 'ОП.05 История (л)', teachers: ['Т4'], room: 'moodle' }),
  on(1, 2, { group: 'А-2', discipline: 'ОП.05 История (л)', teachers: ['Т6'], room: 'Moodle.' }),
  on(1, 3, { group: 'А-2', discipline: 'ОП.02 Физика', teachers: ['Т3'], room: '102' }),
]

/** A workbook of the days of a week, with the name that colleges give it. */
export const wallBook = async (week: PublishedWeek = publishedWeek(...wallRows()), name = 'неделя.xlsx') => ({
  ...{ name, bytes: await writePublishedWeek(week) },
})
