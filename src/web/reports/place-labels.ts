import { MAP, type Point, type Town } from './cluster-map.ts'

/** Where a town's name stands beside its mark. */
export interface TownLabel extends Point {
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How high a name stands and how wide a letter of it is, in units of the drawing. */
const NAME = { height: 19, letter: 9.2 } as const

/** How far outside the colleges' disc its employers stand, and how far inside it its zones. */
export const EMPLOYER_RING = 8
export const ZONE_RING = 5

/** The radius of a town's own mark: greater with each college, small where no college stands. */
export const radiusOf = (town: Town): number => (town.colleges.length > 0 ? 9 + 3 * town.colleges.length : 0)

/** How far the marks of a town reach from its middle. */
export function reachOf(town: Town): number {
  const radius = radiusOf(town)
  if (town.employers.length === 0) return radius
  return radius > 0 ? radius + EMPLOYER_RING + 5 : town.employers.length > 1 ? 13 : 5
}

/**
 * Puts each name below, above, to the right or to the left of its town, wherever it covers least of the marks and of
 * the names already placed; the towns with most colleges choose first.
 */
export function placeLabels(towns: readonly Town[]): ReadonlyMap<Town, TownLabel> {
  const taken: Box[] = towns.map(town => around(town, reachOf(town)))
  const placed = new Map<Town, TownLabel>()
  const byColleges = [...towns].sort((a, b) => b.colleges.length - a.colleges.length)
  for (const town of byColleges) {
    const width = town.name.length * NAME.letter
    const own = around(town, reachOf(town))
    const choices = candidates(town, width).map(label => {
      const box = boxOf(label, width)
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), -overlap(box, own))
      return { label, box, price: covered + outside(box) }
    })
    const [best] = choices.sort((a, b) => a.price - b.price)
    if (!best) continue
    taken.push(best.box)
    placed.set(town, best.label)
  }
  return placed
}

function candidates(town: Town, width: number): TownLabel[] {
  const reach = reachOf(town) + 3
  const below = town.y + reach + 13
  const above = town.y - reach - 3
  return [
    { x: town.x, y: below, anchor: 'middle' },
    { x: town.x, y: above, anchor: 'middle' },
    { x: town.x + reach + 2, y: town.y + 5, anchor: 'start' },
    { x: town.x - reach - 2, y: town.y + 5, anchor: 'end' },
    { x: town.x + width / 3, y: below, anchor: 'middle' },
    { x: town.x - width / 3, y: below, anchor: 'middle' },
    { x: town.x + width / 3, y: above, anchor: 'middle' },
    { x: town.x - width / 3, y: above, anchor: 'middle' },
  ]
}

function boxOf(label: TownLabel, width: number): Box {
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2
  return { left, right: left + width, top: label.y - 14, bottom: label.y - 14 + NAME.height }
}

const around = (point: Point, reach: number): Box => ({
  left: point.x - reach,
  right: point.x + reach,
  top: point.y - reach,
  bottom: point.y + reach,
})

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** What of a box lies outside the drawing, weighed so that no name is cut off to spare a mark. */
const outside = (box: Box): number =>
  100 *
  (Math.max(0, -box.left) +
    Math.max(0, box.right - MAP.width) +
    Math.max(0, -box.top) +
    Math.max(0, box.bottom - MAP.height))
