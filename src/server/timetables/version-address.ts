import type { TimetableKey } from '#database/timetables/timetables.queries.ts'
import type { Term } from '#domain/timetables/term.ts'
import { academicYear } from '#domain/values/academic-year.ts'

/** The address of a version. */
export interface VersionAddress {
  readonly year: number
  readonly term: number
  readonly version: number
}

/** The term that an address names. */
export const termOf = ({ year, term }: Omit<VersionAddress, 'version'>): Term => ({
  ...{ year: academicYear(year), number: term === 1 ? 1 : 2 },
})

/** The version that an address names. */
export const keyAt = (address: VersionAddress): TimetableKey => ({
  ...{ term: termOf(address), version: address.version },
})
