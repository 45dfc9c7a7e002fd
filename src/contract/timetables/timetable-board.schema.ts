import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'
import { termProblemSchema } from './term-problem.schema.ts'
import { timetableStateSchema } from './timetable.schema.ts'

const code = z.string()
const pair = z.object({
  pair: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  shift: z.int().nullable(),
})

/** One version with all that its board shows. */
export const timetableBoardSchema = timetableStateSchema
  .extend({
    problem: termProblemSchema
      .nullable()
      .describe('For those who make timetables; null for those who only read them'),
    groups: z.array(
      z.object({
        code,
        college: code,
        programme: code,
        curriculum: code,
        site: code.nullable(),
        daysPerWeek: z.int(),
        shift: z.int(),
        subgroups: z.array(z.int()),
      }),
    ),
    teachers: z.record(code, z.string()).describe('Surname and initials, by post'),
    rooms: z.record(
      code,
      z.object({ name: z.string(), site: code, kind: z.enum(['classroom', 'zone', 'workshop']) }),
    ),
    bells: z.array(
      z.object({
        site: code,
        name: z.string(),
        pairs: z.array(pair),
        saturday: z.array(pair).describe('Those of a Saturday; empty where it rings as any day'),
      }),
    ),
    parts: z
      .record(code, z.record(z.string(), z.string()))
      .describe('What is taught: curriculum → index → name'),
    weeks: z
      .array(z.object({ number: z.int(), monday: z.iso.date(), holidays: z.array(z.string()) }))
      .describe('The weeks of the term'),
    week: z.int().nullable().describe('The week of the working date; null outside the term'),
    own: z
      .object({ group: code.nullable(), teacher: code.nullable() })
      .describe('The reader’s own group as a student, and own post as a teacher'),
    labels: labelsSchema,
  })
  .meta({ id: 'TimetableBoard' })
