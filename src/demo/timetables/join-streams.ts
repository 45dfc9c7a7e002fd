import type { DemoGroup } from '../groups/groups.ts'
import { LOAD_YEAR, type LoadDraft } from './load-drafts.ts'

/**
 * Lets pairs of first-year groups hear the lectures of general subjects together where both have the same hours in as
 * many weeks. In later years practice takes the groups apart too often.
 */
export function joinStreams(drafts: readonly LoadDraft[], groups: readonly DemoGroup[]): LoadDraft[] {
  const partners = partnersOf(groups)
  const lectures = new Map(drafts.filter(({ streamed }) => streamed).map(draft => [nameOf(draft), draft]))
  return drafts.map(draft => {
    const pair = draft.streamed ? partners.get(draft.load.group) : undefined
    const [one, other] = (pair ?? []).map(group => lectures.get(nameOf(draft, group)))
    if (!pair || !one || !other || one.load.hours !== other.load.hours || one.weeks !== other.weeks)
      return draft
    return {
      ...draft,
      load: { ...draft.load, stream: `${draft.load.index} ${pair.join('+')}`, classroomKind: 'lecture' },
    }
  })
}

const nameOf = ({ load }: LoadDraft, group = load.group): string => `${group} ${load.term} ${load.index}`

/** The two groups of each pair, by either: groups of one college and shift, most alike ones first. */
function partnersOf(groups: readonly DemoGroup[]): Map<string, readonly [string, string]> {
  const waiting = new Map<string, string>()
  const partners = new Map<string, readonly [string, string]>()
  const beginners = groups.filter(({ intake }) => intake.year === LOAD_YEAR)
  for (const likeness of [byDelivery, byTerm, byShift]) {
    waiting.clear()
    for (const group of beginners) {
      const { code } = group.record
      if (partners.has(code)) continue
      const first = waiting.get(likeness(group))
      if (first === undefined) {
        waiting.set(likeness(group), code)
        continue
      }
      waiting.delete(likeness(group))
      for (const one of [first, code]) partners.set(one, [first, code])
    }
  }
  return partners
}

const byShift = ({ record }: DemoGroup): string => `${record.college} ${record.shift}`
const byTerm = (group: DemoGroup): string => `${byShift(group)} ${group.intake.programme.termMonths}`
const byDelivery = (group: DemoGroup): string => `${byShift(group)} ${group.intake.code}`
