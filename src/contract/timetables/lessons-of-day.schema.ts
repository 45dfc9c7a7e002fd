import { z } from 'zod'

const shownLesson = z
  .object({
    id: z.string(),
    pair: z.int(),
    pairs: z.int().describe('Pairs in a row'),
    startsAt: z.string().nullable().describe('null where no bell rings'),
    endsAt: z.string().nullable(),
    index: z.string(),
    part: z.string().nullable().describe('What is taught'),
    kind: z.enum(['theory', 'practical', 'laboratory', 'training']),
    audience: z.array(z.object({ group: z.string(), subgroup: z.int().nullable() })),
    teacher: z.string().nullable().describe('Surname and initials, where the college names its teachers'),
    room: z.string().nullable(),
    change: z
      .enum(['moved', 'cancelled'])
      .nullable()
      .describe('What a substitution made of what the timetable says'),
  })
  .meta({ id: 'ShownLesson' })

/** The lessons of one date, as whoever attends, teaches or hosts them is shown them. */
export const lessonsOfDaySchema = z.object({
  date: z.iso.date(),
  holiday: z.string().nullable(),
  lessons: z.array(shownLesson),
})
