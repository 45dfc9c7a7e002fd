import {
  curriculaContract,
  curriculumCalendarsContract,
  curriculumHoursContract,
  curriculumRowsContract,
  deliveriesContract,
  occupationGroupsContract,
  programmesContract,
} from '#contract/programmes/programmes.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for programmes, curricula and their deliveries. */
export function programmesRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, occupationGroupsContract)
  serveRegister(serve, context, programmesContract)
  serveRegister(serve, context, curriculaContract)
  serveRegister(serve, context, curriculumRowsContract)
  serveRegister(serve, context, curriculumHoursContract)
  serveRegister(serve, context, curriculumCalendarsContract)
  serveRegister(serve, context, deliveriesContract)
}
