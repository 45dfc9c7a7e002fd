import { absences } from '#domain/timetables/absence.ts'
import { bells } from '#domain/timetables/bell.ts'
import { publicTimetables } from '#domain/timetables/public-timetable.ts'
import { teachingLoads } from '#domain/timetables/teaching-load.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of bells. */
export const bellsContract = registerContract(bells)

/** The routes of teaching loads. */
export const teachingLoadsContract = registerContract(teachingLoads)

/** The routes of absences. */
export const absencesContract = registerContract(absences)

/** The routes of public timetables. */
export const publicTimetablesContract = registerContract(publicTimetables)
