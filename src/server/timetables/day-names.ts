import type { AnswerOf } from '#contract/http/route.ts'
import type { oneDay } from '#contract/timetables/days.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { teachersOfSubstitutions } from '#database/timetables/substitutions.queries.ts'
import { teachersOf } from '#database/timetables/timetable-names.queries.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { organisations } from '#domain/organisations/organisation.ts'
import { shortName } from '#domain/people/short-name.ts'
import { curriculumRows } from '#domain/programmes/curriculum-row.ts'
import { deliveries } from '#domain/programmes/delivery.ts'
import { termDays } from '#domain/timetables/term.ts'
import { classrooms } from '#domain/zones/classroom.ts'
import { zones } from '#domain/zones/zone.ts'
import type { DaysNow } from './day-now.ts'
import { keyOf } from './existing-timetable.ts'

/** What the codes of lessons stand for, for whoever reads them. */
export type DayNames = AnswerOf<typeof oneDay>['names']

/** Reads what the codes of a term's lessons stand for: who teaches by its timetables and substitutions, where, and what. */
export async function dayNames(reader: Reader, now: DaysNow): Promise<DayNames> {
  const [from, to] = termDays(now.term)
  const teaching = await Promise.all(now.timetables.map(one => teachersOf(reader, keyOf(one))))
  const standing = await teachersOfSubstitutions(reader, { from, to })
  const rooms = [...(await readAll(reader, classrooms)), ...(await readAll(reader, zones))]
  const taught = new Set(
    now.timetables.flatMap(({ lessons }) =>
      lessons.flatMap(({ audience }) => audience.map(({ group }) => group)),
    ),
  )
  const known = [...now.groups.values()].filter(({ code }) => taught.has(code))
  const legal = await readAll(reader, organisations)
  const colleges = new Set(known.map(({ college }) => college))
  return {
    teachers: Object.fromEntries([...teaching.flat(), ...standing].map(one => [one.code, shortName(one)])),
    rooms: Object.fromEntries(rooms.map(({ code, name }) => [code, name])),
    parts: await namedParts(reader, known),
    employers: Object.fromEntries(
      legal.filter(({ kind }) => kind === 'employer').map(one => [one.code, one.shortName]),
    ),
    colleges: Object.fromEntries(
      legal.filter(({ code }) => colleges.has(code)).map(one => [one.code, one.shortName]),
    ),
    collegeOf: Object.fromEntries(known.map(({ code, college }) => [code, college])),
  }
}

/** The titles of the parts that groups are taught, by group and index. */
async function namedParts(
  reader: Reader,
  known: readonly { readonly code: string; readonly delivery: string }[],
): Promise<DayNames['parts']> {
  const curricula = new Map(
    (await readAll(reader, deliveries)).map(({ code, curriculum }) => [code, curriculum]),
  )
  const titles = new Map<string, Record<string, string>>()
  for (const { curriculum, index, name } of await readAll(reader, curriculumRows)) {
    const parts = titles.get(curriculum)
    if (parts) parts[index] = name
    else titles.set(curriculum, { [index]: name })
  }
  return Object.fromEntries(
    known.map(({ code, delivery }) => [code, titles.get(curricula.get(delivery) ?? '') ?? {}]),
  )
}
