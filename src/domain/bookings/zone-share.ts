import { groupBy } from '../values/group-by.ts'
import { isValidOn, type LocalDate } from '../values/local-date.ts'
import type { Quota } from '../zones/quota.ts'
import { lostOn } from './downtime.ts'
import { sumMinutes, type WorkplaceMinutes, workplaceMinutes } from './workplace-minutes.ts'
import { minutesIn, openMinutes, type ZoneDay } from './zone-day.ts'
import type { ZoneRecords } from './zone-load.ts'

/** What one legal entity may have, is to have and has had of a zone in a period. */
export interface ZoneShare {
  readonly organisation: string
  /** What its quota gives it; `null` without one, as for the owner. */
  readonly entitled: WorkplaceMinutes | null
  readonly planned: WorkplaceMinutes
  readonly held: WorkplaceMinutes
}

/**
 * Who has how much of a zone in a period: the owner first, then by name of the code. The shares together are the zone's.
 *
 * @param quotas - those of the zone
 */
export function zoneShares(records: ZoneRecords, owner: string, quotas: readonly Quota[]): ZoneShare[] {
  const uses = groupBy(records.uses, ({ organisation }) => organisation)
  const given = quotas.filter(({ startsOn, endsOn }) =>
    records.days.some(({ date }) => isValidOn({ from: startsOn, to: endsOn }, date)),
  )
  const others = new Set([...uses.keys(), ...given.map(({ organisation }) => organisation)])
  others.delete(owner)
  return [owner, ...[...others].sort()].map(organisation => ({
    organisation,
    entitled: entitledOf(records, organisation, given),
    planned: sumMinutes((uses.get(organisation) ?? []).map(({ planned }) => planned)),
    held: sumMinutes((uses.get(organisation) ?? []).map(({ held }) => held)),
  }))
}

/**
 * What its quotas give an organisation of a zone: a place-shift is one place for one shift on each open day. Downtime lessens
 * it in proportion: of a zone that stands still nobody has a share. Nothing where it has no quota on any of the dates.
 */
export function entitledOf(
  { days, downtimes }: Pick<ZoneRecords, 'days' | 'downtimes'>,
  organisation: string,
  quotas: readonly Quota[],
): WorkplaceMinutes | null {
  const own = quotas.filter(one => one.organisation === organisation)
  const onDay = (day: ZoneDay) =>
    own
      .filter(({ startsOn, endsOn }) => isValidOn({ from: startsOn, to: endsOn }, day.date))
      .reduce((sum, { placeShifts }) => sum + placeShifts, 0)
  if (!days.some(day => onDay(day) > 0)) return null
  return sumMinutes(
    days.map(day => {
      const open = openMinutes(day)
      const whole = (onDay(day) * minutesIn(day.open)) / day.shifts
      return workplaceMinutes(open === 0 ? 0 : 1 - lostOn(downtimes, day.date) / open, whole)
    }),
  )
}

/** The quota of an organisation that is in force on a day; of several the one that began last. */
export const quotaOn = (quotas: readonly Quota[], organisation: string, on: LocalDate): Quota | undefined =>
  quotas
    .filter(one => one.organisation === organisation && isValidOn({ from: one.startsOn, to: one.endsOn }, on))
    .sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0]
