import { accessRoutes } from './access/access.contract.ts'
import { keptViewsRoutes } from './access/kept-views.contract.ts'
import { bookingsRoutes } from './bookings/bookings.contract.ts'
import { zoneHoursRoutes } from './bookings/zone-hours.contract.ts'
import { exchangeRoutes } from './exchange/exchange.contract.ts'
import type { Route } from './http/route.ts'
import { noticesRoutes } from './notices/notices.contract.ts'
import { registerContracts } from './register-contracts.ts'
import { reportsRoutes } from './reports/reports.contract.ts'
import { daysRoutes } from './timetables/days.contract.ts'
import { deliveredHoursRoutes } from './timetables/delivered-hours.contract.ts'
import { ownLessonsRoutes } from './timetables/own-lessons.contract.ts'
import { publicTimetablesRoutes } from './timetables/public-timetables.contract.ts'
import { publishedWeeksRoutes } from './timetables/published-weeks.contract.ts'
import { regroupingsRoutes } from './timetables/regroupings.contract.ts'
import { termDraftsRoutes } from './timetables/term-drafts.contract.ts'
import { termVersionsRoutes } from './timetables/term-versions.contract.ts'
import { yearsRoutes } from './years/years.contract.ts'

const registerRoutes: readonly Route[] = Object.values(registerContracts).flatMap(
  ({ list, workbook, one, create, change, end, history }): Route[] => [
    list,
    workbook,
    one,
    create,
    change,
    ...(end ? [end] : []),
    history,
  ],
)

/** Every route of the API, for its description. */
export const allRoutes: readonly Route[] = [
  ...reportsRoutes,
  ...accessRoutes,
  ...keptViewsRoutes,
  ...registerRoutes,
  ...yearsRoutes,
  ...termVersionsRoutes,
  ...termDraftsRoutes,
  ...regroupingsRoutes,
  ...daysRoutes,
  ...deliveredHoursRoutes,
  ...ownLessonsRoutes,
  ...publicTimetablesRoutes,
  ...bookingsRoutes,
  ...publishedWeeksRoutes,
  ...zoneHoursRoutes,
  ...noticesRoutes,
  ...exchangeRoutes,
]
