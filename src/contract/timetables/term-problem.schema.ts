import { z } from 'zod'
import { lessonDescriptionSchema, lessonPlaceSchema } from './term-lesson.schema.ts'

const week = z.int().min(1).max(53)
const code = z.string()
const minutes = z.int().describe('Minutes since midnight')

const closure = z.object({
  weekday: z.int().nullable().describe('null: every day'),
  fromPair: z.int(),
  toPair: z.int(),
  weeks: z.array(week),
})

const pair = z.object({
  pair: z.int(),
  startsAt: minutes,
  endsAt: minutes,
  shift: z.int().nullable().describe('null: of both shifts'),
})

const lessonTime = z.object({
  weekdays: z.array(z.int()),
  pair: z.int(),
  startsAt: minutes,
  endsAt: minutes,
  price: z.number().describe('Points'),
})

const hoursLimit = z.object({
  hours: z.number().describe('Academic hours of a student at the most'),
  severity: z
    .enum(['block', 'warn', 'prefer'])
    .describe('block = must be kept; warn = broken by an order only; prefer = wished for'),
  source: z.string(),
})

/**
 * All that the timetable of a term is made from, without the reasons for which people are away: with it a page can say at
 * once what a move would mean. Equal choices of times and rooms stand once.
 */
export const termProblemSchema = z
  .object({
    term: z.object({ year: z.int(), number: z.int().min(1).max(2) }),
    weeks: z.array(week),
    sites: z.array(
      z.object({ code, municipality: z.string(), pairs: z.array(pair), saturday: z.array(pair) }),
    ),
    minutes: z.array(z.array(z.number())).describe('On the way: row = from, column = to, as in sites'),
    groups: z.array(
      z.object({
        code,
        college: code,
        site: code,
        daysPerWeek: z.int(),
        shift: z.int(),
        subgroups: z.array(z.int()),
        theoryWeeks: z.array(week),
      }),
    ),
    teachers: z.array(z.object({ code, name: z.string(), college: code, closures: z.array(closure) })),
    rooms: z.array(
      z.object({
        code,
        name: z.string(),
        kind: z.enum(['classroom', 'zone', 'workshop']),
        site: code,
        seats: z.int(),
        lessonsAtOnce: z.int().nullable(),
        closures: z.array(closure),
        taken: z.array(closure.extend({ seats: z.int().describe('Seats that are not to be had then') })),
      }),
    ),
    choicesOfTimes: z.array(z.array(lessonTime)),
    choicesOfRooms: z.array(z.array(z.object({ room: code, price: z.number() }))),
    tasks: z.array(
      lessonDescriptionSchema.extend({
        site: code.describe('The building whose bells it follows'),
        times: z.int().describe('The row in choicesOfTimes'),
        rooms: z.int().describe('The row in choicesOfRooms'),
        teachers: z.array(code),
        fixed: lessonPlaceSchema
          .nullable()
          .describe('Where it stands in force, if it is another college’s lesson'),
      }),
    ),
    limits: z.object({ day: hoursLimit, week: hoursLimit }),
    prices: z.object({
      groupGap: z.number(),
      teacherGap: z.number(),
      longDay: z.number(),
      otherSite: z.number(),
      otherShift: z.number(),
      sameDay: z.number(),
      moved: z.number(),
    }),
  })
  .meta({ id: 'TermProblem' })
