import { z } from 'zod'
import { route } from '../http/route.ts'
import { lessonsOfDaySchema } from './lessons-of-day.schema.ts'

const room = 'timetables'
const audience = 'public'

/** The media type of a calendar that clients subscribe to. */
export const CALENDAR = 'text/calendar; charset=utf-8'

const cluster = z.string().max(100).optional().describe('The code of the cluster; the first one otherwise')
const lang = z.enum(['ru', 'en']).optional()
const kind = z.enum(['group', 'room', 'zone', 'teacher', 'college'])
const code = z.string().min(1).max(100)
const subject = z.object({ kind: kind.describe('A room is a classroom; a zone is a workshop too'), code })

const termSchema = z.object({
  year: z.int().describe('The year in which the academic year begins'),
  term: z.int().min(1).max(2),
  from: z.iso.date(),
  to: z.iso.date(),
})

/** The colleges that show their timetables, and whose they show. */
export const publicTimetables = route({
  method: 'GET',
  path: '/public/timetables',
  room,
  audience,
  summary:
    'The colleges that show their timetables to everyone, with their groups, teachers, rooms and zones',
  query: z.object({ cluster }),
  answer: z.object({
    today: z.iso.date(),
    demo: z.boolean(),
    terms: z.array(termSchema).describe('The terms of which a timetable is in force, in their order'),
    colleges: z.array(
      z.object({
        code,
        name: z.string(),
        nameEn: z.string().nullable(),
        namesTeachers: z.boolean(),
        groups: z.array(z.object({ code, programme: z.string(), programmeEn: z.string().nullable() })),
        teachers: z.array(z.object({ code, name: z.string() })),
        rooms: z.array(z.object({ code, name: z.string(), kind: z.enum(['classroom', 'zone', 'workshop']) })),
      }),
    ),
  }),
})

/** The lessons of dates. */
export const publicDays = route({
  method: 'GET',
  path: '/public/timetables/:kind/:code',
  room,
  audience,
  summary: 'The lessons of a group, room, zone, teacher or whole college on a date or in its week',
  params: subject,
  query: z.object({
    cluster,
    date: z.iso.date().optional().describe('The working date otherwise, or the nearest one with a timetable'),
    span: z.enum(['day', 'week']).default('week').describe('The date alone, or the days of its week'),
  }),
  answer: z.object({
    today: z.iso.date(),
    now: z.iso.datetime({ offset: true }).describe('The moment at which this was read'),
    date: z.iso.date().describe('The day that is meant'),
    demo: z.boolean(),
    subject: z.object({ kind, code, name: z.string(), college: z.string(), collegeName: z.string() }),
    terms: z.array(termSchema),
    days: z.array(lessonsOfDaySchema),
  }),
})

/** The calendar of a group, room, zone or teacher. */
export const publicCalendar = route({
  method: 'GET',
  path: '/public/timetables/:kind/:code.ics',
  room,
  audience,
  summary: 'The calendar feed of a group, room, zone, teacher or whole college',
  params: subject,
  query: z.object({ cluster, lang }),
  file: CALENDAR,
})

/** A person's own calendar, at an address that nobody guesses. */
export const ownCalendar = route({
  method: 'GET',
  path: '/public/calendars/:secret.ics',
  room,
  audience,
  summary: 'The calendar feed of a person: lessons attended and taught',
  params: z.object({ secret: z.string().regex(/^[\w-]{43}$/) }),
  query: z.object({ lang }),
  file: CALENDAR,
})

const feed = z.object({ id: z.int(), madeAt: z.iso.datetime({ offset: true }) })

/** The addresses of one's own calendar. */
export const calendarFeeds = route({
  method: 'GET',
  path: '/calendar-feeds',
  room,
  audience: 'acting',
  summary: 'One’s own calendar addresses that are not revoked',
  answer: z.object({ items: z.array(feed) }),
})

/** Makes an address. */
export const makeCalendarFeed = route({
  method: 'POST',
  path: '/calendar-feeds',
  room,
  audience: 'acting',
  summary: 'Make an address of one’s own calendar; it is told this once',
  status: 201,
  answer: feed.extend({ href: z.string().describe('The path of the feed') }),
})

/** Revokes an address. */
export const revokeCalendarFeed = route({
  method: 'DELETE',
  path: '/calendar-feeds/:id',
  room,
  audience: 'acting',
  summary: 'Revoke an address of one’s own calendar',
  status: 204,
  params: z.object({ id: z.coerce.number().int().min(1) }),
})

/** The routes of public timetables and of calendars. */
export const publicTimetablesRoutes = [
  publicTimetables,
  publicDays,
  publicCalendar,
  ownCalendar,
  calendarFeeds,
  makeCalendarFeed,
  revokeCalendarFeed,
] as const
