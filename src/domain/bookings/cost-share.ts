import { groupBy } from '../values/group-by.ts'
import type { LocalDate } from '../values/local-date.ts'
import { type Kopecks, kopecks, sumMoney } from '../values/money.ts'
import type { Quota } from '../zones/quota.ts'
import { sumMinutes, type WorkplaceMinutes } from './workplace-minutes.ts'
import { quotaOn } from './zone-share.ts'
import type { ZoneUse } from './zone-use.ts'

/** What one organisation has used of another's zone at one price. */
export interface CostLine {
  /** The first and the last date of use. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly held: WorkplaceMinutes
  /** Of a workplace-hour; `null` where none is agreed. */
  readonly hourPrice: Kopecks | null
  readonly amount: Kopecks | null
}

/** What one organisation owes the owner of a zone for a period. */
export interface CostShare {
  readonly organisation: string
  readonly held: WorkplaceMinutes
  /** What is agreed; hours without a price are not in it. */
  readonly amount: Kopecks
  /** Hours for which no price is agreed. */
  readonly unpriced: WorkplaceMinutes
  readonly lines: readonly CostLine[]
}

/**
 * What others owe the owner of a zone for what they have held there, by the price of each date. A line is rounded to the
 * kopeck once, so that the sum is that of its lines.
 */
export function costShares(uses: readonly ZoneUse[], owner: string, quotas: readonly Quota[]): CostShare[] {
  const ofOthers = uses.filter(({ organisation, held }) => organisation !== owner && held > 0)
  return [...groupBy(ofOthers, ({ organisation }) => organisation)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([organisation, own]) => {
      const priceOn = (date: LocalDate) => quotaOn(quotas, organisation, date)?.hourPrice ?? null
      const byPrice = groupBy(own, ({ date }) => String(priceOn(date)))
      const lines = [...byPrice.values()].map(used => costLine(priceOn(used[0]?.date as LocalDate), used))
      return {
        ...{ organisation, lines },
        held: sumMinutes(lines.map(({ held }) => held)),
        amount: sumMoney(lines.flatMap(({ amount }) => amount ?? [])),
        unpriced: sumMinutes(lines.filter(({ amount }) => amount === null).map(({ held }) => held)),
      }
    })
}

function costLine(hourPrice: Kopecks | null, uses: readonly ZoneUse[]): CostLine {
  const dates = uses.map(({ date }) => date).sort()
  const held = sumMinutes(uses.map(use => use.held))
  return {
    ...{ from: dates[0] as LocalDate, to: dates.at(-1) as LocalDate, held, hourPrice },
    amount: hourPrice === null ? null : kopecks(Math.round((held * hourPrice) / 60)),
  }
}
