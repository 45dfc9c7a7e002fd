import { describe, expect, it } from 'vitest'
import { nameRule } from '../rules/name-rule.ts'
import type { Rule } from '../rules/rule.ts'
import { academicYear } from '../values/academic-year.ts'
import { localDate, weekdayOf } from '../values/local-date.ts'
import { kopecks } from '../values/money.ts'
import type { Quota } from '../zones/quota.ts'
import { costShares } from './cost-share.ts'
import { fairnessBalance } from './fairness-balance.ts'
import { orderWaiting, type Waiting } from './order-waiting.ts'
import { type WorkplaceMinutes, workplaceHours, workplaceMinutes } from './workplace-minutes.ts'
import { datesBetween } from './zone-day.ts'
import { type ZoneRecords, zoneLoad } from './zone-load.ts'
import { entitledOf, zoneShares } from './zone-share.ts'
import type { ZoneUse } from './zone-use.ts'

const YEAR = academicYear(2025)
/** 12 places, from 8 to 18 o'clock, two shifts of five hours. */
const OPEN = { startsAt: 480, endsAt: 1080 }
const day = (date: string) => ({ date: localDate(date), places: 12, open: OPEN, shifts: 2 })
const quota = (organisation: string, placeShifts: number, rest: Partial<Quota> = {}): Quota => ({
  ...{ zone: 'Z', organisation, placeShifts, priority: 5, hourPrice: null },
  ...{ startsOn: localDate('2025-09-01'), endsOn: null },
  ...rest,
})
const use = (organisation: string, date: string, planned: number, held = 0): ZoneUse => ({
  ...{ zone: 'Z', organisation, date: localDate(date), source: 'lesson', record: `${organisation} ${date}` },
  ...{
    group: null,
    subgroup: null,
    planned: workplaceMinutes(planned, 60),
    held: workplaceMinutes(held, 60),
  },
})
const hours = (minutes: WorkplaceMinutes | null | undefined) =>
  minutes === null || minutes === undefined ? minutes : workplaceHours(minutes)

describe('the share of a zone that a quota gives', () => {
  it('is a place for one shift on each open day: 12 place-shifts of 5 hours on two days are 120', () => {
    const days = [day('2025-09-01'), day('2025-09-02')]
    expect(hours(entitledOf({ days, downtimes: [] }, 'A', [quota('A', 12)]))).toBe(120)
  })

  it('is smaller by what stands still, and nothing without a quota', () => {
    const days = [day('2025-09-01'), day('2025-09-02')]
    // 2 of 12 places are down on the first day, all on the second: 60 × 10/12 = 50.
    const lost = (date: string, places: number) => ({
      ...{ reservation: date, kind: 'repair' as const, date: localDate(date) },
      lost: workplaceMinutes(places, 600),
    })
    const downtimes = [lost('2025-09-01', 2), lost('2025-09-02', 12)]
    expect(hours(entitledOf({ days, downtimes }, 'A', [quota('A', 12)]))).toBe(50)
    expect(entitledOf({ days, downtimes }, 'B', [quota('A', 12)])).toBeNull()
  })

  it('and the shares of all make up the zone, whoever uses it', () => {
    const dice = rolling(7)
    for (let round = 0; round < 50; round++) {
      const uses = Array.from({ length: 30 }, (_, at) =>
        use(`O${dice(5)}`, `2025-09-${String((at % 28) + 1).padStart(2, '0')}`, dice(100), dice(100)),
      )
      const records = { days: [day('2025-09-01')], downtimes: [], uses }
      const shares = zoneShares(records, 'O0', [quota('O1', 5), quota('O9', 3)])
      const load = zoneLoad(records, localDate('2026-08-31'))
      const sum = (figure: 'planned' | 'held') => shares.reduce((all, share) => all + share[figure], 0)
      expect([sum('planned'), sum('held')]).toEqual([load.planned, load.byNow.held])
      expect(shares[0]?.organisation).toBe('O0')
    }
  })
})

describe('the balance of a share', () => {
  const workdays = datesBetween(localDate('2025-09-01'), localDate('2026-08-31')).filter(
    date => weekdayOf(date) < 7,
  )
  const records = (uses: readonly ZoneUse[]): ZoneRecords => ({
    ...{ days: workdays.map(day), downtimes: [], uses },
  })
  const rule = (name: 'balanceCarried' | 'balanceLimit', value: number): Rule =>
    nameRule(name, { value, severity: 'prefer', startsOn: localDate('2025-09-01'), source: 'Положение' })
  const YEARLONG = localDate('2026-08-31')

  it('goes over to the next month, so that whoever had less in September may have more in October', () => {
    const all = records([use('A', '2025-09-10', 100, 100), use('A', '2025-10-10', 300, 300)])
    const [september, october] = fairnessBalance(YEAR, all, 'A', [quota('A', 2)], {
      ...{ rules: [rule('balanceCarried', 100)], on: YEARLONG },
    })
    // September has 26 days of 2 × 5 hours: 260 − 100 = 160; October 27: 160 + 270 − 300 = 130.
    expect([hours(september?.entitled), hours(september?.balance)]).toEqual([260, 160])
    expect([hours(october?.carried), hours(october?.balance)]).toEqual([160, 130])
  })

  it('is carried as far as the rules of the cluster say, and not at all without one', () => {
    const all = records([])
    const carriedBy = (rules: readonly Rule[]) =>
      hours(fairnessBalance(YEAR, all, 'A', [quota('A', 2)], { rules, on: YEARLONG })[3]?.carried)
    // From November, 25 days: half of it and what came before, (260/2 + 270)/2 = 200, (200 + 250)/2 = 225.
    expect(carriedBy([rule('balanceCarried', 50)])).toBe(225)
    // 780 hours at the end of November, but no more than one month's share, 250.
    expect(carriedBy([rule('balanceCarried', 100), rule('balanceLimit', 1)])).toBe(250)
    expect(carriedBy([])).toBe(0)
  })

  it('is by fact for months that have ended, by plan for those to come', () => {
    const all = records([use('A', '2025-09-10', 100, 40), use('A', '2025-10-10', 100, 0)])
    const months = fairnessBalance(YEAR, all, 'A', [quota('A', 2)], {
      ...{ rules: [], on: localDate('2025-09-30') },
    })
    expect(months.slice(0, 2).map(({ used, isFact }) => [hours(used), isFact])).toEqual([
      [40, true],
      [100, false],
    ])
  })

  it('of which all is carried is the sum of its months, whatever was used', () => {
    const dice = rolling(11)
    for (let round = 0; round < 30; round++) {
      const uses = workdays.filter(() => dice(4) === 0).map(date => use('A', date, dice(60), dice(60)))
      const months = fairnessBalance(YEAR, records(uses), 'A', [quota('A', dice(9) + 1)], {
        ...{ rules: [rule('balanceCarried', 100)], on: localDate('2026-02-28') },
      })
      const sum = months.reduce((all, { entitled, used }) => all + entitled - used, 0)
      expect(months.at(-1)?.balance).toBe(sum)
    }
  })
})

describe('requests that wait for the same places', () => {
  const waiting = (request: string, rest: Partial<Waiting>): Waiting => ({
    ...{ request, organisation: request, balance: workplaceMinutes(10, 60), priority: 5 },
    ...{ entitled: workplaceMinutes(100, 60), askedAt: `2025-09-0${request.length}` },
    ...rest,
  })

  it('are ordered by what is owed of the share, then by priority, then by time, each with its reason', () => {
    const queue = orderWaiting([
      waiting('CCC', {}),
      waiting('BB', {}),
      waiting('D', { priority: 1 }),
      // 30 of 60 hours are half of a small share, 40 of 100 less of a large one.
      waiting('E', { balance: workplaceMinutes(40, 60) }),
      waiting('F', { balance: workplaceMinutes(30, 60), entitled: workplaceMinutes(60, 60) }),
      waiting('G', { balance: null, entitled: null, priority: null }),
    ])
    expect(queue.map(({ request, reason }) => [request, reason?.code ?? null])).toEqual([
      ['F', 'bookings.owed-more'],
      ['E', 'bookings.owed-more'],
      ['D', 'bookings.higher-priority'],
      ['BB', 'bookings.asked-first'],
      ['CCC', 'bookings.owed-more'],
      ['G', null],
    ])
    expect(queue[0]?.reason?.facts).toMatchObject({ firstOwed: 50, secondOwed: 40 })
  })

  it('stand in the same order however they are listed', () => {
    const some = ['A', 'BB', 'CC', 'DDD'].map(request => waiting(request, {}))
    const names = (all: readonly Waiting[]) => orderWaiting(all).map(({ request }) => request)
    expect(names(some.toReversed())).toEqual(names(some))
  })
})

describe('what others owe the owner of a zone', () => {
  it('is their held hours at the price of each date, the owner’s own left out', () => {
    const prices = [
      quota('A', 5, { hourPrice: kopecks(10_050), endsOn: localDate('2025-09-15') }),
      quota('A', 5, { hourPrice: kopecks(12_000), startsOn: localDate('2025-09-16') }),
    ]
    const uses = [
      use('A', '2025-09-10', 54, 54),
      use('A', '2025-09-16', 54, 4.5),
      use('A', '2025-09-17', 54, 0),
      use('OWNER', '2025-09-10', 10, 10),
    ]
    // 54 × 100.50 = 5 427 roubles; 4.5 × 120 = 540 roubles.
    const [share, ...others] = costShares(uses, 'OWNER', prices)
    expect(share?.lines.map(({ amount }) => amount)).toEqual([542_700, 54_000])
    expect(share?.amount).toBe(596_700)
    expect(others).toEqual([])
  })

  it('is not known where no price is agreed, and says for how many hours', () => {
    const [share] = costShares([use('A', '2025-09-10', 5, 5)], 'OWNER', [quota('A', 5)])
    expect([share?.amount, hours(share?.unpriced), share?.lines[0]?.amount]).toEqual([0, 5, null])
  })
})

/** Dice that fall the same way for the same seed: a whole number below the sides. */
function rolling(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}
