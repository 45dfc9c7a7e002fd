import { z } from 'zod'
import { refusalSchema } from './refusal.schema.ts'

const week = z.int().min(0).max(53)
const code = z.string()

const resource = z.object({
  code,
  name: z.string(),
  type: z.enum(['zone', 'workshop', 'employer']),
  owner: code.describe('The member of the cluster that owns it'),
  places: z.int().describe('Student places of one shift'),
  capacityByWeek: z.array(z.number()).describe('Places × shifts open in each week; 0 is closed'),
  shiftsByWeek: z.array(z.number()).nullable().describe('Open shifts in each week; none at employers'),
  evenLoad: z.number().describe('Places × shifts of a week if the year’s demand were spread evenly'),
})

const block = z.object({
  id: z.string(),
  subgroup: z.int(),
  students: z.int(),
  options: z.array(z.object({ resource: code, price: z.number(), closedWeeks: z.array(week).optional() })),
  refused: z.array(z.object({ resource: code, refusal: refusalSchema })),
  fixed: z.object({ resource: code, firstWeek: week }).nullable(),
})

const session = z.object({
  id: z.string(),
  group: code,
  module: z.string().describe('The row of the curriculum, such as УП.01'),
  kind: z.enum(['training', 'production']),
  semester: z.int(),
  weeks: z.int().min(1),
  earliest: week,
  latest: week,
  wished: week.describe('The first week that the curriculum’s calendar wishes'),
  blocks: z.array(block),
})

/** All that a year is planned from: with it a page can say at once what a move would mean. */
export const yearProblemSchema = z
  .object({
    year: z.int(),
    weeks: z.int().describe('52 or 53'),
    groups: z.array(z.object({ code, college: code, closedWeeks: z.array(week) })),
    resources: z.array(resource),
    quotas: z.array(z.object({ resource: code, college: code, placesByWeek: z.array(z.number()) })),
    sessions: z.array(session),
    order: z.array(z.tuple([z.string(), z.string()])),
    prices: z.object({ wish: z.number(), uneven: z.number(), unplaced: z.number() }),
  })
  .meta({ id: 'YearProblem' })
