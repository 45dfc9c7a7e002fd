import type { AnswerOf } from '#contract/http/route.ts'
import type { oneTimetable } from '#contract/timetables/term-versions.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { teachersOf } from '#database/timetables/timetable-names.queries.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { groups } from '#domain/groups/group.ts'
import { subgroups } from '#domain/groups/subgroup.ts'
import { sites } from '#domain/organisations/site.ts'
import { shortName } from '#domain/people/short-name.ts'
import { curriculumRows } from '#domain/programmes/curriculum-row.ts'
import { deliveries } from '#domain/programmes/delivery.ts'
import { type BellDay, bells } from '#domain/timetables/bell.ts'
import { termDays } from '#domain/timetables/term.ts'
import { isValidOn } from '#domain/values/local-date.ts'
import { classrooms } from '#domain/zones/classroom.ts'
import { zones } from '#domain/zones/zone.ts'
import { keyOf } from './existing-timetable.ts'

/** What the codes of a timetable stand for, for whoever reads it. */
export type TimetableNames = Pick<
  AnswerOf<typeof oneTimetable>,
  'groups' | 'teachers' | 'rooms' | 'bells' | 'parts'
>

/** Reads what the codes of a version stand for: its groups, who teaches, where, when the bells ring, and what is taught. */
export async function timetableNames(reader: Reader, timetable: StoredTimetable): Promise<TimetableNames> {
  const named = await namedGroups(reader, timetable)
  const curricula = new Set(named.map(({ curriculum }) => curriculum))
  const taught = new Set(timetable.lessons.map(({ index }) => index))
  const teachers = await teachersOf(reader, keyOf(timetable))
  return {
    groups: named,
    teachers: Object.fromEntries(teachers.map(teacher => [teacher.code, shortName(teacher)])),
    rooms: await namedRooms(reader),
    bells: await namedBells(reader, timetable),
    parts: partsOf(
      (await readAll(reader, curriculumRows)).filter(({ index }) => taught.has(index)),
      curricula,
    ),
  }
}

/** The groups that have lessons in the version. */
async function namedGroups(reader: Reader, { lessons }: StoredTimetable): Promise<TimetableNames['groups']> {
  const taught = new Set(lessons.flatMap(({ audience }) => audience.map(({ group }) => group)))
  const delivered = new Map((await readAll(reader, deliveries)).map(one => [one.code, one]))
  const numbers = await readAll(reader, subgroups)
  return (await readAll(reader, groups))
    .filter(({ code }) => taught.has(code))
    .map(({ code, college, delivery, site, daysPerWeek, shift }) => ({
      ...{ code, college, site, daysPerWeek, shift },
      programme: delivered.get(delivery)?.programme ?? '',
      curriculum: delivered.get(delivery)?.curriculum ?? '',
      subgroups: numbers
        .filter(({ group }) => group === code)
        .map(({ number }) => number)
        .sort((one, other) => one - other),
    }))
}

async function namedRooms(reader: Reader): Promise<TimetableNames['rooms']> {
  const rooms = [
    ...(await readAll(reader, classrooms)).map(({ code, name, site }) => ({
      ...{ code, name, site, kind: 'classroom' as const },
    })),
    ...(await readAll(reader, zones)).map(({ code, name, site, kind }) => ({ code, name, site, kind })),
  ]
  return Object.fromEntries(rooms.map(({ code, ...room }) => [code, room]))
}

/** The bells of a usual day and of a Saturday at the beginning of the term. */
async function namedBells(reader: Reader, { year, term }: StoredTimetable): Promise<TimetableNames['bells']> {
  const [first] = termDays({ year, number: term })
  const rung = (await readAll(reader, bells)).filter(({ startsOn, endsOn }) =>
    isValidOn({ from: startsOn, to: endsOn }, first),
  )
  const pairsOf = (code: string, kind: BellDay) =>
    rung
      .filter(({ site, day }) => site === code && day === kind)
      .sort((one, other) => one.pair - other.pair)
      .map(({ pair, startsAt, endsAt, shift }) => ({ pair, startsAt, endsAt, shift }))
  return (await readAll(reader, sites))
    .map(({ code, name }) => ({
      ...{ site: code, name },
      pairs: pairsOf(code, 'usual'),
      saturday: pairsOf(code, 'saturday'),
    }))
    .filter(({ pairs }) => pairs.length > 0)
}

function partsOf(
  rows: readonly { readonly curriculum: string; readonly index: string; readonly name: string }[],
  curricula: ReadonlySet<string>,
): TimetableNames['parts'] {
  const parts: TimetableNames['parts'] = {}
  for (const { curriculum, index, name } of rows) {
    if (!curricula.has(curriculum)) continue
    parts[curriculum] = { ...parts[curriculum], [index]: name }
  }
  return parts
}
