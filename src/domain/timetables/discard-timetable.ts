import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { TermTimetableHead } from './term-timetable.ts'

/** Why a version may not be deleted, if anything speaks against it: what was in force stays known. */
export const whyNotDiscardTimetable = ({
  year,
  version,
  status,
}: Pick<TermTimetableHead, 'year' | 'version' | 'status'>): Refusal | undefined =>
  status === 'draft' ? undefined : { code: 'years.plan-not-draft', facts: { year, version } }

/**
 * Deletes a draft: nobody is shown it any more, and its history stays.
 *
 * @throws RefusedError as {@link whyNotDiscardTimetable} says.
 */
export function discardTimetable<T extends TermTimetableHead>(timetable: T): T {
  refuseIf(whyNotDiscardTimetable(timetable))
  return { ...timetable, status: 'discarded' }
}
