import { z } from 'zod'

const entryGrade = z.enum(['grade9', 'grade11'])
const code = z.string().trim().min(1).max(40)

/** What the person who brings a curriculum decides about it. */
export const curriculumPlacementSchema = z
  .object({
    code: code.describe('The code that the curriculum and its delivery shall bear'),
    college: code,
    occupationGroup: code.nullable().describe('Needed where the cluster does not have the programme yet'),
    entryGrade,
    group: z
      .object({ code, students: z.int().min(1).max(60), subgroups: z.int().min(1).max(9) })
      .nullable()
      .describe('The first group that studies by it'),
    serving: z
      .record(code, z.array(code).min(1).max(10))
      .describe('Zones or workshops by the index of a training practice; the college’s own unless named'),
  })
  .meta({ id: 'CurriculumPlacement' })

/** A curriculum as it stands in its file, in academic hours, with what is known of it and what is to be decided. */
export const curriculumImportSchema = z
  .object({
    programme: z.string(),
    name: z.string(),
    qualification: z.string().nullable(),
    admissionYear: z.int().nullable(),
    totalHours: z.number(),
    rows: z.array(
      z.object({
        index: z.string(),
        name: z.string(),
        kind: z.string(),
        hours: z.record(z.string(), z.number()).describe('By semester, counted through the whole programme'),
      }),
    ),
    semesters: z.array(
      z.object({
        semester: z.int(),
        hours: z.number(),
        weeks: z.int(),
        due: z.number().describe('36 hours for each week; 0 where the file has no calendar'),
      }),
    ),
    calendar: z.array(z.object({ course: z.int(), weeks: z.array(z.string()) })),
    practices: z
      .array(z.object({ index: z.string(), name: z.string(), hours: z.number() }))
      .describe('The training practices, each to be served by a zone or workshop'),
    distributed: z
      .array(
        z.object({
          index: z.string(),
          name: z.string(),
          semester: z.int(),
          hours: z.number(),
          weeks: z.int().describe('Of lessons; 0 where the file has no calendar'),
        }),
      )
      .describe('Practices that take no weeks of their own, with the weeks of lessons that hold them'),
    isNewProgramme: z.boolean(),
    known: z.string().nullable().describe('The curriculum of the cluster that holds the very same'),
    suggested: z.object({ code: z.string(), college: z.string().nullable(), entryGrade }),
    placement: curriculumPlacementSchema.nullable().describe('What was decided; null before that'),
  })
  .meta({ id: 'CurriculumImport' })
