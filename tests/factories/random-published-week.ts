import fc from 'fast-check'
import { clashesOf } from '#domain/timetables/published-clashes.ts'
import type { PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import { addDays } from '#domain/values/local-date.ts'
import { MONDAY, publishedRow, publishedWeek } from './published-week.ts'

/** A lesson of some groups that may stand anywhere. */
const lesson = fc
  .record({
    day: fc.nat(4),
    pair: fc.integer({ min: 1, max: 7 }),
    length: fc.constantFrom(1, 1, 1, 2),
    groups: fc.constantFrom(['А-1'], ['А-2'], ['Б-1'], ['А-1', 'А-2']),
    subgroup: fc.constantFrom(null, null, 1, 2),
    discipline: fc.constantFrom('ОП.01 Черчение', 'ОП.02 Физика', 'ОУД.02 Физика (л)'),
    teacher: fc.constantFrom('Т1', 'Т2', 'Т3', 'Т4'),
    room: fc.constantFrom('101', '102', 'З-1', 'З-2', 'moodle'),
  })
  .map(({ day, pair, length, groups, teacher, ...words }): PublishedRow[] =>
    Array.from({ length: Math.min(length, 8 - pair) }, (_, at) =>
      groups.map(group =>
        publishedRow(pair + at, { date: addDays(MONDAY, day), group, teachers: [teacher], ...words }),
      ),
    ).flat(),
  )

/** A published week without clashes, in which «moodle» is remote; its lessons are those that still found a place. */
export const anyPublishedWeek: fc.Arbitrary<PublishedWeek> = fc
  .array(lesson, { minLength: 3, maxLength: 25 })
  .map(lessons =>
    lessons.reduce<PublishedRow[]>((rows, own) => {
      const more = [...rows, ...own]
      return clashesOf(more, room => room === 'moodle').length === 0 && !holdsTwice(more) ? more : rows
    }, []),
  )
  .filter(rows => rows.length > 0)
  .map(rows => publishedWeek(...rows))

/** A published week in which anybody may have several lessons at once; a row that is there twice is one lesson, so none is. */
export const anyClashingWeek: fc.Arbitrary<PublishedWeek> = fc
  .array(lesson, { minLength: 3, maxLength: 25 })
  .map(lessons => publishedWeek(...new Map(lessons.flat().map(row => [JSON.stringify(row), row])).values()))

/** Whether a group has the same in two rows of one pair. */
const holdsTwice = (rows: readonly PublishedRow[]): boolean =>
  new Set(rows.map(({ date, pair, group, subgroup }) => `${date} ${pair} ${group} ${subgroup}`)).size <
  rows.length
