import type { BookingWish } from '#domain/bookings/booking.ts'
import type { BookingGround } from '#domain/bookings/booking-conflicts.ts'
import { usedInWeek } from '#domain/bookings/week-quota.ts'
import { type BookingParty, withoutAgreement } from '#domain/bookings/zone-agreement.ts'
import { sourceOf } from '#domain/bookings/zone-times.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { addDays, isValidOn, type LocalDate } from '#domain/values/local-date.ts'
import type { Zone } from '#domain/zones/zone.ts'
import type { ZoneRecords } from './zone-records.ts'
import { zoneTimesOf } from './zone-times-of.ts'

/** What a booking of a zone is held against, as the records stand. */
export function bookingGround(
  records: ZoneRecords,
  zone: Zone,
  { organisation }: Pick<BookingWish, 'organisation'>,
  number: number | null = null,
): BookingGround {
  const times = zoneTimesOf(records, zone)
  const itself = number === null ? null : sourceOf(number)
  const parties = [organisation, zone.owner].map(code => partyOf(records, code))
  return {
    ...{ times, itself },
    quotaOf: monday => {
      const allowed = quotaIn(records, zone, organisation, monday)
      return allowed === undefined
        ? undefined
        : { allowed, used: usedInWeek(times, organisation, monday, itself) }
    },
    withoutAgreement: date => {
      const lacking = withoutAgreement(records.agreements, parties, date)
      return lacking === undefined ? undefined : (records.organisations.get(lacking)?.shortName ?? lacking)
    },
    agreementRule: date => {
      const rule = ruleOn(records.rules, 'zoneAgreement', date)
      return rule?.value === 1 ? rule.severity : undefined
    },
  }
}

/** Places × shifts that an organisation may take in a week; nothing where the register sets no quota. */
function quotaIn(
  { quotas }: ZoneRecords,
  zone: Zone,
  organisation: string,
  monday: LocalDate,
): number | undefined {
  const rows = quotas.filter(
    one =>
      one.zone === zone.code &&
      one.organisation === organisation &&
      one.startsOn <= addDays(monday, 6) &&
      (one.endsOn === null || one.endsOn >= monday),
  )
  return rows.length === 0 ? undefined : rows.reduce((sum, { placeShifts }) => sum + placeShifts, 0)
}

const partyOf = ({ organisations, memberships, span }: ZoneRecords, organisation: string): BookingParty => ({
  organisation,
  isEmployer: organisations.get(organisation)?.kind === 'employer',
  isBase: memberships.some(
    one =>
      one.organisation === organisation &&
      one.role === 'base' &&
      isValidOn({ from: one.startsOn, to: one.endsOn }, span.from),
  ),
})
