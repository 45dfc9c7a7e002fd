import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'
import { route, XLSX } from '../http/route.ts'
import { saidRefusalSchema } from '../years/refusal.schema.ts'
import { lessonPlaceSchema } from './term-lesson.schema.ts'
import { lessonReasonSchema, termViolationSchema, timetableHeadSchema } from './timetable.schema.ts'
import { timetableBoardSchema } from './timetable-board.schema.ts'
import { termOfYear, versionOfTerm } from './version-of-term.schema.ts'

const room = 'timetables'
const audience = 'acting'

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
  params: termOfYear,
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
  params: termOfYear,
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
  params: versionOfTerm,
  answer: timetableBoardSchema,
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
  params: versionOfTerm,
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
  params: versionOfTerm,
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
  params: versionOfTerm,
  query: z.object({ lang: z.enum(['ru', 'en']).optional() }),
  file: XLSX,
})

/** The versions of terms’ timetables, as they are read; what is done to a draft is in `term-drafts.contract.ts`. */
export const termVersionsRoutes = [
  termsWithTimetables,
  termTimetables,
  beginTermTimetable,
  oneTimetable,
  timetableQuality,
  compareTimetableVersions,
  timetableFile,
] as const
