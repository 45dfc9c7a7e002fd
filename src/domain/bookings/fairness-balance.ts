import type { Rule } from '../rules/rule.ts'
import { ruleOn } from '../rules/rule-on.ts'
import { type AcademicYear, firstDay } from '../values/academic-year.ts'
import { addDays, type LocalDate, localDate } from '../values/local-date.ts'
import type { Quota } from '../zones/quota.ts'
import { sumMinutes, type WorkplaceMinutes } from './workplace-minutes.ts'
import { recordsBetween, type ZoneRecords } from './zone-load.ts'
import { entitledOf } from './zone-share.ts'

/** One month of what a zone owes an organisation, or the organisation the zone. */
export interface MonthBalance {
  /** The first day of the month. */
  readonly month: LocalDate
  /** What came over from the month before; negative where it had taken more than its share. */
  readonly carried: WorkplaceMinutes
  readonly entitled: WorkplaceMinutes
  /** What was held when the month has ended, what is planned before. */
  readonly used: WorkplaceMinutes
  readonly isFact: boolean
  /** What is left of the share: carried + entitled − used. */
  readonly balance: WorkplaceMinutes
}

/** What of a balance is carried over the end of a month; the rules of that day say it. */
interface Carrying {
  readonly rules: readonly Rule[]
  /** The last day that has passed. */
  readonly on: LocalDate
}

/**
 * The balance of one organisation's share of a zone, month by month through an academic year, which begins with nothing.
 * How much of a balance is carried, and for how many months' share at most, are rules of the cluster; where it has
 * set none, nothing is carried. Months without a quota and without use are left out.
 *
 * @param records - the whole year of the zone
 */
export function fairnessBalance(
  year: AcademicYear,
  records: ZoneRecords,
  organisation: string,
  quotas: readonly Quota[],
  { rules, on }: Carrying,
): MonthBalance[] {
  const balances: MonthBalance[] = []
  let carried = 0
  for (const [month, last] of monthsOf(year)) {
    const within = recordsBetween(records, month, last)
    const own = within.uses.filter(use => use.organisation === organisation)
    const entitled = (entitledOf(within, organisation, quotas) ?? 0) as WorkplaceMinutes
    const isFact = last <= on
    const used = sumMinutes(own.map(use => (isFact ? use.held : use.planned)))
    const balance = (carried + entitled - used) as WorkplaceMinutes
    if (entitled !== 0 || used !== 0 || carried !== 0)
      balances.push({ month, carried: carried as WorkplaceMinutes, entitled, used, isFact, balance })
    carried = carriedOver(balance, entitled, rules, last)
  }
  return balances
}

function carriedOver(balance: number, entitled: number, rules: readonly Rule[], on: LocalDate): number {
  const share = ruleOn(rules, 'balanceCarried', on)?.value ?? 0
  const months = ruleOn(rules, 'balanceLimit', on)?.value
  const carried = Math.round((balance * share) / 100)
  if (months === undefined) return carried
  const most = Math.round(entitled * months)
  return Math.min(Math.max(carried, -most), most)
}

/** The months of an academic year, each with its last day. */
export const monthsOf = (year: AcademicYear): (readonly [first: LocalDate, last: LocalDate])[] =>
  Array.from({ length: 12 }, (_, at) => {
    const first = at === 0 ? firstDay(year) : monthAfter(firstDay(year), at)
    return [first, addDays(monthAfter(first, 1), -1)] as const
  })

function monthAfter(first: LocalDate, months: number): LocalDate {
  const at = Number(first.slice(5, 7)) - 1 + months
  const year = Number(first.slice(0, 4)) + Math.floor(at / 12)
  return localDate(`${year}-${String((at % 12) + 1).padStart(2, '0')}-01`)
}
