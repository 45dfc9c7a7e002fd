import { z } from 'zod'
import { route } from '../http/route.ts'
import { lessonsOfDaySchema } from './lessons-of-day.schema.ts'

/** What a person attends or teaches, and what the zones of a zone head hold. */
export const ownLessons = route({
  method: 'GET',
  path: '/own-lessons',
  room: 'timetables',
  audience: 'acting',
  summary:
    'The reader’s lessons on a date and on the next day that has any: those of a student’s group, those in the zones of a zone head, those that anybody else teaches',
  query: z.object({ date: z.iso.date().optional().describe('The working date otherwise') }),
  answer: z.object({
    isInForce: z.boolean().describe('Whether a timetable is in force on the date'),
    day: lessonsOfDaySchema,
    next: lessonsOfDaySchema.nullable().describe('null where the two weeks after the date have no lesson'),
  }),
})

/** The routes of a person's own lessons. */
export const ownLessonsRoutes = [ownLessons] as const
