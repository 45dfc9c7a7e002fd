import { firstBells, type RoomSubstitution, roomsSubstituted } from '#database/bookings/bookings.queries.ts'
import {
  type LedgerSeen,
  ledgerBookings,
  ledgersSeen,
  ownOrganisations,
  type ZoneTimetable,
  zoneTimetables,
} from '#database/bookings/zone-ledger.queries.ts'
import type { Reader } from '#database/client/transactions.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { planInForce } from '#database/years/year-plans.queries.ts'
import { usesOfBlocks } from '#domain/bookings/block-uses.ts'
import { usesOfBookings } from '#domain/bookings/booking-uses.ts'
import { downtimeOf } from '#domain/bookings/downtime.ts'
import { usesOfLessons } from '#domain/bookings/lesson-uses.ts'
import { usesOfReservations } from '#domain/bookings/reservation-uses.ts'
import { type Dates, zoneDays } from '#domain/bookings/zone-day.ts'
import type { ZoneRecords } from '#domain/bookings/zone-load.ts'
import type { ZoneUse } from '#domain/bookings/zone-use.ts'
import { type Group, groups } from '#domain/groups/group.ts'
import { organisations } from '#domain/organisations/organisation.ts'
import { calendarDays } from '#domain/rules/calendar-day.ts'
import { type ProductionCalendar, productionCalendar } from '#domain/rules/production-calendar.ts'
import { type Rule, rules } from '#domain/rules/rule.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { dayLessons } from '#domain/timetables/day-lesson.ts'
import type { Substitution } from '#domain/timetables/substitution.ts'
import { termDays } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { type AcademicYear, firstDay, lastDay } from '#domain/values/academic-year.ts'
import { groupBy } from '#domain/values/group-by.ts'
import { isValidOn, type LocalDate } from '#domain/values/local-date.ts'
import { type LocalTime, localTime } from '#domain/values/local-time.ts'
import { type Quota, quotas } from '#domain/zones/quota.ts'
import { type Reservation, reservations } from '#domain/zones/reservation.ts'
import { type Station, stations } from '#domain/zones/station.ts'
import { type Zone, zones } from '#domain/zones/zone.ts'

/** The ledgers of zones through an academic year, for whoever asks. */
export interface LedgersNow {
  readonly year: AcademicYear
  /** The last day that has passed. */
  readonly on: LocalDate
  /** The zones whose ledger the reader reads, and how much of it. */
  readonly seen: readonly (LedgerSeen & { readonly record: Zone })[]
  /** The organisations for which the reader acts. */
  readonly own: readonly string[]
  /** As people call them. */
  readonly names: ReadonlyMap<string, string>
  /** Those that the reader sees. */
  readonly quotas: readonly Quota[]
  readonly reservations: readonly Reservation[]
  readonly stations: readonly Station[]
  readonly rules: readonly Rule[]
  /** What a zone has through the whole year. */
  readonly recordsOf: (zone: Zone) => ZoneRecords
  /** The index in the curriculum of a lesson or a block. */
  readonly partOf: (record: string) => string | null
}

/** When a zone opens whose site has no bells. */
const USUAL_OPENING = localTime('08:00')

/** Reads the ledgers of an academic year. */
export async function ledgersNow(reader: Reader, year: AcademicYear, on: LocalDate): Promise<LedgersNow> {
  const dates = { from: firstDay(year), to: lastDay(year) }
  const seen = await ledgersSeen(reader)
  const registers = await readRegisters(reader, dates)
  const known = new Map(registers.zones.map(zone => [zone.code, zone]))
  const { uses, parts } = await readUses(reader, registers, { year, on, dates })
  const byZone = groupBy(uses, ({ zone }) => zone)
  return {
    ...{ year, on, own: await ownOrganisations(reader), partOf: record => parts.get(record) ?? null },
    seen: seen.flatMap(one => {
      const record = known.get(one.zone)
      return record ? [{ ...one, record }] : []
    }),
    names: new Map(registers.organisations.map(({ code, shortName }) => [code, shortName])),
    ...{ quotas: registers.quotas, reservations: registers.reservations },
    ...{ stations: registers.stations, rules: registers.rules },
    recordsOf: zone => recordsOf(zone, registers, byZone.get(zone.code) ?? [], { on, dates }),
  }
}

type Registers = Awaited<ReturnType<typeof readRegisters>>

const readRegisters = async (reader: Reader, { from, to }: Dates) => ({
  zones: await readAll(reader, zones),
  stations: await readAll(reader, stations),
  quotas: await readAll(reader, quotas),
  reservations: (await readAll(reader, reservations)).filter(
    ({ startsOn, endsOn }) => startsOn <= to && endsOn >= from,
  ),
  groups: new Map((await readAll(reader, groups)).map(group => [group.code, group])),
  organisations: await readAll(reader, organisations),
  rules: await readAll(reader, rules),
  calendar: productionCalendar(await readAll(reader, calendarDays)),
  firstBells: await firstBells(reader, from),
  bookings: groupBy(await ledgerBookings(reader, { from, to }), ({ zone }) => zone),
})

interface YearAsked {
  readonly year: AcademicYear
  readonly on: LocalDate
  readonly dates: Dates
}

/** What lessons and blocks take of zones in a year, with the index of each. */
async function readUses(reader: Reader, registers: Registers, { year, on, dates }: YearAsked) {
  const substituted = await roomsSubstituted(reader, dates)
  const isZone = new Set(registers.zones.map(({ code }) => code))
  const named = substituted.filter(({ toRoom }) => toRoom !== null && isZone.has(toRoom))
  const terms = ([1, 2] as const).map(number => ({ year, number }))
  const timetables = await Promise.all(
    terms.map(async term => ({
      dates: termDays(term),
      versions: await zoneTimetables(
        reader,
        term,
        named.map(({ lesson }) => lesson),
      ),
    })),
  )
  const facts = {
    collegeOf: (group: string) => registers.groups.get(group)?.college ?? '',
    weekHours: ruleOn(registers.rules, 'weeklyLoad', dates.from)?.value ?? 0,
  }
  const lessons = timetables.flatMap(({ dates: [from, to], versions }) =>
    dayLessons(
      {
        ...{ year, collegeOf: facts.collegeOf, substitutions: substituted.map(substitutionOf) },
        timetables: versions,
        isSchoolDay: (group, day) =>
          registers.calendar.isWorkingDay(day, registers.groups.get(group)?.daysPerWeek ?? 6),
      },
      from,
      to,
    ),
  )
  const blocks = (await planInForce(reader, year))?.blocks ?? []
  return {
    uses: [
      ...usesOfLessons(lessons, { ...facts, on, isZone: room => isZone.has(room) }),
      ...usesOfBlocks(blocks, { ...facts, year, ...blockDays(registers), hasTimetable: toldBy(timetables) }),
    ],
    parts: new Map<string, string>([
      ...blocks.map(({ id, module }) => [id, module] as const),
      ...lessons.map(({ lesson }: { lesson: TermLesson }) => [lesson.id, lesson.index] as const),
    ]),
  }
}

/** A substitution as a ledger counts it: where the lesson goes; who teaches there is no matter of its. */
const substitutionOf = ({ lesson, date, kind, toDate, toPair, toRoom }: RoomSubstitution): Substitution => ({
  ...{ lesson, date, kind, joins: null },
  to: toDate === null ? null : { date: toDate, pair: toPair ?? 1, teacher: '', room: toRoom },
})

/** On which days a group is in a zone: on those of both of them that are worked. */
function blockDays({ zones: all, groups: known, calendar }: Registers) {
  const byCode = new Map(all.map(zone => [zone.code, zone]))
  const daysIn = (code: string, group: string): number => {
    const zone = byCode.get(code)
    return zone ? Math.min(zone.daysPerWeek, daysOf(known.get(group))) : 0
  }
  return { daysIn, isHeldOn: heldOn(byCode, calendar, daysIn) }
}

const heldOn =
  (
    byCode: ReadonlyMap<string, Zone>,
    calendar: ProductionCalendar,
    daysIn: (zone: string, group: string) => number,
  ) =>
  (code: string, group: string, date: LocalDate): boolean => {
    const zone = byCode.get(code)
    return (
      zone !== undefined &&
      isValidOn({ from: zone.startsOn, to: zone.endsOn }, date) &&
      calendar.isWorkingDay(date, daysIn(code, group))
    )
  }

const daysOf = (group: Group | undefined): number => group?.daysPerWeek ?? 6

/** Whether a timetable in force tells what a college's groups have on a date. */
const toldBy =
  (
    timetables: readonly {
      readonly dates: readonly [LocalDate, LocalDate]
      readonly versions: readonly ZoneTimetable[]
    }[],
  ) =>
  (college: string, date: LocalDate): boolean =>
    timetables.some(
      ({ dates: [from, to], versions }) =>
        from <= date &&
        date <= to &&
        versions.some(
          one =>
            one.hasLessons && one.publishedOn <= date && (one.college === null || one.college === college),
        ),
    )

function recordsOf(
  zone: Zone,
  registers: Registers,
  uses: readonly ZoneUse[],
  { on, dates }: Pick<YearAsked, 'on' | 'dates'>,
): ZoneRecords {
  const firstBell: LocalTime = registers.firstBells[zone.site] ?? USUAL_OPENING
  const days = zoneDays(zone, registers.stations, registers.calendar, dates, firstBell)
  const reserved = registers.reservations.filter(one => one.zone === zone.code)
  return {
    days,
    downtimes: downtimeOf(days, reserved),
    uses: [
      ...uses,
      ...usesOfReservations(zone, days, reserved, on),
      ...usesOfBookings(registers.bookings.get(zone.code) ?? [], days, on),
    ].filter(({ date }) => dates.from <= date && date <= dates.to),
  }
}
