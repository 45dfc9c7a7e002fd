import type { Enrolment } from '#domain/groups/enrolment.ts'
import type { Group } from '#domain/groups/group.ts'
import type { Subgroup } from '#domain/groups/subgroup.ts'
import type { Place } from '#domain/hosts/place.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Site } from '#domain/organisations/site.ts'
import type { Travel } from '#domain/organisations/travel.ts'
import type { Person } from '#domain/people/person.ts'
import type { CurriculumCalendar } from '#domain/programmes/curriculum-calendar.ts'
import type { CurriculumHours } from '#domain/programmes/curriculum-hours.ts'
import type { CurriculumRow } from '#domain/programmes/curriculum-row.ts'
import type { Delivery } from '#domain/programmes/delivery.ts'
import type { Certificate } from '#domain/retraining/certificate.ts'
import type { Opening } from '#domain/retraining/opening.ts'
import type { Rule } from '#domain/rules/rule.ts'
import type { PracticeBase } from '#domain/zones/practice-base.ts'
import type { Quota } from '#domain/zones/quota.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import type { Station } from '#domain/zones/station.ts'
import type { Zone } from '#domain/zones/zone.ts'

/** The records of a cluster that a year plan is made from; all the registers of a cluster serve as well. */
export interface YearRecords {
  readonly organisations: readonly Pick<Organisation, 'code' | 'shortName'>[]
  readonly sites: readonly Site[]
  readonly travels: readonly Travel[]
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
}
