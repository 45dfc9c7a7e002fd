import type { Finding } from '../values/finding.ts'
import type { Absence } from './absence.ts'

/** The last pair of an absence does not come before its first. */
export const checkAbsences = (absences: readonly Absence[]): Finding[] =>
  absences.flatMap(absence => {
    const { fromPair, toPair } = absence
    if (fromPair === null || toPair === null || fromPair <= toPair) return []
    return [
      {
        severity: 'error',
        code: 'timetable.pairs-out-of-order',
        facts: { fromPair, toPair },
        register: 'absences',
        record: absence,
        field: 'toPair',
      },
    ]
  })
