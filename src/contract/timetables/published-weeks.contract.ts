import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'
import { route, XLSX } from '../http/route.ts'
import {
  improvingSchema,
  keptWeekSchema,
  weekHeadSchema,
  weekImprovementSchema,
  weekReadingSchema,
} from './published-week.schema.ts'

const room = 'timetables'
const audience = 'acting'
const college = z.string().min(1).max(100)
const reading = z.object({ id: z.string().min(1).max(100) })
const week = z.object({ college, startsOn: z.iso.date().describe('Monday') })
const improvement = week.extend({ number: z.coerce.number().int().min(1) })
const revision = z.int().min(1).describe('The revision that was read')
const lang = z.object({ lang: z.enum(['ru', 'en']).optional() })

/** The weeks that a person keeps, and for which colleges. */
export const publishedWeeks = route({
  method: 'GET',
  path: '/published-weeks',
  room,
  audience,
  summary: 'Published weeks that were kept, the latest first',
  answer: z.object({
    items: z.array(weekHeadSchema),
    colleges: z.array(z.string()).describe('For which weeks may be brought'),
    labels: labelsSchema,
  }),
})

/** Brings the files of a week; they are read in the background, and nothing is kept before somebody says so. */
export const bringWeek = route({
  method: 'POST',
  path: '/published-week-readings',
  room,
  audience,
  summary: 'Bring day workbooks or lists of lessons of a college’s week, to be read and looked at',
  status: 202,
  query: z.object({ college }),
  upload: true,
  body: z.object({
    file: z
      .array(z.any().meta({ type: 'string', format: 'binary' }))
      .describe('One for each day, or one for all'),
  }),
  answer: z.object({ id: z.string() }),
})

/** How far the reading is, and what would be kept. */
export const oneWeekReading = route({
  method: 'GET',
  path: '/published-week-readings/:id',
  room,
  audience,
  summary: 'What was read from the files of a week, and what it would change',
  params: reading,
  answer: weekReadingSchema,
})

/** Keeps what was read. */
export const keepWeekReading = route({
  method: 'POST',
  path: '/published-week-readings/:id/keep',
  room,
  audience,
  summary: 'Keep what was read; days that nobody brought stay as they are',
  params: reading,
  body: z.strictObject({
    revision: revision
      .nullable()
      .describe('The revision of the kept week that was shown; null where none was'),
  }),
  answer: weekHeadSchema,
})

/** Gives up what was read. */
export const cancelWeekReading = route({
  method: 'DELETE',
  path: '/published-week-readings/:id',
  room,
  audience,
  summary: 'Give up what was read, or its reading',
  status: 204,
  params: reading,
})

/** One kept week. */
export const onePublishedWeek = route({
  method: 'GET',
  path: '/published-weeks/:college/:startsOn',
  room,
  audience,
  summary: 'A kept week: lessons, figures, spellings of rooms, improvements',
  params: week,
  answer: keptWeekSchema,
})

/** Deletes a kept week. */
export const deletePublishedWeek = route({
  method: 'DELETE',
  path: '/published-weeks/:college/:startsOn',
  room,
  audience,
  summary: 'Delete a kept week with its improvements',
  status: 204,
  params: week,
  query: z.object({ revision: z.coerce.number().int().min(1) }),
})

/** The week as colleges hang it on the wall. */
export const publishedWeekFile = route({
  method: 'GET',
  path: '/published-weeks/:college/:startsOn/week.xlsx',
  room,
  audience,
  summary: 'A kept week as day sheets, with the rooms under the agreed names',
  params: week,
  query: lang,
  file: XLSX,
})

/** Decides about spellings of rooms, for this week and those to come. */
export const decideRooms = route({
  method: 'POST',
  path: '/published-weeks/:college/:startsOn/rooms',
  room,
  audience,
  summary: 'Accept or refuse proposals for rooms; the college remembers it',
  params: week,
  body: z.strictObject({
    revision: z.int().min(0).describe('The revision of the decisions that was read'),
    decisions: z
      .array(
        z.strictObject({
          id: z.string().max(500),
          accepted: z.boolean().nullable().describe('null takes a decision back'),
        }),
      )
      .min(1)
      .max(500),
  }),
  answer: keptWeekSchema,
})

/** Lets the program improve a week. */
export const improveWeek = route({
  method: 'POST',
  path: '/published-weeks/:college/:startsOn/improving',
  room,
  audience,
  summary: 'Improve a kept week: fewer gaps, and no more moves than that takes',
  status: 202,
  params: week,
  body: z.strictObject({
    revision,
    seconds: z.number().min(1).max(600).default(60),
    seed: z.int().min(1).max(2_147_483_647).default(1),
    keepsRemote: z.boolean().default(false).describe('Remote lessons stay where they are'),
    minutesHome: z.int().min(0).max(600).default(60).describe('How long the way home takes'),
  }),
  answer: improvingSchema,
})

/** How far an improvement is. */
export const improvingProgress = route({
  method: 'GET',
  path: '/published-weeks/:college/:startsOn/improving',
  room,
  audience,
  summary: 'How far improving is',
  params: week,
  answer: improvingSchema.nullable(),
})

/** Stops improving. */
export const stopImproving = route({
  method: 'DELETE',
  path: '/published-weeks/:college/:startsOn/improving',
  room,
  audience,
  summary: 'Stop improving and keep the best so far',
  status: 202,
  params: week,
  answer: improvingSchema.nullable(),
})

/** One improvement. */
export const oneImprovement = route({
  method: 'GET',
  path: '/published-weeks/:college/:startsOn/improvements/:number',
  room,
  audience,
  summary: 'An improvement: its week, figures before and after, what was moved',
  params: improvement,
  answer: weekImprovementSchema,
})

/** Deletes an improvement. */
export const deleteWeekImprovement = route({
  method: 'DELETE',
  path: '/published-weeks/:college/:startsOn/improvements/:number',
  room,
  audience,
  summary: 'Delete an improvement',
  status: 204,
  params: improvement,
})

/** The improved week as colleges hang it on the wall. */
export const improvementFile = route({
  method: 'GET',
  path: '/published-weeks/:college/:startsOn/improvements/:number/week.xlsx',
  room,
  audience,
  summary: 'An improved week as day sheets; moved lessons stand out and say where they stood',
  params: improvement,
  query: lang,
  file: XLSX,
})

/** The routes of published weeks. */
export const publishedWeeksRoutes = [
  publishedWeeks,
  bringWeek,
  oneWeekReading,
  keepWeekReading,
  cancelWeekReading,
  onePublishedWeek,
  deletePublishedWeek,
  publishedWeekFile,
  decideRooms,
  improveWeek,
  improvingProgress,
  stopImproving,
  oneImprovement,
  deleteWeekImprovement,
  improvementFile,
] as const
