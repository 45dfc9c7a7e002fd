import type { PracticeBlock } from './practice-block.ts'

/** How one block differs between two versions. */
export interface BlockChange {
  readonly id: string
  readonly before: Pick<PracticeBlock, 'resource' | 'firstWeek'> | null
  readonly after: Pick<PracticeBlock, 'resource' | 'firstWeek'> | null
}

/** The blocks that stand elsewhere, have come, or are gone in the later of two versions. */
export function comparePlans(
  before: readonly PracticeBlock[],
  after: readonly PracticeBlock[],
): BlockChange[] {
  const old = new Map(before.map(block => [block.id, block]))
  const now = new Map(after.map(block => [block.id, block]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(id => {
    const [one, two] = [old.get(id), now.get(id)]
    if (one && two && one.resource === two.resource && one.firstWeek === two.firstWeek) return []
    return [{ id, before: one ? placeOf(one) : null, after: two ? placeOf(two) : null }]
  })
}

const placeOf = ({ resource, firstWeek }: PracticeBlock) => ({ resource, firstWeek })
