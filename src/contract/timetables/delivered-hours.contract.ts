import { z } from 'zod'
import { route, XLSX } from '../http/route.ts'
import { dayNamesSchema } from './day-names.schema.ts'

const room = 'timetables'
const audience = 'acting'
const date = z.iso.date()
const code = z.string().max(100)
const pair = z.int().min(1).max(9)

const deliveredQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2200),
  term: z.coerce.number().int().min(1).max(2),
  on: date.optional().describe('Up to and including this day; the working date unless said'),
  teacher: code.optional().describe('The worker’s post'),
})

/** Delivered hours of a term by worker and part. */
export const deliveredHours = route({
  method: 'GET',
  path: '/delivered-hours',
  room,
  audience,
  summary: 'Plan and fact of teachers’ hours in a term; teachers get their own',
  query: deliveredQuery,
  answer: z.object({
    on: date,
    items: z.array(
      z.object({
        teacher: z.string(),
        loads: z.array(z.string()),
        audience: z.array(z.object({ group: z.string(), subgroup: z.int().nullable() })),
        index: z.string(),
        kind: z.enum(['theory', 'practical', 'laboratory', 'training']),
        planned: z.number(),
        held: z.number().describe('Held by the worker, in others’ stead and made up included'),
        instead: z.number(),
        byOthers: z.number(),
        madeUp: z.number(),
        cancelled: z.number(),
        dayOff: z.number(),
        left: z.number(),
        ahead: z.number(),
        short: z.number().describe('What the timetable will not deliver'),
        lessons: z
          .array(
            z.object({
              lesson: z.string(),
              date,
              pair,
              hours: z.number(),
              state: z.enum(['held', 'instead', 'byOthers', 'madeUp', 'cancelled', 'dayOff', 'ahead']),
              teacher: z.string().nullable(),
            }),
          )
          .describe('The lessons behind the numbers, where one teacher is asked about'),
      }),
    ),
    names: dayNamesSchema,
  }),
})

/** The same as a workbook. */
export const deliveredHoursFile = route({
  method: 'GET',
  path: '/delivered-hours.xlsx',
  room,
  audience,
  summary: 'Delivered hours of a term as a workbook',
  query: deliveredQuery.extend({
    college: code.optional(),
    lang: z.enum(['ru', 'en']).optional(),
  }),
  file: XLSX,
})

/** The routes of delivered hours. */
export const deliveredHoursRoutes = [deliveredHours, deliveredHoursFile] as const
