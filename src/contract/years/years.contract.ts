import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'
import { route, XLSX } from '../http/route.ts'
import { saidRefusalSchema } from './refusal.schema.ts'
import { planHeadSchema, planningSchema, planStateSchema } from './year-plan.schema.ts'
import { yearProblemSchema } from './year-problem.schema.ts'
import { yearWeeksSchema } from './year-weeks.schema.ts'

const room = 'years'
const audience = 'acting'
const yearParam = z.coerce.number().int().min(2000).max(2200).describe('2025 is 1.9.2025–31.8.2026')
const year = z.object({ year: yearParam })
const version = z.object({ year: yearParam, version: z.coerce.number().int().min(1) })
const revision = z.int().min(1).describe('The revision that was read')
const week = z.int().min(1).max(53)

/** Which academic years have plans, and which one people plan now. */
export const plannedYears = route({
  method: 'GET',
  path: '/years',
  room,
  audience,
  summary: 'Academic years with plans',
  answer: z.object({
    items: z.array(z.object({ year: z.int(), versions: z.int(), published: z.int().nullable() })),
    current: z.int().describe('The academic year of the working date'),
    planned: z.int().describe('The one that people plan now: from January on the next one'),
  }),
})

/** The versions of a year's plan, the newest first. */
export const yearPlans = route({
  method: 'GET',
  path: '/years/:year/plans',
  room,
  audience,
  summary: 'Versions of the plan of a year',
  params: year,
  answer: z.object({
    items: z.array(planHeadSchema),
    begin: saidRefusalSchema.describe('Why the reader may not begin a version'),
    labels: labelsSchema,
  }),
})

/** Begins a draft, empty or as a copy. */
export const beginPlan = route({
  method: 'POST',
  path: '/years/:year/plans',
  room,
  audience,
  summary: 'Begin a draft, empty or as a copy of a version',
  status: 201,
  params: year,
  body: z.strictObject({
    note: z.string().trim().max(400).default(''),
    from: z.int().min(1).optional().describe('The version to copy'),
  }),
  answer: planHeadSchema,
})

/** A year by weeks: what each group does and who is where, by the plan in force, else as the curricula wish. */
export const yearWeeks = route({
  method: 'GET',
  path: '/years/:year/weeks',
  room,
  audience,
  summary: 'What each group does in each week of a year, and who is where',
  params: year,
  answer: yearWeeksSchema,
})

/** One version with all that its board shows. */
export const onePlan = route({
  method: 'GET',
  path: '/years/:year/plans/:version',
  room,
  audience,
  summary: 'One version: blocks, problem, groups, what breaks rules',
  params: version,
  answer: planStateSchema.extend({
    problem: yearProblemSchema,
    groups: z.array(
      z.object({
        code: z.string(),
        college: z.string(),
        programme: z.string(),
        course: z.int(),
        students: z.int(),
        /** One for each week. */
        activities: z.array(
          z.enum(['theory', 'training', 'production', 'exams', 'final', 'holidays', 'outside']),
        ),
        mayMove: z.boolean().describe('Whether the reader may move blocks of this group'),
      }),
    ),
    weeklyLoads: z
      .array(
        z.object({
          group: z.string(),
          module: z.string().describe('The row of the curriculum'),
          kind: z.enum(['training', 'production']),
          semester: z.int(),
          weeks: z.array(week),
          hoursPerWeek: z.number().describe('Academic hours in each of these weeks'),
        }),
      )
      .describe('Practice on a day of each week, which takes no block'),
    begunWeeks: z.int().describe('Weeks of the year that have begun by the working date'),
    weeks: z.array(
      z.object({
        number: z.int(),
        monday: z.iso.date(),
        workingDays: z.int(),
        holidays: z.array(z.string()),
      }),
    ),
    labels: labelsSchema,
  }),
})

/** Puts blocks by hand in their places, where they stay locked; blocks that make way for them do not. */
export const movePlanBlocks = route({
  method: 'POST',
  path: '/years/:year/plans/:version/moves',
  room,
  audience,
  summary: 'Move blocks by hand',
  params: version,
  body: z.strictObject({
    revision,
    moves: z
      .array(
        z.strictObject({
          block: z.string().max(200),
          resource: z.string().max(100),
          firstWeek: week,
          locked: z.boolean().default(true).describe('Whether planning leaves it there'),
        }),
      )
      .min(1)
      .max(200)
      .describe('All are taken up before any is put down, so that blocks may change places'),
  }),
  answer: planStateSchema,
})

/** Locks blocks where they stand, or unlocks them. */
export const lockPlanBlocks = route({
  method: 'POST',
  path: '/years/:year/plans/:version/locks',
  room,
  audience,
  summary: 'Lock or unlock blocks',
  params: version,
  body: z.strictObject({
    revision,
    blocks: z.array(z.string().max(200)).min(1).max(50),
    locked: z.boolean(),
  }),
  answer: planStateSchema,
})

/** Takes blocks out of their places. */
export const takeOutPlanBlocks = route({
  method: 'POST',
  path: '/years/:year/plans/:version/removals',
  room,
  audience,
  summary: 'Take blocks out of their places',
  params: version,
  body: z.strictObject({ revision, blocks: z.array(z.string().max(200)).min(1).max(50) }),
  answer: planStateSchema,
})

/** Takes the last step back. */
export const undoPlanStep = route({
  method: 'POST',
  path: '/years/:year/plans/:version/undo',
  room,
  audience,
  summary: 'Take the last step back',
  params: version,
  body: z.strictObject({ revision }),
  answer: planStateSchema,
})

/** Puts a draft in force. */
export const publishYearPlan = route({
  method: 'POST',
  path: '/years/:year/plans/:version/publication',
  room,
  audience,
  summary: 'Put a draft in force; the version before it is superseded',
  params: version,
  body: z.strictObject({ revision, publishedOn: z.iso.date().describe('The first day in force') }),
  answer: planStateSchema,
})

/** Deletes a draft. */
export const discardYearPlan = route({
  method: 'DELETE',
  path: '/years/:year/plans/:version',
  room,
  audience,
  summary: 'Delete a draft',
  status: 204,
  params: version,
  query: z.object({ revision: z.coerce.number().int().min(1) }),
})

/** Lets the program plan a draft. */
export const orderPlanning = route({
  method: 'POST',
  path: '/years/:year/plans/:version/planning',
  room,
  audience,
  summary: 'Plan a draft: all of it, or only what is open, with as few moves as possible',
  status: 202,
  params: version,
  body: z.strictObject({
    revision,
    kind: z.enum(['all', 'rest']),
    seconds: z.number().min(1).max(600).default(20),
    seed: z.int().min(1).max(2_147_483_647).default(1),
  }),
  answer: planningSchema,
})

/** How far planning is. */
export const planningProgress = route({
  method: 'GET',
  path: '/years/:year/plans/:version/planning',
  room,
  audience,
  summary: 'How far planning is',
  params: version,
  answer: planningSchema.nullable(),
})

/** Stops planning; the draft keeps the best plan so far. */
export const stopPlanning = route({
  method: 'DELETE',
  path: '/years/:year/plans/:version/planning',
  room,
  audience,
  summary: 'Stop planning with the best plan so far',
  status: 202,
  params: version,
  answer: planningSchema.nullable(),
})

/** What differs between two versions. */
export const comparePlanVersions = route({
  method: 'GET',
  path: '/years/:year/plans/:version/comparison',
  room,
  audience,
  summary: 'What a version changes beside another one',
  params: version,
  query: z.object({ with: z.coerce.number().int().min(1).describe('The version before') }),
  answer: z.object({
    before: planHeadSchema,
    after: planHeadSchema,
    changes: z.array(
      z.object({
        id: z.string(),
        group: z.string(),
        module: z.string(),
        subgroup: z.int(),
        weeks: z.int(),
        before: z.object({ resource: z.string(), firstWeek: z.int() }).nullable(),
        after: z.object({ resource: z.string(), firstWeek: z.int() }).nullable(),
      }),
    ),
    parts: z.array(
      z.object({ code: z.string(), sentence: z.string(), before: z.number(), after: z.number() }),
    ),
    resources: z.record(z.string(), z.string()),
  }),
})

/** The year as colleges hang it on the wall. */
export const yearCalendarFile = route({
  method: 'GET',
  path: '/years/:year/plans/:version/calendar.xlsx',
  room,
  audience,
  summary: 'The year as a workbook: calendar of the groups (КУГ), loads, blocks',
  params: version,
  query: z.object({ lang: z.enum(['ru', 'en']).optional() }),
  file: XLSX,
})

/** The routes of year plans. */
export const yearsRoutes = [
  plannedYears,
  yearPlans,
  beginPlan,
  onePlan,
  yearWeeks,
  discardYearPlan,
  movePlanBlocks,
  lockPlanBlocks,
  takeOutPlanBlocks,
  undoPlanStep,
  publishYearPlan,
  orderPlanning,
  planningProgress,
  stopPlanning,
  comparePlanVersions,
  yearCalendarFile,
] as const
