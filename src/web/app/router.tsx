import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { LostVisitor } from './LostVisitor.tsx'
import { PageError } from './PageError.tsx'

/** A query is written as people read it: `?on=2025-01-24`, without quotes or braces. */
const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

const stringifySearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const written = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return written ? `?${written}` : ''
}

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: LostVisitor,
  errorComponent: PageError,
})

const publicPages = createRoute({
  getParentRoute: () => root,
  id: 'public',
  component: lazyRouteComponent(() => import('./PublicFrame.tsx'), 'PublicFrame'),
})

const publicPage = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => publicPages,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, () => null>>, name),
  })

const office = createRoute({
  getParentRoute: () => root,
  id: 'office',
  component: lazyRouteComponent(() => import('./OfficeFrame.tsx'), 'OfficeFrame'),
})

const officePage = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => office,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, () => null>>, name),
  })

const registerPage = () => import('./RegisterRoute.tsx')

const hall = createRoute({
  getParentRoute: () => root,
  path: '/hall/$college',
  component: lazyRouteComponent(() => import('../timetables/HallPage.tsx'), 'HallPage'),
})

const routes = root.addChildren([
  hall,
  publicPages.addChildren([
    publicPage('/', () => import('../reports/PassportPage.tsx'), 'PassportPage'),
    publicPage('/programmes', () => import('../reports/CataloguePage.tsx'), 'CataloguePage'),
    publicPage('/timetable', () => import('../timetables/PublicTimetablesPage.tsx'), 'PublicTimetablesPage'),
    publicPage(
      '/timetable/$kind/$code',
      () => import('../timetables/PublicTimetablePage.tsx'),
      'PublicTimetablePage',
    ),
    publicPage('/sign-in', () => import('../access/SignInPage.tsx'), 'SignInPage'),
    publicPage('/set-password', () => import('../access/SetPasswordPage.tsx'), 'SetPasswordPage'),
    publicPage('/setup', () => import('../access/SetUpPage.tsx'), 'SetUpPage'),
  ]),
  office.addChildren([
    officePage('/today', () => import('../notices/TodayPage.tsx'), 'TodayPage'),
    officePage('/imports', () => import('../exchange/ImportsPage.tsx'), 'ImportsPage'),
    officePage('/imports/$id', () => import('../exchange/ImportPage.tsx'), 'ImportPage'),
    officePage('/timetables', () => import('../timetables/TimetablePage.tsx'), 'TimetablePage'),
    officePage(
      '/published-weeks',
      () => import('../timetables/PublishedWeeksPage.tsx'),
      'PublishedWeeksPage',
    ),
    officePage(
      '/published-weeks/readings/$id',
      () => import('../timetables/WeekReadingPage.tsx'),
      'WeekReadingPage',
    ),
    officePage('/bookings', () => import('../bookings/BookingsPage.tsx'), 'BookingsPage'),
    officePage('/day', () => import('../timetables/DayPage.tsx'), 'DayPage'),
    officePage('/delivered-hours', () => import('../timetables/HoursPage.tsx'), 'HoursPage'),
    officePage('/zone-hours', () => import('../bookings/ZoneHoursPage.tsx'), 'ZoneHoursPage'),
    officePage('/years', () => import('../years/YearPage.tsx'), 'YearPage'),
    officePage('/accounts', () => import('../access/AccountsPage.tsx'), 'AccountsPage'),
    officePage('/my-calendar', () => import('../timetables/MyCalendarPage.tsx'), 'MyCalendarPage'),
    officePage('/sessions', () => import('../access/SessionsPage.tsx'), 'SessionsPage'),
    officePage('/journal', () => import('../exchange/JournalPage.tsx'), 'JournalPage'),
    officePage('/outbox', () => import('../notices/OutboxPage.tsx'), 'OutboxPage'),
    officePage('/programmes/register', registerPage, 'ProgrammesRoute'),
    officePage('/programmes/register/$key', registerPage, 'ProgrammesRoute'),
    officePage('/$register', registerPage, 'RegisterRoute'),
    officePage('/$register/$key', registerPage, 'RegisterRoute'),
  ]),
])

/** All pages; each is fetched when it is first opened, so that the public page stays light. */
export const router = createRouter({ routeTree: routes, parseSearch, stringifySearch, defaultPreload: false })
