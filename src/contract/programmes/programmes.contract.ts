import { curricula } from '#domain/programmes/curriculum.ts'
import { curriculumCalendars } from '#domain/programmes/curriculum-calendar.ts'
import { curriculumHours } from '#domain/programmes/curriculum-hours.ts'
import { curriculumRows } from '#domain/programmes/curriculum-row.ts'
import { deliveries } from '#domain/programmes/delivery.ts'
import { occupationGroups } from '#domain/programmes/occupation-group.ts'
import { programmes } from '#domain/programmes/programme.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of groups of occupations. */
export const occupationGroupsContract = registerContract(occupationGroups)

/** The routes of programmes. */
export const programmesContract = registerContract(programmes)

/** The routes of curricula. */
export const curriculaContract = registerContract(curricula)

/** The routes of the rows of curricula. */
export const curriculumRowsContract = registerContract(curriculumRows)

/** The routes of the hours of curricula. */
export const curriculumHoursContract = registerContract(curriculumHours)

/** The routes of the calendars of curricula. */
export const curriculumCalendarsContract = registerContract(curriculumCalendars)

/** The routes of deliveries. */
export const deliveriesContract = registerContract(deliveries)
