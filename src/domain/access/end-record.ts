import type { LocalDate } from '../values/local-date.ts'
import type { Refusal } from '../values/refusal.ts'
import type { AnyRecord } from '../values/register.ts'

/**
 * Why a record cannot be ended, or not on that day: nothing with history is erased, and nothing ends twice.
 *
 * @param endsOn - the last day it would be valid on; left out when only asked whether it can be ended at all.
 */
export function whyNotEnd(record: AnyRecord, endsOn?: LocalDate): Refusal | undefined {
  if (typeof record.endsOn === 'string') {
    return { code: 'access.ended-already', facts: { endsOn: record.endsOn } }
  }
  if (endsOn !== undefined && typeof record.startsOn === 'string' && endsOn < record.startsOn) {
    return { code: 'access.ends-before-start', facts: { endsOn, startsOn: record.startsOn } }
  }
  return undefined
}
