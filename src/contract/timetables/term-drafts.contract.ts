import { z } from 'zod'
import { route } from '../http/route.ts'
import { deviationOrderSchema, lessonPlaceSchema } from './term-lesson.schema.ts'
import { timetableStateSchema, timetablingSchema } from './timetable.schema.ts'
import { versionOfTerm } from './version-of-term.schema.ts'

const room = 'timetables'
const audience = 'acting'
const params = versionOfTerm
const revision = z.int().min(1).describe('The revision that was read')
const lesson = z.string().max(200)
const lessons = z.array(lesson).min(1).max(500)

/** Puts lessons by hand in their places, or takes them out. */
export const moveTermLessons = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/moves',
  room,
  audience,
  summary: 'Place, move, swap or take out lessons by hand',
  params,
  body: z.strictObject({
    revision,
    moves: z
      .array(
        z.strictObject({
          lesson,
          place: lessonPlaceSchema.nullable().describe('null takes it out of its place'),
          locked: z.boolean().default(true).describe('Whether planning leaves it there'),
        }),
      )
      .min(1)
      .max(500)
      .describe('All are taken up before any is put down, so that lessons may change places'),
    order: deviationOrderSchema
      .optional()
      .describe('Needed where a lesson comes to a day on which a rule warns'),
  }),
  answer: timetableStateSchema,
})

/** Locks lessons where they stand, or unlocks them. */
export const lockTermLessons = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/locks',
  room,
  audience,
  summary: 'Lock or unlock lessons',
  params,
  body: z.strictObject({ revision, lessons, locked: z.boolean() }),
  answer: timetableStateSchema,
})

/** Signs for what planning has left. */
export const signTermDeviations = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/orders',
  room,
  audience,
  summary: 'Sign by one order for all deviations of a college’s groups for which nobody has signed',
  params,
  body: z.strictObject({
    revision,
    college: z.string().max(100).describe('Whose order it is'),
    order: deviationOrderSchema,
  }),
  answer: timetableStateSchema,
})

/** Takes the last step back. */
export const undoTimetableStep = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/undo',
  room,
  audience,
  summary: 'Take the last step back',
  params,
  body: z.strictObject({ revision }),
  answer: timetableStateSchema,
})

/** Brings back the step that was taken back last. */
export const redoTimetableStep = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/redo',
  room,
  audience,
  summary: 'Bring back the step that was taken back last',
  params,
  body: z.strictObject({ revision }),
  answer: timetableStateSchema,
})

/** Puts a draft in force. */
export const publishTermTimetable = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/publication',
  room,
  audience,
  summary: 'Put a draft in force from a day on; the version before it is superseded',
  params,
  body: z.strictObject({ revision, publishedOn: z.iso.date().describe('The first day in force') }),
  answer: timetableStateSchema,
})

/** Deletes a draft. */
export const discardTermTimetable = route({
  method: 'DELETE',
  path: '/timetables/:year/:term/:version',
  room,
  audience,
  summary: 'Delete a draft',
  status: 204,
  params,
  query: z.object({ revision: z.coerce.number().int().min(1) }),
})

/** Lets the program plan a draft. */
export const orderTimetabling = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/planning',
  room,
  audience,
  summary: 'Plan a draft: all that is not locked, or only lessons without a place',
  status: 202,
  params,
  body: z.strictObject({
    revision,
    kind: z.enum(['all', 'rest']),
    seconds: z.number().min(1).max(600).default(30),
    seed: z.int().min(1).max(2_147_483_647).default(1),
  }),
  answer: timetablingSchema,
})

/** How far planning is. */
export const timetablingProgress = route({
  method: 'GET',
  path: '/timetables/:year/:term/:version/planning',
  room,
  audience,
  summary: 'How far planning is',
  params,
  answer: timetablingSchema.nullable(),
})

/** Stops planning; the draft keeps the best timetable so far. */
export const stopTimetabling = route({
  method: 'DELETE',
  path: '/timetables/:year/:term/:version/planning',
  room,
  audience,
  summary: 'Stop planning with the best timetable so far',
  status: 202,
  params,
  answer: timetablingSchema.nullable(),
})

/** What is done to the draft of a term’s timetable. */
export const termDraftsRoutes = [
  discardTermTimetable,
  moveTermLessons,
  lockTermLessons,
  signTermDeviations,
  undoTimetableStep,
  redoTimetableStep,
  publishTermTimetable,
  orderTimetabling,
  timetablingProgress,
  stopTimetabling,
] as const
