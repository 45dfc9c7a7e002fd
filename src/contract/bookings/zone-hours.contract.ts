import { z } from 'zod'
import { route, XLSX } from '../http/route.ts'
import { saidRefusalSchema } from '../years/refusal.schema.ts'

const room = 'bookings'
const audience = 'acting'
const date = z.iso.date()
const hours = z.number().describe('Workplace-hours of 60 minutes')
const share = z.number().nullable().describe('Used ÷ available; null where nothing is available')

const period = z.object({
  from: date.describe('The first day, such as 2025-09-01'),
  to: date.describe('The last day, within the same academic year'),
})
const zoneParam = z.object({ zone: z.string().max(40) })

const downtimeKind = z.enum(['maintenance', 'repair', 'breakdown'])

const loadSchema = z
  .object({
    available: hours.describe('Places × hours for which the zone is open'),
    downtime: hours,
    downtimeBy: z.record(downtimeKind, hours),
    planned: hours,
    idle: hours.describe('Neither planned nor down'),
    byNow: z
      .object({ available: hours, downtime: hours, planned: hours, held: hours, idle: hours })
      .describe('Of the days that have passed'),
    plan: share,
    fact: share,
  })
  .meta({ id: 'ZoneLoad' })

const zoneHeadSchema = z.object({
  zone: z.string(),
  name: z.string(),
  kind: z.enum(['zone', 'workshop']),
  owner: z.string(),
  ownerName: z.string(),
  isWhole: z.boolean().describe('Whether the reader sees who uses it; otherwise the own use and the rest'),
})

/** How far each zone is used. */
export const zoneHours = route({
  method: 'GET',
  path: '/zone-hours',
  room,
  audience,
  summary: 'Workplace-hours of all zones in a period: available, down, planned, held',
  query: period,
  answer: z.object({
    ...period.shape,
    on: date.describe('The last day that has passed'),
    zones: z.array(zoneHeadSchema.extend({ load: loadSchema })),
    total: loadSchema,
  }),
})

/** The hours of all zones as a spreadsheet. */
export const zoneHoursFile = route({
  method: 'GET',
  path: '/zone-hours.xlsx',
  room,
  audience,
  summary: 'Workplace-hours of all zones in a period, by organisation, as a spreadsheet',
  query: period,
  file: XLSX,
})

const shareSchema = z.object({
  organisation: z.string().nullable().describe('null: all others together'),
  name: z.string(),
  isOwner: z.boolean(),
  placeShifts: z.int().nullable().describe('Place-shifts a week by the quota of the last day of the period'),
  priority: z.int().nullable(),
  entitled: hours.nullable().describe('What the quota gives in the period; null without one'),
  entitledByNow: hours.nullable(),
  planned: hours,
  held: hours,
})

const balanceSchema = z.object({
  organisation: z.string(),
  name: z.string(),
  months: z.array(
    z.object({
      month: date.describe('The first day of the month'),
      carried: hours,
      entitled: hours,
      used: hours,
      isFact: z.boolean().describe('Held in a month that has ended, planned before'),
      balance: hours,
    }),
  ),
})

const costSchema = z.object({
  organisation: z.string(),
  name: z.string(),
  held: hours,
  amount: z.int().describe('In kopecks; hours without a price are not in it'),
  unpriced: hours,
  lines: z.array(
    z.object({
      from: date,
      to: date,
      held: hours,
      hourPrice: z.int().nullable().describe('In kopecks'),
      amount: z.int().nullable().describe('In kopecks'),
    }),
  ),
})

const outSchema = z.object({
  code: z.string(),
  kind: downtimeKind,
  startsOn: date,
  endsOn: date,
  places: z.int().nullable().describe('null: the whole zone'),
  reason: z.string(),
  restore: saidRefusalSchema.describe('Why the reader may not end it'),
})

/** The ledger of one zone. */
export const zoneLedger = route({
  method: 'GET',
  path: '/zone-hours/:zone',
  room,
  audience,
  summary: 'Who has how much of a zone in a period; its balances, costs and downtime',
  params: zoneParam,
  query: period,
  answer: zoneHeadSchema.extend({
    ...period.shape,
    on: date,
    load: loadSchema,
    weeks: z.array(
      z.object({ from: date, to: date, available: hours, downtime: hours, planned: hours, held: hours }),
    ),
    shares: z.array(shareSchema),
    balances: z.array(balanceSchema).describe('Of the academic year, of those with a quota'),
    carrying: z
      .object({ percent: z.number(), months: z.number().nullable(), source: z.string() })
      .nullable()
      .describe('What of a balance goes over to the next month; null where no rule says so'),
    costs: z.array(costSchema),
    queue: z
      .array(
        z.object({
          booking: z.int(),
          organisation: z.string(),
          name: z.string(),
          balance: hours.nullable(),
          reason: z.string().nullable().describe('Why it stands before the next one'),
        }),
      )
      .describe('Requests that wait, whoever goes first at the head'),
    out: z.array(outSchema).describe('What stands still on the day, or is announced'),
    stations: z.array(z.object({ code: z.string(), name: z.string(), quantity: z.int() })),
    report: saidRefusalSchema.describe('Why the reader may not report a breakdown'),
  }),
})

/** The records behind the figures of a zone. */
export const zoneRecords = route({
  method: 'GET',
  path: '/zone-hours/:zone/records',
  room,
  audience,
  summary: 'The lessons, bookings, exams and downtimes behind the hours of a zone',
  params: zoneParam,
  query: period.extend({ organisation: z.string().max(40).optional() }),
  answer: z.object({
    uses: z.array(
      z.object({
        date,
        organisation: z.string(),
        name: z.string(),
        source: z.enum(['lesson', 'block', 'booking', 'exam', 'other']),
        record: z.string(),
        group: z.string().nullable(),
        subgroup: z.int().nullable(),
        part: z.string().nullable().describe('The index in the curriculum'),
        planned: hours,
        held: hours,
      }),
    ),
    downtimes: z.array(
      z.object({ date, reservation: z.string(), kind: downtimeKind, reason: z.string(), lost: hours }),
    ),
  }),
})

/** Reports a machine that broke: its places are out of every plan from now on. */
export const reportBreakdown = route({
  method: 'POST',
  path: '/zone-hours/:zone/breakdowns',
  room,
  audience,
  summary: 'Report stations that do not work',
  status: 201,
  params: zoneParam,
  body: z.strictObject({
    station: z.string().max(40),
    quantity: z.int().min(1).max(200),
    startsOn: date,
    endsOn: date.describe('The last day on which they are expected not to work'),
    note: z.string().trim().max(200).default(''),
  }),
  answer: z.object({ reservation: z.string() }),
})

/** Ends a breakdown. */
export const endBreakdown = route({
  method: 'POST',
  path: '/zone-hours/:zone/breakdowns/:reservation/end',
  room,
  audience,
  summary: 'Say that stations work again',
  params: zoneParam.extend({ reservation: z.string().max(40) }),
  body: z.strictObject({ worksFrom: date.describe('The first day on which they work again') }),
  answer: z.object({ endsOn: date }),
})

/** Every route of zones' hours. */
export const zoneHoursRoutes = [
  zoneHours,
  zoneHoursFile,
  zoneLedger,
  zoneRecords,
  reportBreakdown,
  endBreakdown,
] as const
