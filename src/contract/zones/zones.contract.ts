import { classrooms } from '#domain/zones/classroom.ts'
import { equipment } from '#domain/zones/equipment.ts'
import { practiceBases } from '#domain/zones/practice-base.ts'
import { quotas } from '#domain/zones/quota.ts'
import { reservations } from '#domain/zones/reservation.ts'
import { stations } from '#domain/zones/station.ts'
import { works } from '#domain/zones/works.ts'
import { zones } from '#domain/zones/zone.ts'
import { registerContract } from '../http/register-contract.ts'

/** The routes of zones. */
export const zonesContract = registerContract(zones)

/** The routes of stations. */
export const stationsContract = registerContract(stations)

/** The routes of equipment. */
export const equipmentContract = registerContract(equipment)

/** The routes of repair works. */
export const worksContract = registerContract(works)

/** The routes of quotas. */
export const quotasContract = registerContract(quotas)

/** The routes of reservations. */
export const reservationsContract = registerContract(reservations)

/** The routes of what zone serves which practice. */
export const practiceBasesContract = registerContract(practiceBases)

/** The routes of classrooms. */
export const classroomsContract = registerContract(classrooms)
