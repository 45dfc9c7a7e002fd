import { z } from 'zod'
import { refusalSchema, saidRefusalSchema } from '../years/refusal.schema.ts'
import { planHeadSchema, planningSchema } from '../years/year-plan.schema.ts'
import { packedLessonSchema } from './term-lesson.schema.ts'

/** A version of the timetable of a term, without its lessons. */
export const timetableHeadSchema = planHeadSchema
  .omit({ quality: true, placed: true })
  .extend({
    term: z.int().min(1).max(2),
    college: z.string().nullable().describe('The college whose groups it holds; null for all colleges'),
    plan: z.int().nullable().describe('The version of the year plan whose practice it holds'),
    publishedAt: z.iso.datetime({ offset: true }).nullable(),
    publishedBy: z.string().nullable(),
    lessonCount: z.int(),
    placed: z.int().describe('Lessons that have a place'),
    quality: z.object({
      cost: z.number().nullable().describe('In points; null once somebody has changed it by hand'),
      parts: z.record(z.string(), z.number()).describe('The cost by its parts'),
    }),
  })
  .meta({ id: 'TimetableHead' })

/** How far planning of a timetable is, or how it ended. */
export const timetablingSchema = planningSchema
  .omit({ bound: true })
  .extend({
    share: z.number().nullable().describe('How much of its budget is used, from 0 to 1'),
    broken: z.int().nullable().describe('Rules that the best so far still breaks'),
    unplaced: z.int().nullable().describe('Lessons without a place when it ended'),
    moved: z.int().nullable().describe('Lessons that stand elsewhere afterwards'),
  })
  .meta({ id: 'Timetabling' })

const step = z
  .object({
    act: z.enum(['move', 'takeOut', 'lock', 'unlock', 'plan', 'regroup', 'sign']),
    lessons: z.array(z.string()),
    person: z.string().nullable(),
    madeAt: z.iso.datetime({ offset: true }),
  })
  .nullable()

/** Why a lesson has no place, in the reader’s words too. */
export const lessonReasonSchema = z.object({
  lesson: z.string(),
  reason: refusalSchema,
  sentence: z.string(),
})

/** A breach of a rule. */
export const termViolationSchema = z.object({
  constraint: z.string(),
  sentence: z.string(),
  lessons: z.array(z.string()),
  week: z.int().describe('The first week of the breach; 0 where it belongs to none'),
  weekday: z.int().nullable(),
  subject: z.string().nullable().describe('The person, group or room of whom too much is asked'),
})

/** A day of the week, or all of it, on which students have more lessons than a rule that only warns allows. */
export const deviationSchema = z
  .object({
    rule: z.enum(['dailyLoad', 'weeklyLoad']),
    source: z.string(),
    limit: z.number().describe('Academic hours that the rule allows'),
    hours: z.number().describe('Academic hours in the fullest week'),
    subject: z.string().describe('A group, or a subgroup as СВ-24-1/2'),
    group: z.string().describe('The group of these students'),
    weekday: z.int().nullable().describe('null for the whole week'),
    weeks: z.array(z.int()),
    lessons: z.array(z.string()),
    sentence: z.string(),
  })
  .meta({ id: 'Deviation' })

/** What changes when somebody changes a version. */
export const timetableStateSchema = z
  .object({
    timetable: timetableHeadSchema,
    lessons: z
      .array(packedLessonSchema)
      .describe('On a board all lessons; in the answer to an act those that it changed'),
    gone: z.array(z.string()).describe('Lessons that are no longer there, in the answer to an act'),
    reasons: z.array(lessonReasonSchema).describe('Why lessons have no place, as far as it was looked for'),
    violations: z.array(termViolationSchema).describe('Only for those who make timetables'),
    deviations: z
      .array(deviationSchema)
      .describe('Where rules that only warn are broken; only for those who make timetables'),
    warnings: z
      .array(z.object({ code: z.string(), sentence: z.string() }))
      .describe('What does not block, but is worth a look; only for those who make timetables'),
    acts: z.object({
      change: saidRefusalSchema,
      plan: saidRefusalSchema,
      publish: saidRefusalSchema,
      discard: saidRefusalSchema,
      copy: saidRefusalSchema,
      undo: saidRefusalSchema,
      redo: saidRefusalSchema,
    }),
    undo: step.describe('The step that would be taken back'),
    redo: step.describe('The step that would be brought back'),
    planning: timetablingSchema.nullable().describe('The newest order to plan this version'),
  })
  .meta({ id: 'TimetableState' })
