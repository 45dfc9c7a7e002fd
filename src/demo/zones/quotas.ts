import { localDate } from '#domain/values/local-date.ts'
import { kopecks } from '#domain/values/money.ts'
import type { Quota } from '#domain/zones/quota.ts'
import { intakes } from '../programmes/deliveries.ts'
import { practiceBaseRecords } from './practice-bases.ts'
import { SHARED_ZONES } from './zone-plans.ts'

/** A group in two shifts of the zone. */
const A_GROUP = 26

/** The two scarcest zones let a visiting college have one of their two shifts, so that two colleges can come at once. */
const A_SUBGROUP: Readonly<Record<string, number>> = { Z1: 12, Z3: 12 }

/** Plants that send their own workers to a zone in the evening: how many places × shifts, and at what price in roubles. */
const EMPLOYERS: readonly (readonly [zone: string, employer: string, placeShifts: number, price: number])[] =
  [
    ['Z3', 'DNEPR-STANKO', 4, 210],
    ['Z5', 'DNEPR-STANKO', 2, 160],
  ]

/** What a workplace-hour costs a visiting college, in roubles; of the other zones nothing is agreed. */
const PRICES: Readonly<Record<string, number>> = { Z1: 95, Z3: 140, Z4: 150, Z6: 70 }

/** How much of each zone the other colleges whose practice it serves, and some employers, may take. */
export const quotaRecords = (): Quota[] => [...quotasOfColleges(), ...quotasOfEmployers()]

const quotasOfEmployers = (): Quota[] =>
  EMPLOYERS.map(([zone, organisation, placeShifts, price]) => ({
    ...{ zone, organisation, placeShifts, priority: 5, hourPrice: kopecks(price * 100) },
    ...{ startsOn: localDate('2025-09-01'), endsOn: null },
  }))

function quotasOfColleges(): Quota[] {
  const collegeOf = new Map(intakes().map(({ code, delivery }) => [code, delivery.college]))
  return SHARED_ZONES.flatMap(({ zone }) => {
    const visitors = practiceBaseRecords()
      .filter(base => base.zone === zone.code)
      .flatMap(base => collegeOf.get(base.delivery) ?? [])
    return [...new Set(visitors)]
      .filter(college => college !== zone.owner)
      .map(college => ({
        zone: zone.code,
        organisation: college,
        placeShifts: A_SUBGROUP[zone.code] ?? A_GROUP,
        priority: 3,
        hourPrice: zone.code in PRICES ? kopecks((PRICES[zone.code] ?? 0) * 100) : null,
        startsOn: zone.startsOn,
        endsOn: null,
      }))
  })
}
