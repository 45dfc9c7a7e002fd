import { z } from 'zod'

const week = z.int().min(1).max(53)
const weekday = z.int().min(1).max(7)

/** Where a lesson stands in the week, and who teaches it where. */
export const lessonPlaceSchema = z
  .strictObject({
    weekdays: z.array(weekday).min(1).max(7).describe('Several for practice, which takes whole weeks'),
    pair: z.int().min(1).max(9).describe('The first pair of the day'),
    teacher: z.string().max(100).describe('The worker’s post'),
    room: z.string().max(100).nullable().describe('A classroom, zone or workshop'),
  })
  .meta({ id: 'LessonPlace' })

/** A group that comes to a lesson, or one of its subgroups. */
export const audienceSchema = z.object({ group: z.string(), subgroup: z.int().nullable() })

/** What a lesson is, wherever it stands. */
export const lessonDescriptionSchema = z
  .object({
    id: z.string(),
    loads: z.array(z.string()).describe('Teaching loads whose hours it delivers'),
    audience: z.array(audienceSchema),
    index: z.string().describe('The row of the curriculum, such as МДК.01.01'),
    kind: z.enum(['theory', 'practical', 'laboratory', 'training']),
    students: z.int(),
    weeks: z.array(week).describe('The weeks in which it is held'),
    pairs: z.int().describe('Pairs in a row on each of its days'),
  })
  .meta({ id: 'LessonDescription' })

/** The order of a college by which a lesson stands where a rule only warns. */
export const deviationOrderSchema = z
  .strictObject({
    number: z.string().trim().min(1).max(60).describe('As the college numbers its orders'),
    signedOn: z.iso.date(),
    reason: z.string().trim().max(400).default(''),
  })
  .meta({ id: 'DeviationOrder' })

/** A lesson of a version; it is described where the problem says nothing of it, or something else. */
export const packedLessonSchema = z
  .object({
    id: z.string(),
    place: lessonPlaceSchema.nullable(),
    locked: z.boolean(),
    order: deviationOrderSchema
      .nullable()
      .describe('By which it stands where a rule only warns; null for those who only read'),
    described: lessonDescriptionSchema.nullable().describe('null: as the task of this id in the problem'),
  })
  .meta({ id: 'PackedLesson' })
