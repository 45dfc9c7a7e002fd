import type { CurriculumRow } from '../programmes/curriculum-row.ts'
import type { Delivery } from '../programmes/delivery.ts'
import type { PracticeBase } from './practice-base.ts'
import type { Zone } from './zone.ts'

/** The training practices of a curriculum that a zone or workshop has to serve. */
export const practicesToServe = (rows: readonly CurriculumRow[]): CurriculumRow[] =>
  rows.filter(row => row.kind === 'trainingPractice')

/**
 * Says which zones and workshops serve each training practice of a delivery: those that are chosen for it, in that
 * order, or else the workshops of the college itself.
 */
export function practiceBasesFor(
  delivery: Pick<Delivery, 'code' | 'college'>,
  rows: readonly CurriculumRow[],
  zones: readonly Zone[],
  chosen: ReadonlyMap<string, readonly string[]> = new Map(),
): PracticeBase[] {
  const ownWorkshops = zones
    .filter(zone => zone.kind === 'workshop' && zone.owner === delivery.college && zone.endsOn === null)
    .map(zone => zone.code)
  return practicesToServe(rows).flatMap(row => {
    const serving = chosen.get(row.index) ?? ownWorkshops
    return serving.map((zone, preference) => ({
      delivery: delivery.code,
      index: row.index,
      zone,
      preference,
    }))
  })
}
