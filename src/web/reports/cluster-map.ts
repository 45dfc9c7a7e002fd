import { geoMercator } from 'd3-geo'
import { groupBy } from '#domain/values/group-by.ts'
import type { PassportSite } from './passport.api.ts'
import { REGION_OUTLINE } from './region-outline.ts'

/** The drawing's size; it is scaled to its column. */
export const MAP = { width: 620, height: 520 } as const

/** A point of the drawing. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A town of the cluster with what stands in it. */
export interface Town extends Point {
  /** By what an address names it, in whatever language the page is. */
  readonly code: string
  readonly name: string
  readonly colleges: readonly string[]
  readonly employers: readonly string[]
  readonly zones: readonly string[]
}

/** How the map names what it shows. */
export interface TownWords {
  readonly town: (municipality: string) => string
  readonly member: (site: PassportSite) => string
  readonly zone: (zone: PassportSite['zones'][number]) => string
}

const projection = geoMercator().fitExtent(
  [
    [12, 12],
    [MAP.width - 12, MAP.height - 12],
  ],
  { type: 'MultiPoint', coordinates: REGION_OUTLINE.map(([east, north]) => [east, north]) },
)

const pointAt = (east: number, north: number): Point => {
  const [x, y] = projection([east, north]) ?? [0, 0]
  return { x, y }
}

/** The outline of the region as a smooth closed line through the middles of its sides. */
export function outlinePath(): string {
  const corners = REGION_OUTLINE.map(([east, north]) => pointAt(east, north))
  const middle = (index: number): string => {
    const a = corners[index % corners.length]
    const b = corners[(index + 1) % corners.length]
    return a && b ? `${((a.x + b.x) / 2).toFixed(1)} ${((a.y + b.y) / 2).toFixed(1)}` : ''
  }
  const curves = corners.map((_, index) => {
    const corner = corners[(index + 1) % corners.length]
    return corner ? `Q${corner.x.toFixed(1)} ${corner.y.toFixed(1)} ${middle(index + 1)}` : ''
  })
  return `M${middle(0)}${curves.join('')}Z`
}

/** The towns of the sites, each in the middle of its sites, with each member and zone named once. */
export function townsOf(sites: readonly PassportSite[], words: TownWords): Town[] {
  const byTown = groupBy(sites, site => site.municipality)
  return [...byTown].map(([name, here]) => {
    const mean = (value: (site: PassportSite) => number) =>
      here.reduce((sum, site) => sum + value(site), 0) / here.length
    const named = (kind: string) =>
      [...new Set(here.filter(site => site.kind === kind).map(words.member))].sort((a, b) =>
        a.localeCompare(b),
      )
    return {
      code: name,
      name: words.town(name),
      ...pointAt(
        mean(site => site.longitude),
        mean(site => site.latitude),
      ),
      colleges: named('college'),
      employers: named('employer'),
      zones: [...new Set(here.flatMap(site => site.zones.map(words.zone)))].sort(),
    }
  })
}

/** Where the marks of a town's employers stand: evenly on a ring around it, the first to the upper right. */
export const ringAround = (centre: Point, count: number, radius: number): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI / 4 + (index * 2 * Math.PI) / count
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
  })
