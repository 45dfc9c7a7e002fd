import { labelsByCode } from '#database/client/register-labels.ts'
import type { Reader } from '#database/client/transactions.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import type { TermBook } from '#documents/timetables/term-book.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { timetableNames } from './timetable-names.ts'

/** A version as it is printed, under the names that the registers have. */
export async function timetableBook(
  reader: Reader,
  timetable: StoredTimetable,
  registerOf: (name: string) => AnyRegister,
): Promise<TermBook> {
  const { groups, teachers, rooms, bells, parts } = await timetableNames(reader, timetable)
  const { organisations = {} } = await labelsByCode(reader, registerOf, {
    organisations: groups.map(({ college }) => college),
  })
  const curricula = new Map(groups.map(({ code, curriculum }) => [code, curriculum]))
  return {
    term: { year: timetable.year, number: timetable.term },
    groups: groups.map(({ code, college }) => ({ code, college: organisations[college] ?? college })),
    days: Math.max(1, ...groups.map(({ daysPerWeek }) => daysPerWeek)),
    pairs: Math.max(1, ...bells.flatMap(({ pairs }) => pairs.map(({ pair }) => pair))),
    lessons: timetable.lessons,
    names: {
      part: (group, index) => parts[curricula.get(group) ?? '']?.[index] ?? index,
      teacher: code => teachers[code] ?? code,
      room: code => rooms[code]?.name ?? code,
    },
  }
}
