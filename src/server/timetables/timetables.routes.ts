import {
  absencesContract,
  bellsContract,
  teachingLoadsContract,
} from '#contract/timetables/timetables.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for bells, teaching loads and absences. */
export function timetablesRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, bellsContract)
  serveRegister(serve, context, teachingLoadsContract)
  serveRegister(serve, context, absencesContract)
}
