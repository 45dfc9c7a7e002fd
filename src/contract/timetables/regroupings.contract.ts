import { z } from 'zod'
import { route } from '../http/route.ts'
import { saidRefusalSchema } from '../years/refusal.schema.ts'
import { audienceSchema } from './term-lesson.schema.ts'
import { timetableHeadSchema } from './timetable.schema.ts'

const room = 'timetables'
const audience = 'acting'
const lesson = z.string().max(200)
const version = z.object({
  year: z.coerce.number().int().min(2000).max(2200),
  term: z.coerce.number().int().min(1).max(2),
  version: z.coerce.number().int().min(1),
})

/** With whom a lesson of a draft could be held. */
export const waysToRegroup = route({
  method: 'GET',
  path: '/timetables/:year/:term/:version/regroupings',
  room,
  audience,
  summary: 'How a lesson can be split by subgroups, merged into a stream or parted, and why not',
  params: version,
  query: z.object({ lesson }),
  answer: z.object({
    split: z.object({
      refusal: saidRefusalSchema,
      subgroups: z.array(z.object({ number: z.int(), students: z.int() })),
      teacher: z.string().nullable().describe('Who teaches the whole group now'),
    }),
    part: z.object({ refusal: saidRefusalSchema }),
    merge: z.array(
      z.object({
        lesson,
        audience: z.array(audienceSchema),
        students: z.int().describe('Of both together'),
        teacher: z.string().nullable().describe('Who teaches it now; a stream has the teacher of the first'),
        refusal: saidRefusalSchema,
      }),
    ),
  }),
})

/** Holds a lesson with other students together, in all its weeks. */
export const regroupLessons = route({
  method: 'POST',
  path: '/timetables/:year/:term/:version/regroupings',
  room,
  audience,
  summary: 'Split a lesson by subgroups, merge lessons into a stream or part one: changes the teaching loads',
  params: version,
  body: z.strictObject({
    revision: z.int().min(1).describe('The revision that was read'),
    lesson,
    to: z.discriminatedUnion('act', [
      z.strictObject({
        act: z.literal('split'),
        teachers: z
          .array(z.strictObject({ subgroup: z.int().min(1).max(9), teacher: z.string().max(80).nullable() }))
          .max(9)
          .default([])
          .describe('null leaves a vacancy; a subgroup that is not named stays with the teacher'),
      }),
      z.strictObject({ act: z.literal('merge'), with: z.array(lesson).min(1).max(20) }),
      z.strictObject({ act: z.literal('part') }),
    ]),
  }),
  answer: timetableHeadSchema,
})

/** The routes by which lessons are regrouped. */
export const regroupingsRoutes = [waysToRegroup, regroupLessons] as const
