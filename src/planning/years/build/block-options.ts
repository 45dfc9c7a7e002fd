import type { Place } from '#domain/hosts/place.ts'
import { type AcademicYear, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays, ageOn, type LocalDate } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { BlockOption, PlanPrices, RefusedOption } from '../year-problem.ts'
import type { ResourceDraft } from './plan-resources.ts'
import type { SessionDraft } from './practice-sessions.ts'
import type { YearRecords } from './year-records.ts'

/** A subgroup as far as it matters where it may go. */
export interface SubgroupDraft {
  readonly number: number
  readonly students: number
  /** The birth date of its youngest student, known or assumed. */
  readonly youngest: LocalDate
}

/** Where a subgroup may have a session, and where it may not although the work is done there. */
export interface BlockOptions {
  readonly options: readonly BlockOption[]
  readonly refused: readonly RefusedOption[]
}

/** All that the choice of resources looks at. */
export interface OptionContext {
  readonly records: YearRecords
  readonly year: AcademicYear
  readonly resources: ReadonlyMap<string, ResourceDraft>
  readonly prices: PlanPrices
}

/** A ride of so many minutes counts as one week from the wish. */
const MINUTES_A_WEEK = 90

/** From the class of conditions 3.1 on, only those of age work (art. 265 of the Labour Code). */
const HARMFUL_FROM = '3.1'
const OF_AGE = 18

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
  for (const { resource, price, obstacle } of candidates) {
    const hindered = weeksHindered(context, session, resource, subgroup, obstacle)
    if (hindered.refusal) refused.push({ resource: resource.code, refusal: hindered.refusal })
    else options.push({ resource: resource.code, price, closedWeeks: hindered.weeks })
  }
  return { options, refused }
}

/** Says for a week, by its Monday and Saturday, why a resource is not open to a block. */
type Obstacle = (monday: LocalDate, saturday: LocalDate, subgroup: SubgroupDraft) => Refusal | undefined

interface Candidate {
  readonly resource: ResourceDraft
  readonly price: number
  readonly obstacle: Obstacle
}

/** The zones and workshops that serve a training practice; the college's own workshops where none is named. */
function zoneCandidates(context: OptionContext, session: SessionDraft): Candidate[] {
  const { records, resources, prices } = context
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
      ? [{ resource, price: preference * prices.wish, obstacle: masterObstacle(context, session, resource) }]
      : []
  })
}

/** A shared zone serves a module only while somebody's valid certificate opens it. */
function masterObstacle({ records }: OptionContext, session: SessionDraft, zone: ResourceDraft): Obstacle {
  if (zone.type !== 'zone') return () => undefined
  const { programme } = session.groupYear.delivery
  const module = session.row.parent
  const opening = new Set(
    records.openings
      .filter(
        one =>
          one.zone === zone.code &&
          (one.programme === null || one.programme === programme) &&
          (one.module === null || one.module === module),
      )
      .map(({ certificate }) => certificate),
  )
  const certificates = records.certificates.filter(({ code }) => opening.has(code))
  return (monday, saturday) =>
    certificates.some(
      ({ issuedOn, validUntil }) => issuedOn <= monday && (validUntil === null || validUntil >= saturday),
    )
      ? undefined
      : {
          code: 'years.no-certified-master',
          facts: { resource: zone.name, code: zone.code, programme, module: module ?? session.row.index },
        }
}

/** The employers' places for the programme of a production practice. */
function placeCandidates(context: OptionContext, session: SessionDraft): Candidate[] {
  const { records, resources, prices } = context
  const { delivery } = session.groupYear
  return records.places
    .filter(place => place.programme === delivery.programme)
    .flatMap(place => {
      const resource = resources.get(place.code)
      const stranger = delivery.employer !== null && delivery.employer !== place.employer
      const way = Math.round((prices.wish * minutesTo(records, session, place)) / MINUTES_A_WEEK)
      const price = way + (stranger ? Math.round(prices.wish / 4) : 0)
      return resource ? [{ resource, price, obstacle: ageObstacle(place, resource) }] : []
    })
}

function ageObstacle(place: Place, { name, code }: ResourceDraft): Obstacle {
  const harmful = place.conditionClass >= HARMFUL_FROM
  const age = harmful ? Math.max(place.minAge, OF_AGE) : place.minAge
  return (monday, _saturday, { youngest }) => {
    const now = ageOn(youngest, monday)
    if (now >= age) return undefined
    return harmful
      ? {
          code: 'years.harmful-conditions',
          facts: { resource: name, code, conditions: place.conditionClass, now },
        }
      : { code: 'years.under-age', facts: { resource: name, code, age, now } }
  }
}

function minutesTo({ sites, travels }: YearRecords, { groupYear }: SessionDraft, place: Place): number {
  const { group } = groupYear
  const home =
    sites.find(site => site.code === group.site) ?? sites.find(site => site.organisation === group.college)
  const there = sites.find(site => site.code === place.site)
  if (!home || !there || home.municipality === there.municipality) return 0
  const way = travels.find(
    ({ fromMunicipality: from, toMunicipality: to }) =>
      (from === home.municipality && to === there.municipality) ||
      (to === home.municipality && from === there.municipality),
  )
  return way?.minutes ?? 2 * MINUTES_A_WEEK
}

/** The weeks of a session's window in which a resource is not open to a subgroup; a refusal when that is all of them. */
function weeksHindered(
  { year }: OptionContext,
  { earliest, latest }: SessionDraft,
  resource: ResourceDraft,
  subgroup: SubgroupDraft,
  obstacle: Obstacle,
): { weeks: number[]; refusal?: Refusal } {
  const weeks: number[] = []
  let refusal: Refusal | undefined
  for (let week = earliest; week <= latest; week++) {
    const places = resource.placesByWeek[week - 1] ?? 0
    const monday = mondayOfWeek(year, week)
    const found =
      obstacle(monday, addDays(monday, 5), subgroup) ??
      (places < subgroup.students ? tooFewPlaces(resource, subgroup, places) : undefined)
    if (!found) continue
    weeks.push(week)
    refusal = found
  }
  return refusal && weeks.length === latest - earliest + 1 ? { weeks, refusal } : { weeks }
}

function tooFewPlaces(resource: ResourceDraft, { students }: SubgroupDraft, places: number): Refusal {
  const facts = { resource: resource.name, code: resource.code, places: resource.places, students }
  return places === 0 && resource.places >= students
    ? { code: 'years.resource-closed', facts }
    : { code: 'years.too-few-places', facts }
}
