import type { PlannedBlock } from './year-plan.ts'

/** Where and when a block is. */
export type BlockPlace = Pick<PlannedBlock, 'resource' | 'firstWeek'>

/** How one block differs between two versions; `null` where it has no place. */
export interface BlockChange {
  readonly id: string
  readonly before: BlockPlace | null
  readonly after: BlockPlace | null
}

/** The blocks that stand elsewhere, have come, or are gone in the later of two versions. */
export function comparePlans(before: readonly PlannedBlock[], after: readonly PlannedBlock[]): BlockChange[] {
  const old = new Map(before.map(block => [block.id, block]))
  const now = new Map(after.map(block => [block.id, block]))
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap(id => {
    const [one, two] = [old.get(id), now.get(id)]
    if (one && two && one.resource === two.resource && one.firstWeek === two.firstWeek) return []
    return [{ id, before: placeOf(one), after: placeOf(two) }]
  })
}

const placeOf = (block: PlannedBlock | undefined): BlockPlace | null =>
  block ? { resource: block.resource, firstWeek: block.firstWeek } : null
