import type { Finding } from '../values/finding.ts'
import type { AnyRecord, AnyRegister } from '../values/register.ts'

/** What is valid from one day to another does not end before it begins. */
export function checkPeriods(register: AnyRegister, records: readonly AnyRecord[]): Finding[] {
  if (!register.columns.startsOn || !register.columns.endsOn) return []
  return records.flatMap(record => {
    const { startsOn, endsOn } = record
    if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || startsOn <= endsOn) return []
    return [
      {
        severity: 'error',
        code: 'record.ends-before-it-begins',
        facts: { startsOn, endsOn },
        register: register.name,
        record,
        field: 'endsOn',
      },
    ]
  })
}
