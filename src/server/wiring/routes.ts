import type { FastifyInstance } from 'fastify'
import { endLeftOrders } from '#database/client/orders.ts'
import { forgetImports } from '#database/exchange/forget-imports.ts'
import { READING } from '#database/exchange/imports.ts'
import { endLeftImproving } from '#database/timetables/improving.orders.ts'
import { endLeftTimetabling } from '#database/timetables/timetabling.orders.ts'
import { forgetReadings, WEEK_READING } from '#database/timetables/week-readings.ts'
import { endLeftPlanning } from '#database/years/planning.orders.ts'
import { demoRoutes } from '../access/demo.routes.ts'
import { keptViewsRoutes } from '../access/kept-views.routes.ts'
import { sessionRoutes } from '../access/session.routes.ts'
import { bookingsRoutes } from '../bookings/bookings.routes.ts'
import { zoneHoursRoutes } from '../bookings/zone-hours.routes.ts'
import { councilRoutes } from '../council/council.routes.ts'
import { importRoutes } from '../exchange/import.routes.ts'
import { READING_INTERRUPTED } from '../exchange/import-reading.ts'
import { journalRoutes } from '../exchange/journal.routes.ts'
import { linksRoutes } from '../exchange/links.routes.ts'
import { searchRoutes } from '../exchange/search.routes.ts'
import { setUpRoutes } from '../exchange/set-up.routes.ts'
import { workbookRoutes } from '../exchange/workbook.routes.ts'
import { fundingRoutes } from '../funding/funding.routes.ts'
import { groupsRoutes } from '../groups/groups.routes.ts'
import { hostsRoutes } from '../hosts/hosts.routes.ts'
import type { Context } from '../http/context.ts'
import { type Serve, serveOn } from '../http/serve.ts'
import { indicatorsRoutes } from '../indicators/indicators.routes.ts'
import { noticesRoutes } from '../notices/notices.routes.ts'
import { organisationsRoutes } from '../organisations/organisations.routes.ts'
import { accountRoutes } from '../people/account.routes.ts'
import { peopleRoutes } from '../people/people.routes.ts'
import { programmesRoutes } from '../programmes/programmes.routes.ts'
import { reportsRoutes } from '../reports/reports.routes.ts'
import { retrainingRoutes } from '../retraining/retraining.routes.ts'
import { rulesRoutes } from '../rules/rules.routes.ts'
import { calendarFeedsRoutes } from '../timetables/calendar-feeds.routes.ts'
import { daysRoutes } from '../timetables/days.routes.ts'
import { ownLessonsRoutes } from '../timetables/own-lessons.routes.ts'
import { publicTimetablesRoutes } from '../timetables/public-timetables.routes.ts'
import { publishedWeeksRoutes } from '../timetables/published-weeks.routes.ts'
import { termVersionsRoutes } from '../timetables/term-versions.routes.ts'
import { timetablesRoutes } from '../timetables/timetables.routes.ts'
import { WEEK_READING_INTERRUPTED } from '../timetables/week-reading.ts'
import { yearsRoutes } from '../years/years.routes.ts'
import { zonesRoutes } from '../zones/zones.routes.ts'
import { healthRoute } from './health.ts'

/** Each room's routes, in the order of the staircase. */
const ROOM_ROUTES: readonly ((serve: Serve, context: Context) => void)[] = [
  rulesRoutes,
  sessionRoutes,
  demoRoutes,
  keptViewsRoutes,
  setUpRoutes,
  accountRoutes,
  organisationsRoutes,
  peopleRoutes,
  programmesRoutes,
  groupsRoutes,
  zonesRoutes,
  retrainingRoutes,
  hostsRoutes,
  yearsRoutes,
  timetablesRoutes,
  termVersionsRoutes,
  daysRoutes,
  ownLessonsRoutes,
  publicTimetablesRoutes,
  calendarFeedsRoutes,
  bookingsRoutes,
  publishedWeeksRoutes,
  zoneHoursRoutes,
  fundingRoutes,
  councilRoutes,
  indicatorsRoutes,
  reportsRoutes,
  noticesRoutes,
  searchRoutes,
  linksRoutes,
  journalRoutes,
  importRoutes,
  workbookRoutes,
]

/** Opens the routes of all rooms on the app. */
export function openRoutes(app: FastifyInstance, context: Context): void {
  const serve = serveOn(app, context.doorman)
  for (const routes of ROOM_ROUTES) routes(serve, context)
  healthRoute(app, context)
  endLeftWork(app, context)
}

/** What a server leaves behind when it is killed ends when the next one starts; a server that stops waits for its work. */
function endLeftWork(app: FastifyInstance, { background, readings, database }: Context): void {
  app.addHook('onReady', async () => {
    await endLeftPlanning(database)
    await endLeftTimetabling(database)
    await endLeftImproving(database)
    await endLeftOrders(database, READING, READING_INTERRUPTED)
    await endLeftOrders(database, WEEK_READING, WEEK_READING_INTERRUPTED)
    await forgetImports(database)
    await forgetReadings(database)
  })
  app.addHook('onClose', async () => {
    await Promise.all([background.settled({ stop: true }), readings.settled({ stop: true })])
  })
}
