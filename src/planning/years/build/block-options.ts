import { type AcademicYear, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import type { BlockOption, RefusedOption } from '../year-problem.ts'
import { ageObstacle } from './age-obstacle.ts'
import { masterObstacle } from './master-obstacle.ts'
import type { Obstacle, Obstruction, SubgroupDraft } from './obstacle.ts'
import type { ResourceDraft } from './plan-resources.ts'
import type { PlanRules } from './plan-rules.ts'
import type { SessionDraft } from './practice-sessions.ts'
import { minutesTo } from './travel-minutes.ts'

/** Where a subgroup may have a session, and where it may not although the work is done there. */
export interface BlockOptions {
  readonly options: readonly BlockOption[]
  readonly refused: readonly RefusedOption[]
  /** What only warns of a resource, with the weeks in which it does. */
  readonly cautions: readonly Caution[]
}

/** A rule that a block would break at a resource in some weeks, although it may. */
export interface Caution {
  readonly resource: string
  readonly weeks: readonly number[]
  readonly refusal: Refusal
}

/** All that the choice of resources looks at. */
export interface OptionContext {
  readonly records: YearRecords
  readonly year: AcademicYear
  readonly resources: ReadonlyMap<string, ResourceDraft>
  readonly rules: PlanRules
}

/** A ride of so many minutes counts as one week from the wish. */
const MINUTES_A_WEEK = 90

/** Where a subgroup may have a session of practice. */
export function blockOptions(
  context: OptionContext,
  session: SessionDraft,
  subgroup: SubgroupDraft,
): BlockOptions {
  const candidates =
    session.kind === 'training' ? zoneCandidates(context, session) : placeCandidates(context, session)
  const options: BlockOption[] = []
  const refused: RefusedOption[] = []
  const cautions: Caution[] = []
  for (const { resource, price, obstacle } of candidates) {
    const found = obstructions(context, session, resource, subgroup, obstacle)
    const closed = found.filter(({ severity }) => severity === 'block')
    const refusal = closed.at(-1)?.refusal
    if (refusal && closed.length === session.latest - session.earliest + 1) {
      refused.push({ resource: resource.code, refusal })
      continue
    }
    // A rule that does not block costs as much as a week from the wish, in whatever week it is broken.
    const extra = found.length > closed.length ? context.rules.prices.wish : 0
    options.push({
      resource: resource.code,
      price: price + extra,
      closedWeeks: closed.map(({ week }) => week),
    })
    const warned = found.filter(({ severity }) => severity === 'warn')
    const [first] = warned
    if (first)
      cautions.push({
        resource: resource.code,
        weeks: warned.map(({ week }) => week),
        refusal: first.refusal,
      })
  }
  return { options, refused, cautions }
}

interface Candidate {
  readonly resource: ResourceDraft
  readonly price: number
  readonly obstacle: Obstacle
}

/** The zones and workshops that serve a training practice; the college's own workshops where none is named. */
function zoneCandidates(context: OptionContext, session: SessionDraft): Candidate[] {
  const { records, resources, rules } = context
  const { group, delivery } = session.groupYear
  const named = records.practiceBases
    .filter(base => base.delivery === delivery.code && base.index === session.row.index)
    .map(({ zone, preference }) => ({ zone, preference }))
  const own = records.zones
    .filter(zone => zone.kind === 'workshop' && zone.owner === group.college)
    .map(({ code }) => ({ zone: code, preference: 0 }))
  return (named.length > 0 ? named : own).flatMap(({ zone, preference }) => {
    const resource = resources.get(zone)
    return resource
      ? [
          {
            resource,
            price: preference * rules.prices.wish,
            obstacle: masterObstacle(records, session, resource),
          },
        ]
      : []
  })
}

/** The employers' places for the programme of a production practice. */
function placeCandidates(context: OptionContext, session: SessionDraft): Candidate[] {
  const { records, resources, rules } = context
  const { wish } = rules.prices
  const { delivery } = session.groupYear
  return records.places
    .filter(place => place.programme === delivery.programme)
    .flatMap(place => {
      const resource = resources.get(place.code)
      const stranger = delivery.employer !== null && delivery.employer !== place.employer
      const way = Math.round((wish * minutesTo(records, session.groupYear, place)) / MINUTES_A_WEEK)
      const price = way + (stranger ? Math.round(wish / 4) : 0)
      return resource ? [{ resource, price, obstacle: ageObstacle(rules, place, resource) }] : []
    })
}

/** What stands against a subgroup at a resource, week by week of the session's window. */
function obstructions(
  { year }: OptionContext,
  { earliest, latest }: SessionDraft,
  resource: ResourceDraft,
  subgroup: SubgroupDraft,
  obstacle: Obstacle,
): (Obstruction & { readonly week: number })[] {
  const weeks = Array.from({ length: latest - earliest + 1 }, (_, position) => earliest + position)
  return weeks.flatMap(week => {
    const monday = mondayOfWeek(year, week)
    const found =
      tooFewPlaces(resource, subgroup, resource.placesByWeek[week - 1] ?? 0) ??
      obstacle(monday, addDays(monday, 5), subgroup)
    return found ? [{ ...found, week }] : []
  })
}

function tooFewPlaces(
  { name, code, type, places: usual }: ResourceDraft,
  { students }: SubgroupDraft,
  places: number,
): Obstruction | undefined {
  if (places >= students) return undefined
  const isClosed = places === 0 && (usual === 0 || usual >= students)
  const refusal: Refusal = {
    code: isClosed ? 'years.resource-closed' : 'years.too-few-places',
    facts: { resource: name, code, type, places: usual, students },
  }
  return { severity: 'block', refusal }
}
