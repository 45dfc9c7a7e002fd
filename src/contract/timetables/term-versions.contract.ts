import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'
import { route, XLSX } from '../http/route.ts'
import { saidRefusalSchema } from '../years/refusal.schema.ts'
import { deviationOrderSchema, lessonPlaceSchema } from './term-lesson.schema.ts'
import {
  lessonReasonSchema,
  termViolationSchema,
  timetableHeadSchema,
  timetableStateSchema,
  timetablingSchema,
} from './timetable.schema.ts'
import { timetableBoardSchema } from './timetable-board.schema.ts'

const room = 'timetables'
const audience = 'acting'
const yearParam = z.coerce.number().int().min(2000).max(2200).describe('2025 is 1.9.2025–31.8.2026')
const termParam = z.coerce.number().int().min(1).max(2).describe('1 from September, 2 from January')
const term = z.object({ year: yearParam, term: termParam })
const version = term.extend({ version: z.coerce.number().int().min(1) })
const revision = z.int().min(1).describe('The revision that was read')
const lesson = z.string().max(200)
const lessons = z.array(lesson).min(1).max(500)

/** Which terms have timetables, and which one people plan now. */
export const termsWithTimetables = route({
  method: 'GET',
  path: '/timetables',
  room,
  audience,
  summary: 'Terms with timetables',
  answer: z.object({
    items: z.array(
      z.object({ year: z.int(), term: z.int(), versions: z.int(), published: z.array(z.int()) }),
    ),
    current: z.object({ year: z.int(), term: z.int() }).describe('The term of the working date'),
    planned: z
      .object({ year: z.int(), term: z.int() })
      .describe(
        'The one that people plan now: the term after it, where that has a timetable or no other has',
      ),
  }),
})

/** The versions of a term’s timetable, the newest first. */
export const termTimetables = route({
  method: 'GET',
  path: '/timetables/:year/:term',
  room,
  audience,
  summary: 'Versions of the timetable of a term',
  params: term,
  answer: z.object({
    items: z.array(timetableHeadSchema),
    begin: z
      .array(z.object({ college: z.string().nullable(), refusal: saidRefusalSchema }))
      .describe('For whom a version can be begun: each college, and null for all; with the reason why not'),
    labels: labelsSchema,
  }),
})

/** Begins a draft, empty or as a copy. */
export const beginTermTimetable = route({
  method: 'POST',
  path: '/timetables/:year/:term',
  room,
  audience,
  summary: 'Begin a draft of a college’s timetable or of all colleges’, empty or as a copy of a version',
  status: 201,
  params: term,
  body: z.strictObject({
    note: z.string().trim().max(400).default(''),
    college: z.string().max(100).nullable().describe('null for all colleges'),
    from: z.int().min(1).optional().describe('The version to copy'),
  }),
  answer: timetableHeadSchema,
})

/** One version with all that its board shows. */
export const oneTimetable = route({
  method: 'GET',
  path: '/timetables/:year/:term/:version',
  room,
  audience,
  summary: 'One version: lessons, the problem, groups, what breaks rules',
  params: version,
  answer: timetableBoardSchema,
})

/** Puts lessons by hand in their places, or takes them out. */
export const moveTermLessons = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/moves',
  room,
  audience,
  summary: 'Place, move, swap or take out lessons by hand',
  params: version,
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
  params: version,
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
  params: version,
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
  params: version,
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
  params: version,
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
  params: version,
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
  params: version,
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
  params: version,
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
  params: version,
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
  params: version,
  answer: timetablingSchema.nullable(),
})

const figures = z.object({
  groupGaps: z.int().describe('Free pairs between lessons of a group on a day, in all weeks'),
  teacherGaps: z.int().describe('Free pairs between lessons of a teacher on a day, in all weeks'),
  longDays: z.int().describe('Days of groups with more academic hours than the daily load'),
  otherSite: z.int().describe('Lessons in another building than their group’s'),
})

/** What people notice of a version. */
export const timetableQuality = route({
  method: 'GET',
  path: '/timetables/:year/:term/:version/quality',
  room,
  audience,
  summary: 'Gaps, long days, violations, and lessons without a place with the cheapest way out',
  params: version,
  answer: z.object({
    figures,
    violations: z.array(termViolationSchema),
    unplaced: z.array(
      lessonReasonSchema.extend({
        wayOut: z
          .object({
            weekday: z.int(),
            pair: z.int(),
            room: z.string().nullable(),
            move: z.array(z.string()).describe('Lessons that would have to move'),
          })
          .nullable()
          .describe('The time at which the fewest lessons would have to move'),
      }),
    ),
    unexplained: z.int().describe('Further lessons without a place, for which no reason was looked for'),
  }),
})

/** What differs between two versions. */
export const compareTimetableVersions = route({
  method: 'GET',
  path: '/timetables/:year/:term/:version/comparison',
  room,
  audience,
  summary: 'What a version changes beside another one',
  params: version,
  query: z.object({ with: z.coerce.number().int().min(1).describe('The version before') }),
  answer: z.object({
    before: timetableHeadSchema,
    after: timetableHeadSchema,
    changes: z.array(
      z.object({
        id: z.string(),
        groups: z.array(z.string()),
        index: z.string(),
        before: lessonPlaceSchema.nullable(),
        after: lessonPlaceSchema.nullable(),
      }),
    ),
    figures: z.object({ before: figures, after: figures }).nullable(),
    teachers: z.record(z.string(), z.string()),
    rooms: z.record(z.string(), z.string()),
  }),
})

/** The timetable as colleges hang it on the wall. */
export const timetableFile = route({
  method: 'GET',
  path: '/timetables/:year/:term/:version/timetable.xlsx',
  room,
  audience,
  summary: 'The timetable as a workbook: a sheet for each college, and every lesson as a row',
  params: version,
  query: z.object({ lang: z.enum(['ru', 'en']).optional() }),
  file: XLSX,
})

/** The routes of the timetables of terms. */
export const termVersionsRoutes = [
  termsWithTimetables,
  termTimetables,
  beginTermTimetable,
  oneTimetable,
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
  timetableQuality,
  compareTimetableVersions,
  timetableFile,
] as const
