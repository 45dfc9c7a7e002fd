import type { Place } from '#domain/hosts/place.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import type { GroupYear } from './group-year.ts'

/** Taken where no way between two towns is known. */
const UNKNOWN_WAY = 180

/** The minutes from a group's site to an employer's places; none within a town. */
export function minutesTo({ sites, travels }: YearRecords, { group }: GroupYear, place: Place): number {
  const home =
    sites.find(site => site.code === group.site) ?? sites.find(site => site.organisation === group.college)
  const there = sites.find(site => site.code === place.site)
  if (!home || !there || home.municipality === there.municipality) return 0
  const way = travels.find(
    ({ fromMunicipality: from, toMunicipality: to }) =>
      (from === home.municipality && to === there.municipality) ||
      (to === home.municipality && from === there.municipality),
  )
  return way?.minutes ?? UNKNOWN_WAY
}
