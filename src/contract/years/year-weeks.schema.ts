import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'

const activity = z.enum(['theory', 'training', 'production', 'exams', 'final', 'holidays', 'outside'])
const week = z.int().min(1).max(53)

/** A year by weeks as people live it: what each group does, and who is where. */
export const yearWeeksSchema = z
  .object({
    year: z.int(),
    plan: z
      .object({ version: z.int(), status: z.enum(['draft', 'published', 'superseded', 'discarded']) })
      .nullable()
      .describe('Whose places these are; null where the weeks are as the curricula wish'),
    week: z.int().nullable().describe('The week of the working date; null outside the year'),
    weeks: z.array(z.object({ number: week, monday: z.iso.date(), holidays: z.array(z.string()) })),
    groups: z.array(
      z.object({
        code: z.string(),
        college: z.string(),
        programme: z.string(),
        course: z.int(),
        students: z.int(),
        activities: z.array(activity).describe('One for each week'),
      }),
    ),
    blocks: z
      .array(
        z.object({
          id: z.string(),
          group: z.string(),
          subgroup: z.int(),
          students: z.int(),
          kind: z.enum(['training', 'production']),
          module: z.string(),
          resource: z.string(),
          firstWeek: week,
          weeks: week,
        }),
      )
      .describe('Practice in its places; none without a plan'),
    resources: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        type: z.enum(['zone', 'workshop', 'employer']),
        owner: z.string(),
        capacityByWeek: z.array(z.number()),
        loadByWeek: z.array(z.number()),
      }),
    ),
    own: z
      .array(z.object({ group: z.string(), subgroup: z.int().nullable() }))
      .describe('Where the reader studies on the working date'),
    labels: labelsSchema,
  })
  .meta({ id: 'YearWeeks' })
