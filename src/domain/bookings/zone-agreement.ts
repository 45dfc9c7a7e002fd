import type { Agreement, AgreementKind } from '../organisations/agreement.ts'
import { isValidOn, type LocalDate } from '../values/local-date.ts'

/** An agreement as far as anybody who asks for a zone may know it: whose, of what kind, from when to when. */
export type AgreementTime = Pick<Agreement, 'organisation' | 'kind' | 'startsOn' | 'endsOn'>

/** What opens others' zones: to a college the network form, to an employer partnership in the cluster. */
const OPENS: Readonly<Record<'college' | 'employer', readonly AgreementKind[]>> = {
  college: ['network'],
  employer: ['partnership', 'network', 'nonFinancial'],
}

/** A party to a booking. */
export interface BookingParty {
  readonly organisation: string
  readonly isEmployer: boolean
  /** Agreements are signed with the base organisation, which has none with itself. */
  readonly isBase: boolean
}

/** Of the owner of a zone and the one who asks, the first that has no agreement in force on a date. */
export function withoutAgreement(
  agreements: readonly AgreementTime[],
  parties: readonly BookingParty[],
  date: LocalDate,
): string | undefined {
  return parties.find(
    ({ organisation, isBase, isEmployer }) =>
      !isBase &&
      !agreements.some(
        one =>
          one.organisation === organisation &&
          OPENS[isEmployer ? 'employer' : 'college'].includes(one.kind) &&
          isValidOn({ from: one.startsOn, to: one.endsOn }, date),
      ),
  )?.organisation
}
