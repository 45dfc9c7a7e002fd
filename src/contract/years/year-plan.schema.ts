import { z } from 'zod'
import { refusalSchema, saidRefusalSchema } from './refusal.schema.ts'

const week = z.int().min(1).max(53)

const qualitySchema = z.object({
  cost: z.number().describe('In points; the lower the better'),
  parts: z.record(z.string(), z.number()).describe('The cost by its parts'),
  bound: z.number().nullable().describe('No plan costs less; null where nothing is proven'),
})

/** A version of the plan of a year, without its blocks. */
export const planHeadSchema = z
  .object({
    year: z.int(),
    version: z.int().min(1),
    status: z.enum(['draft', 'published', 'superseded', 'discarded']),
    note: z.string(),
    madeFrom: z.int().nullable().describe('The version that it was copied from'),
    organisation: z.string(),
    person: z.string().nullable(),
    madeAt: z.iso.datetime({ offset: true }),
    publishedOn: z.iso.date().nullable().describe('The first day on which it is in force'),
    quality: qualitySchema,
    placed: z.int().describe('Blocks that have a place'),
    revision: z.int().min(1).describe('A change names the revision that it was made from'),
  })
  .meta({ id: 'YearPlanHead' })

/** A block of practice in its place. */
export const plannedBlockSchema = z
  .object({
    id: z.string(),
    group: z.string(),
    subgroup: z.int(),
    students: z.int(),
    kind: z.enum(['training', 'production']),
    module: z.string(),
    semester: z.int(),
    weeks: z.int(),
    wishedWeek: z.int(),
    resource: z.string(),
    firstWeek: week,
    locked: z.boolean(),
  })
  .meta({ id: 'PlannedBlock' })

/** How far planning is, or how it ended. */
export const planningSchema = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    kind: z.enum(['all', 'rest']),
    orderedAt: z.iso.datetime({ offset: true }),
    startedAt: z.iso.datetime({ offset: true }).nullable(),
    endedAt: z.iso.datetime({ offset: true }).nullable(),
    person: z.string().nullable(),
    seconds: z.number().nullable().describe('How long it may take; null where no clock limits it'),
    elapsed: z.number().describe('Seconds since it began'),
    cost: z.number().nullable(),
    bound: z.number().nullable(),
    unplaced: z.int().nullable(),
    stopped: z.boolean().describe('Somebody stopped it, and it kept the best plan so far'),
    moved: z.int().nullable().describe('Blocks that stand elsewhere afterwards'),
    problem: z.string().nullable().describe('Why it failed, in the reader’s words'),
  })
  .meta({ id: 'Planning' })

/** What changes when somebody changes a version. */
export const planStateSchema = z
  .object({
    plan: planHeadSchema,
    blocks: z.array(plannedBlockSchema),
    unplaced: z.array(
      z.object({
        block: z.string(),
        reason: refusalSchema.nullable(),
        sentence: z.string().nullable().describe('Why it has no place, in the reader’s words'),
      }),
    ),
    violations: z.array(
      z.object({
        constraint: z.string(),
        sentence: z.string(),
        blocks: z.array(z.string()),
        week: z.int(),
        amount: z.number(),
        resource: z.string().optional(),
      }),
    ),
    warnings: z
      .array(
        z.object({
          code: z.string(),
          sentence: z.string(),
          group: z.string(),
          block: z.string().nullable(),
          about: z.object({ register: z.string(), key: z.string() }).describe('The record to look at'),
        }),
      )
      .describe('What breaks no rule that blocks, but is worth a look; only for those who plan'),
    acts: z.object({
      change: saidRefusalSchema,
      plan: saidRefusalSchema,
      publish: saidRefusalSchema,
      discard: saidRefusalSchema,
      copy: saidRefusalSchema,
      undo: saidRefusalSchema,
    }),
    undo: z
      .object({
        act: z.enum(['move', 'lock', 'unlock', 'takeOut', 'plan']),
        blocks: z.array(z.string()),
        person: z.string().nullable(),
        madeAt: z.iso.datetime({ offset: true }),
      })
      .nullable()
      .describe('The step that would be taken back'),
    planning: planningSchema.nullable().describe('The newest order to plan this version'),
  })
  .meta({ id: 'YearPlanState' })
