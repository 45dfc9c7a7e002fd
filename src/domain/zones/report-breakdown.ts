import { addDays, type LocalDate } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { Reservation } from './reservation.ts'
import type { Station } from './station.ts'
import type { Zone } from './zone.ts'

/** What somebody reports: so many stations of a kind do not work, from a day to the one on which that is expected to end. */
export interface Breakdown {
  readonly station: string
  readonly quantity: number
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly note: string
}

/** The longest time for which a breakdown is expected at once. */
const MOST_DAYS = 366

/** Why a breakdown cannot be reported as it is said, if anything speaks against it. */
export function whyNotReportBreakdown(
  zone: Pick<Zone, 'code' | 'name'>,
  station: Station | undefined,
  { quantity, startsOn, endsOn, ...said }: Breakdown,
): Refusal | undefined {
  if (station?.zone !== zone.code)
    return { code: 'zones.no-such-station', facts: { station: said.station, zone: zone.name } }
  if (quantity > station.quantity)
    return {
      code: 'zones.fewer-stations',
      facts: { station: station.name, quantity, there: station.quantity },
    }
  if (endsOn < startsOn) return { code: 'zones.breakdown-ends-before', facts: { startsOn, endsOn } }
  if (endsOn > addDays(startsOn, MOST_DAYS - 1))
    return { code: 'zones.breakdown-too-long', facts: { startsOn, endsOn } }
  return undefined
}

/**
 * Takes the places of broken stations out of the plans, from a day on.
 *
 * @param number - the number of the zone's breakdowns before it, so that each has a code of its own
 * @throws RefusedError as {@link whyNotReportBreakdown} says.
 */
export function reportBreakdown(
  zone: Pick<Zone, 'code' | 'name'>,
  station: Station | undefined,
  breakdown: Breakdown,
  number: number,
): Reservation {
  refuseIf(whyNotReportBreakdown(zone, station, breakdown))
  const { quantity, startsOn, endsOn, note } = breakdown
  const what = `Не работает: ${station?.name ?? breakdown.station}, ${quantity} из ${station?.quantity ?? quantity}`
  return {
    ...{ code: `${zone.code}-ПЛ-${number + 1}`, zone: zone.code, kind: 'breakdown', startsOn, endsOn },
    ...{ startsAt: null, endsAt: null, places: quantity * (station?.studentsEach ?? 1) },
    reason: note === '' ? what : `${what}. ${note}`,
  }
}

/** Why a reservation cannot be ended by saying that its stations work again. */
export function whyNotRestore(
  { kind, endsOn, code }: Pick<Reservation, 'kind' | 'endsOn' | 'code'>,
  worksFrom: LocalDate,
): Refusal | undefined {
  if (kind !== 'breakdown') return { code: 'zones.no-breakdown', facts: { code } }
  return endsOn < worksFrom ? { code: 'zones.works-already', facts: { code, endsOn } } : undefined
}

/**
 * Gives the places of repaired stations back to the plans. The day of the report itself stays lost, also when they work
 * again on it: nobody plans hours anew.
 *
 * @throws RefusedError as {@link whyNotRestore} says.
 */
export function restoreStations(reservation: Reservation, worksFrom: LocalDate): Reservation {
  refuseIf(whyNotRestore(reservation, worksFrom))
  const last = addDays(worksFrom, -1)
  return { ...reservation, endsOn: last < reservation.startsOn ? reservation.startsOn : last }
}
