import {
  classroomsContract,
  equipmentContract,
  practiceBasesContract,
  quotasContract,
  reservationsContract,
  stationsContract,
  worksContract,
  zonesContract,
} from '#contract/zones/zones.contract.ts'
import { whyNotChangeReservation } from '#domain/zones/change-reservation.ts'
import { checkEquipment } from '#domain/zones/check-equipment.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for zones, their stations, equipment, repair works, quotas and reservations, and for classrooms. */
export function zonesRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, zonesContract)
  serveRegister(serve, context, stationsContract)
  serveRegister(serve, context, equipmentContract, {
    findingsAfter: async (_, item) => checkEquipment([item]),
  })
  serveRegister(serve, context, worksContract)
  serveRegister(serve, context, quotasContract)
  serveRegister(serve, context, reservationsContract, { whyNotChange: whyNotChangeReservation })
  serveRegister(serve, context, practiceBasesContract)
  serveRegister(serve, context, classroomsContract)
}
