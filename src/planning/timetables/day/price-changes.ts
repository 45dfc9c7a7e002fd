import { type DayPlace, type Substitution, wordOfLesson } from '#domain/timetables/substitution.ts'
import type { Audience } from '#domain/timetables/term-lesson.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { DayProblem } from './day-problem.ts'
import type { DayPricePart } from './proposals/day-proposal.ts'
import { type Standing, type StandingLesson, standAt, standWith } from './standing.ts'

/** What changes cost, by parts, and how many lessons they move to another time. */
export interface ChangesPrice {
  readonly parts: Readonly<Partial<Record<DayPricePart, number>>>
  readonly price: number
  readonly moved: number
}

/** Weighs changes against the days as they stand: what they do to lessons, and to the days of groups and teachers. */
export function priceChanges(
  problem: DayProblem,
  before: Standing,
  changes: readonly Substitution[],
): ChangesPrice {
  const after = standWith(problem, before, changes)
  const parts: Partial<Record<DayPricePart, number>> = {}
  const add = (part: DayPricePart, points: number) => {
    if (points !== 0) parts[part] = (parts[part] ?? 0) + points
  }
  let moved = 0
  for (const change of changes) {
    const { day, cost } = costOfOne(problem, before, change)
    for (const [part, points] of Object.entries(cost)) add(part as DayPricePart, points)
    if (change.to && isElsewhen(day?.planned ?? null, change.to)) moved++
  }
  for (const [part, points] of Object.entries(costOfDays(problem, before, after, changes)))
    add(part as DayPricePart, points)
  return { parts, price: Object.values(parts).reduce((sum, points) => sum + points, 0), moved }
}

const isElsewhen = (planned: DayPlace | null, to: DayPlace): boolean =>
  planned !== null && (planned.date !== to.date || planned.pair !== to.pair)

/** What a change does to its lesson. */
function costOfOne(problem: DayProblem, { days }: Standing, change: Substitution) {
  const { prices, knows } = problem
  const day = days.get(wordOfLesson(change))
  if (!day) return { day, cost: {} }
  const { lesson, planned } = day
  if (!change.to) return { day, cost: { cancelled: prices.cancelled * lesson.pairs } }
  const { to } = change
  const isOther = to.teacher !== planned.teacher
  const isStranger = isOther && !lesson.audience.some(({ group }) => knows(to.teacher, group))
  const siteOf = (place: DayPlace) => standAt(problem, day, place, null).site
  return {
    day,
    cost: {
      substitute: isOther ? prices.substitute : 0,
      stranger: isStranger ? prices.stranger : 0,
      moved: isElsewhen(planned, to) ? prices.moved : 0,
      otherSite: siteOf(to) === siteOf(planned) ? 0 : prices.otherSite,
    },
  }
}

/** What changes do to the days of those whom they concern. */
function costOfDays(
  problem: DayProblem,
  before: Standing,
  after: Standing,
  changes: readonly Substitution[],
): Partial<Record<DayPricePart, number>> {
  const { prices, events, term } = problem
  const dates = new Set<LocalDate>()
  const sets = new Map<string, Audience>()
  const teachers = new Set<string>()
  for (const change of changes) {
    const day = before.days.get(wordOfLesson(change))
    for (const place of [day?.held, change.to]) {
      if (!place) continue
      dates.add(place.date)
      teachers.add(place.teacher)
    }
    for (const set of day ? setsOf(problem, day.lesson.audience) : [])
      sets.set(`${set.group}/${set.subgroup}`, set)
  }
  const cost = { groupGap: 0, teacherGap: 0, longDay: 0 }
  const isAway = (teacher: string, date: LocalDate) =>
    events.some(
      one =>
        one.kind === 'teacherAway' && one.subject === teacher && one.startsOn <= date && date <= one.endsOn,
    )
  for (const date of dates) {
    const both = [before, after].map(standing => standing.byDate.get(date) ?? [])
    for (const set of sets.values()) {
      const [old, now] = both.map(day => day.filter(one => isHeardBy(one, set)))
      cost.groupGap += (gapsOf(now) - gapsOf(old)) * prices.groupGap
      cost.longDay +=
        (pairsOver(now, term.limits.day.hours) - pairsOver(old, term.limits.day.hours)) * prices.longDay
    }
    for (const teacher of teachers) {
      if (isAway(teacher, date)) continue
      const [old, now] = both.map(day => day.filter(({ place }) => place.teacher === teacher))
      cost.teacherGap += (gapsOf(now) - gapsOf(old)) * prices.teacherGap
    }
  }
  return cost
}

/** Those whose days a lesson fills: of a group that is parted each subgroup by itself. */
function setsOf({ term }: DayProblem, audience: readonly Audience[]): Audience[] {
  return audience.flatMap(({ group, subgroup }) => {
    const parts = term.groups.find(({ code }) => code === group)?.subgroups ?? []
    if (subgroup !== null || parts.length === 0) return [{ group, subgroup }]
    return parts.map(part => ({ group, subgroup: part }))
  })
}

const isHeardBy = ({ day }: StandingLesson, { group, subgroup }: Audience): boolean =>
  day.lesson.audience.some(
    one => one.group === group && (one.subgroup === null || subgroup === null || one.subgroup === subgroup),
  )

const busyPairs = (held: readonly StandingLesson[]): Set<number> =>
  new Set(
    held.flatMap(({ place, day }) => Array.from({ length: day.lesson.pairs }, (_, at) => place.pair + at)),
  )

/** Free pairs between the first and the last of a day. */
function gapsOf(held: readonly StandingLesson[] = []): number {
  const busy = busyPairs(held)
  return busy.size === 0 ? 0 : Math.max(...busy) - Math.min(...busy) + 1 - busy.size
}

/** Pairs of a day beyond its hours. */
const pairsOver = (held: readonly StandingLesson[] = [], dailyHours = 0): number =>
  Math.max(busyPairs(held).size - dailyHours / 2, 0)
