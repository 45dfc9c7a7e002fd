import { z } from 'zod'
import { route, XLSX } from '../http/route.ts'
import { saidRefusalSchema } from '../years/refusal.schema.ts'
import { dayNamesSchema } from './day-names.schema.ts'

const room = 'timetables'
const audience = 'acting'
const date = z.iso.date()
const code = z.string().max(100)
const pair = z.int().min(1).max(9)
const dateParam = z.object({ date: date.describe('Such as 2025-09-01') })

/** Where one lesson is held on one date, and by whom. */
const dayPlaceSchema = z
  .strictObject({
    date,
    pair: pair.describe('The first pair of the day'),
    teacher: code.describe('The worker’s post'),
    room: code.nullable().describe('A classroom, zone or workshop'),
  })
  .meta({ id: 'DayPlace' })

const lessonOnDate = z.strictObject({
  lesson: z.string().max(200),
  date: date.describe('The date on which the timetable has it'),
})

const substitutionSchema = lessonOnDate
  .extend({
    kind: z.enum(['teacher', 'room', 'move', 'join', 'cancel', 'makeUp']),
    to: dayPlaceSchema.nullable().describe('null: not held, its hours are to be made up'),
    joins: lessonOnDate.nullable().describe('The lesson with which it is held together'),
  })
  .meta({ id: 'Substitution' })

const eventSchema = z
  .strictObject({
    kind: z.enum(['teacherAway', 'roomClosed', 'groupAway', 'employerCancels']),
    subject: code.describe('The worker’s post, the room, the group or the organisation'),
    startsOn: date,
    endsOn: date,
    fromPair: pair.nullable().describe('null: from the first pair'),
    toPair: pair.nullable().describe('null: to the last pair'),
    places: z.int().min(1).max(500).nullable().describe('Places of a zone that are closed; null: all of it'),
  })
  .meta({ id: 'DayEvent' })

const causeSchema = z.enum(['teacherAway', 'roomClosed', 'groupAway', 'employerCancels', 'makeUp', 'other'])

const lessonSchema = z.object({
  lesson: z.string(),
  date,
  index: z.string(),
  kind: z.enum(['theory', 'practical', 'laboratory', 'training']),
  audience: z.array(z.object({ group: z.string(), subgroup: z.int().nullable() })),
  students: z.int(),
  pairs: z.int(),
  place: dayPlaceSchema.describe('Where it is, or was to be'),
  seen: z.int().nullable().describe('The act that has decided about it; to be sent back with a change'),
})

const madeSubstitutionSchema = substitutionSchema.extend({
  act: z.int(),
  groups: z.array(z.string()),
  subgroup: z.int().nullable(),
  index: z.string(),
  pairs: z.int(),
  was: z.object({ pair, teacher: z.string(), room: z.string().nullable() }),
  cause: causeSchema,
  orderNumber: z.string().nullable(),
})

/** What a date has instead of what the timetable says. */
export const oneDay = route({
  method: 'GET',
  path: '/days/:date',
  room,
  audience,
  summary: 'Substitutions of a date, and the acts that made them',
  params: dateParam,
  query: z.object({ until: date.optional().describe('The last day of the acts, where it is a later one') }),
  answer: z.object({
    date,
    holiday: z.string().nullable(),
    isInForce: z.boolean().describe('Whether a timetable is in force on the date'),
    nearest: date.nullable().describe('Otherwise the next day on which one is'),
    lessons: z.int().describe('Lessons that the timetable has on the date, as far as the reader may ask'),
    substitutions: z
      .array(madeSubstitutionSchema)
      .describe('Teachers and students get those that concern them'),
    acts: z
      .array(
        z.object({
          number: z.int(),
          college: z.string(),
          cause: causeSchema,
          note: z.string(),
          orderNumber: z.string().nullable(),
          madeBy: z.string().nullable(),
          madeAt: z.iso.datetime({ offset: true }),
          substitutions: z.int(),
        }),
      )
      .describe('From the date to the last day; only for those who make substitutions'),
    names: dayNamesSchema,
    change: saidRefusalSchema.describe('Why the reader may not make substitutions'),
  }),
})

const proposalSchema = z.object({
  kind: z.enum(['teacher', 'room', 'move', 'exchange', 'join', 'cancel']),
  changes: z.array(substitutionSchema.extend({ seen: z.int().nullable() })),
  price: z.number().describe('In points; the sum of its parts'),
  parts: z.record(z.string(), z.number()),
  moved: z.int().describe('Lessons that are held at another time'),
  remarks: z.array(z.string()),
})

/** What is out on dates, what that touches, and how to go on. Nothing is written. */
export const repairOfDays = route({
  method: 'POST',
  path: '/days/:date/repair',
  room,
  audience,
  summary: 'What is out from a date on, the lessons that it touches, and proposals for each',
  params: dateParam,
  body: z.strictObject({
    until: date.describe('The last day, at most two weeks later'),
    asked: z.array(eventSchema).max(20).default([]).describe('On top of absences and reservations'),
  }),
  answer: z.object({
    out: z.array(eventSchema.extend({ isAsked: z.boolean() })),
    lessons: z.array(
      z.object({
        lesson: lessonSchema,
        lacks: z.array(z.enum(['teacher', 'room', 'students'])),
        proposals: z.array(proposalSchema).describe('The cheapest first'),
        chosen: z.int().describe('The row of the proposal that the repair of the whole takes'),
      }),
    ),
    moved: z.int().describe('Lessons that the repair moves to another time'),
    price: z.number(),
    practice: z
      .array(
        z.object({
          block: z.string().describe('In the year plan'),
          group: z.string(),
          subgroup: z.int().describe('0 for the whole group'),
          students: z.int(),
          index: z.string(),
          employer: z.string(),
          from: date,
          to: date,
        }),
      )
      .describe('Practice at employers that cancel: only the year plan can move it'),
    waiting: z.int().describe('Lessons of the term that wait to be made up'),
    makeUps: z
      .array(
        z.object({
          lesson: lessonSchema,
          isDayOff: z.boolean().describe('Whether a day off has taken it; else it was cancelled'),
          proposals: z.array(proposalSchema),
        }),
      )
      .describe(
        'The first of them, with the times at which they could be made up in the week of the date; the first proposals of all go together',
      ),
    teachers: z.record(z.string(), z.string()).describe('The names of all teachers'),
  }),
})

/** Decides about lessons: all of them, or none. */
export const makeSubstitutions = route({
  method: 'POST',
  path: '/days/:date/substitutions',
  room,
  audience,
  summary: 'Make substitutions by one act',
  status: 201,
  params: dateParam,
  body: z.strictObject({
    cause: causeSchema,
    note: z.string().trim().max(400).default(''),
    orderNumber: z.string().trim().min(1).max(60).nullable().default(null),
    asked: z.array(eventSchema).max(20).default([]),
    changes: z
      .array(substitutionSchema.extend({ seen: z.int().nullable() }))
      .min(1)
      .max(200),
  }),
  answer: z.object({
    act: z.int(),
    told: z.int().describe('Letters to the people concerned'),
  }),
})

/** Takes an act back. */
export const undoSubstitutions = route({
  method: 'POST',
  path: '/days/acts/:number/undo',
  room,
  audience,
  summary: 'Take the substitutions of an act back',
  status: 201,
  params: z.object({ number: z.coerce.number().int().min(1) }),
  body: z.strictObject({}),
  answer: z.object({ act: z.int(), told: z.int() }),
})

/** The list that hangs on the wall. */
export const substitutionList = route({
  method: 'GET',
  path: '/days/:date/substitutions.xlsx',
  room,
  audience,
  summary: 'The substitutions of a date as they hang on the wall, as a workbook',
  params: dateParam,
  query: z.object({ college: code.optional(), lang: z.enum(['ru', 'en']).optional() }),
  file: XLSX,
})

/** The routes of the day. */
export const daysRoutes = [
  oneDay,
  repairOfDays,
  makeSubstitutions,
  undoSubstitutions,
  substitutionList,
] as const
