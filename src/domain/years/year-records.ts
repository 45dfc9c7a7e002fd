import type { Enrolment } from '../groups/enrolment.ts'
import type { Group } from '../groups/group.ts'
import type { Subgroup } from '../groups/subgroup.ts'
import type { Place } from '../hosts/place.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { Site } from '../organisations/site.ts'
import type { Travel } from '../organisations/travel.ts'
import type { Person } from '../people/person.ts'
import type { CurriculumCalendar } from '../programmes/curriculum-calendar.ts'
import type { CurriculumHours } from '../programmes/curriculum-hours.ts'
import type { CurriculumRow } from '../programmes/curriculum-row.ts'
import type { Delivery } from '../programmes/delivery.ts'
import type { Certificate } from '../retraining/certificate.ts'
import type { Opening } from '../retraining/opening.ts'
import type { CalendarDay } from '../rules/calendar-day.ts'
import type { Rule } from '../rules/rule.ts'
import type { PracticeBase } from '../zones/practice-base.ts'
import type { Quota } from '../zones/quota.ts'
import type { Reservation } from '../zones/reservation.ts'
import type { Station } from '../zones/station.ts'
import type { Zone } from '../zones/zone.ts'

/**
 * The records of a cluster that an academic year is planned from. All the registers of a cluster serve; so do records
 * without names, which are the same for everyone who reads the plan.
 */
export interface YearRecords {
  readonly organisations: readonly Pick<Organisation, 'code' | 'shortName'>[]
  readonly sites: readonly Site[]
  readonly travels: readonly Travel[]
  /** Of each subgroup at least the youngest. */
  readonly persons: readonly Pick<Person, 'code' | 'birthDate'>[]
  readonly deliveries: readonly Delivery[]
  readonly curriculumRows: readonly CurriculumRow[]
  readonly curriculumHours: readonly CurriculumHours[]
  readonly curriculumCalendars: readonly CurriculumCalendar[]
  readonly groups: readonly Group[]
  readonly subgroups: readonly Subgroup[]
  readonly enrolments: readonly Enrolment[]
  readonly zones: readonly Zone[]
  readonly stations: readonly Station[]
  readonly quotas: readonly Quota[]
  readonly reservations: readonly Reservation[]
  readonly practiceBases: readonly PracticeBase[]
  readonly certificates: readonly Certificate[]
  readonly openings: readonly Opening[]
  readonly places: readonly Place[]
  readonly rules: readonly Rule[]
  readonly calendarDays: readonly CalendarDay[]
}
