import { z } from 'zod'
import { bookingPurposeWords, bookingStatusWords } from '#domain/bookings/booking.ts'
import { route, XLSX } from '../http/route.ts'
import { saidRefusalSchema } from '../years/refusal.schema.ts'

const room = 'bookings'
const audience = 'acting'
const date = z.iso.date()
const code = z.string().max(100)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const numberParam = z.object({ number: z.coerce.number().int().min(1) })
const moment = z.iso.datetime({ offset: true })
const keysOf = <K extends string>(words: Readonly<Record<K, unknown>>) => Object.keys(words) as [K, ...K[]]
const minutes = z.int().describe('Minutes since midnight')

const wishSchema = z
  .strictObject({
    zone: code,
    organisation: code.describe('The college or employer that asks'),
    purpose: z.enum(keysOf(bookingPurposeWords)),
    title: z.string().trim().min(1).max(200),
    group: code.nullable().default(null).describe('The group that comes, one of the asker’s'),
    startsOn: date,
    endsOn: date,
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    startsAt: time,
    endsAt: time,
    places: z.int().min(1).max(500).nullable().describe('Student places; null: the whole zone'),
  })
  .meta({ id: 'BookingWish' })

const statusSchema = z.enum(keysOf(bookingStatusWords))

const actsSchema = z.object({
  approve: saidRefusalSchema,
  decline: saidRefusalSchema,
  withdraw: saidRefusalSchema,
  cancel: saidRefusalSchema,
  recordUse: saidRefusalSchema,
})

const bookingSchema = wishSchema.extend({
  number: z.int(),
  status: statusSchema,
  revision: z.int().describe('To be sent back with a decision'),
  person: code.nullable().describe('Who asked'),
  contact: code.nullable().describe('The person with whom to speak'),
  madeAt: moment,
  decidedBy: code.nullable(),
  decidedAt: moment.nullable(),
  reason: z.string().nullable(),
  cancelledFrom: date.nullable(),
  owner: code.describe('The organisation whose zone it is'),
  isMine: z.boolean().describe('Asked for by an organisation for which the reader acts'),
  isMyZone: z.boolean().describe('The reader decides about the zone'),
  dates: z.int().describe('How many days it has'),
  isOver: z.boolean().describe('All of its days are past: a request of them can no longer be approved'),
  toConfirm: z.array(date).describe('Past days of which nobody has said what they really took'),
})

const namesSchema = z.object({
  zones: z.record(z.string(), z.string()),
  organisations: z.record(z.string(), z.string()),
  people: z.record(z.string(), z.string()),
})

const phrase = z.object({ ru: z.string(), en: z.string() })

const conflictSchema = z.object({
  date,
  weight: z.enum(['blocks', 'needsReason', 'warns']),
  code: z.string(),
  sentence: z.string(),
})

/** Bookings that meet some days. */
export const bookingList = route({
  method: 'GET',
  path: '/bookings',
  room,
  audience,
  summary: 'Bookings that meet some days, as far as the reader sees them',
  query: z.object({ from: date, to: date }),
  answer: z.object({
    items: z.array(bookingSchema),
    names: namesSchema,
    ask: saidRefusalSchema.describe('Why the reader may not ask for zones'),
    asksFor: z.array(z.object({ code, name: z.string() })).describe('In whose name the reader may ask'),
  }),
})

/** The same as a workbook. */
export const bookingListFile = route({
  method: 'GET',
  path: '/bookings.xlsx',
  room,
  audience,
  summary: 'Bookings that meet some days, as a workbook',
  query: z.object({
    from: date,
    to: date,
    numbers: z.string().max(4000).optional().describe('Only these, separated by commas, in this order'),
    lang: z.enum(['ru', 'en']).optional(),
  }),
  file: XLSX,
})

/** One booking with what stands against it now, its use and its history. */
export const oneBooking = route({
  method: 'GET',
  path: '/bookings/:number',
  room,
  audience,
  summary: 'A booking, what stands against it now, what its days really took, and its history',
  params: numberParam,
  answer: z.object({
    booking: bookingSchema,
    acts: actsSchema.describe(
      'Why each act is closed to the reader; approval with a reason where one is needed',
    ),
    needsReason: z.boolean().describe('Whether it is approved only with a reason'),
    conflicts: z.array(conflictSchema),
    seats: z.int().describe('Student places of the zone on its first day'),
    days: z.array(z.object({ date, free: z.int().describe('Places that are free without it') })),
    uses: z.array(
      z.object({
        date,
        places: z.int(),
        minutes: z.int(),
        note: z.string().nullable(),
        confirmedBy: code.nullable(),
        confirmedAt: moment,
      }),
    ),
    history: z.array(
      z.object({
        at: moment,
        status: statusSchema,
        reason: z.string().nullable(),
        role: z.string().nullable(),
        organisation: code.nullable(),
      }),
    ),
    names: namesSchema,
  }),
})

/** A zone through a week: when it is open, and who takes places. */
export const zoneWeek = route({
  method: 'GET',
  path: '/zone-weeks/:zone',
  room,
  audience,
  summary: 'A zone through the week of a day: its hours, its places, and who takes them',
  params: z.object({ zone: code }),
  query: z.object({ day: date }),
  answer: z.object({
    zone: code,
    name: phrase,
    owner: code,
    monday: date,
    open: z.object({ startsAt: minutes, endsAt: minutes }),
    days: z.array(z.object({ date, isOpen: z.boolean(), seats: z.int(), holiday: z.string().nullable() })),
    takings: z.array(
      z.object({
        date,
        kind: z.enum([
          'lesson',
          'practice',
          'maintenance',
          'exam',
          'repair',
          'breakdown',
          'other',
          'booking',
        ]),
        name: phrase,
        source: z.string(),
        booking: z.int().nullable().describe('The number of a booking that the reader sees'),
        places: z.int().nullable().describe('null: the whole zone'),
        startsAt: minutes,
        endsAt: minutes,
        isFirm: z.boolean().describe('A request that waits is not'),
      }),
    ),
  }),
})

const nearSchema = z.object({ zone: code, startsOn: date, endsOn: date, startsAt: time, endsAt: time })

/** What stands against a wish, before it is sent. Nothing is written. */
export const checkBooking = route({
  method: 'POST',
  path: '/bookings/check',
  room,
  audience,
  summary: 'Free places for a wish, what stands against it, and the nearest times at which nothing does',
  body: wishSchema,
  answer: z.object({
    refusal: saidRefusalSchema,
    isApprovedAtOnce: z.boolean().describe('The owner asks nobody'),
    needsReason: z.boolean(),
    free: z.int().describe('The fewest places that are free on any of its days'),
    seats: z.int(),
    dates: z.int(),
    conflicts: z.array(conflictSchema),
    near: z.array(nearSchema.extend({ name: phrase })),
  }),
})

const doneSchema = z.object({
  number: z.int(),
  status: statusSchema,
  told: z.int().describe('Letters to the people concerned'),
})

/** Asks for a zone. */
export const requestBooking = route({
  method: 'POST',
  path: '/bookings',
  room,
  audience,
  summary: 'Ask for places of a zone; what the owner takes for itself is approved at once',
  status: 201,
  body: wishSchema.extend({ reason: z.string().trim().max(400).nullable().default(null) }),
  answer: doneSchema,
})

/** Decides about a booking, or takes it back. */
export const decideBooking = route({
  method: 'POST',
  path: '/bookings/:number/decisions',
  room,
  audience,
  summary: 'Approve or decline a request, withdraw it, or cancel what was approved',
  status: 201,
  params: numberParam,
  body: z.strictObject({
    act: z.enum(['approve', 'decline', 'withdraw', 'cancel']),
    revision: z.int().describe('The revision that was seen'),
    reason: z.string().trim().max(400).nullable().default(null),
  }),
  answer: doneSchema,
})

/** Records what a date of a booking really took. */
export const recordBookingUse = route({
  method: 'POST',
  path: '/bookings/:number/uses',
  room,
  audience,
  summary: 'Record what a day of a booking really took; a later word takes the place of an earlier one',
  status: 201,
  params: numberParam,
  body: z.strictObject({
    date,
    places: z.int().min(0).max(500).describe('0: nobody came'),
    minutes: z.int().min(0).max(1440),
    note: z.string().trim().min(1).max(400).nullable().default(null),
  }),
  answer: z.object({ number: z.int(), date }),
})

/** The routes of bookings. */
export const bookingsRoutes = [
  bookingList,
  bookingListFile,
  oneBooking,
  zoneWeek,
  checkBooking,
  requestBooking,
  decideBooking,
  recordBookingUse,
] as const
