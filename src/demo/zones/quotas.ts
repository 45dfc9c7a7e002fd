import type { Quota } from '#domain/zones/quota.ts'
import { intakes } from '../programmes/deliveries.ts'
import { practiceBaseRecords } from './practice-bases.ts'
import { SHARED_ZONES } from './zone-plans.ts'

/** A group in two shifts of the zone. */
const A_GROUP = 26

/** The two scarcest zones let a visiting college have one of their two shifts, so that two colleges can come at once. */
const A_SUBGROUP: Readonly<Record<string, number>> = { Z1: 12, Z3: 12 }

/** How much of each zone the other colleges whose practice it serves may take. */
export function quotaRecords(): Quota[] {
  const collegeOf = new Map(intakes().map(({ code, delivery }) => [code, delivery.college]))
  return SHARED_ZONES.flatMap(({ zone }) => {
    const visitors = practiceBaseRecords()
      .filter(base => base.zone === zone.code)
      .flatMap(base => collegeOf.get(base.delivery) ?? [])
    return [...new Set(visitors)]
      .filter(college => college !== zone.owner)
      .map(college => ({
        zone: zone.code,
        college,
        placeShifts: A_SUBGROUP[zone.code] ?? A_GROUP,
        startsOn: zone.startsOn,
        endsOn: null,
      }))
  })
}
