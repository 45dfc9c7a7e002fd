import {
  absencesContract,
  bellsContract,
  publicTimetablesContract,
  teachingLoadsContract,
} from '#contract/timetables/timetables.contract.ts'
import { allRecords } from '#database/client/all-records.ts'
import { bells } from '#domain/timetables/bell.ts'
import { checkAbsences } from '#domain/timetables/check-absences.ts'
import { checkBells } from '#domain/timetables/check-bells.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'
import { findingsOfLoad } from './findings-of-load.ts'

/** Answers for bells, teaching loads, absences and public timetables; that loads are a whole curriculum is checked by imports alone. */
export function timetablesRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, bellsContract, {
    findingsAfter: async (reader, { site, day, pair }) =>
      checkBells(await allRecords(reader, bells, { site, day })).filter(
        ({ facts }) => facts.pair === pair || facts.before === pair,
      ),
  })
  serveRegister(serve, context, teachingLoadsContract, { findingsAfter: findingsOfLoad })
  serveRegister(serve, context, absencesContract, {
    findingsAfter: async (_, absence) => checkAbsences([absence]),
  })
  serveRegister(serve, context, publicTimetablesContract)
}
